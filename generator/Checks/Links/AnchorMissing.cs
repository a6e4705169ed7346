using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link to a heading that does not exist.</summary>
internal sealed class AnchorMissing : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS202", "AnchorMissing", Severity.Error)
    {
        Reason = "A link to a heading that is gone drops the reader at the top of a page without a word.",
        Bad = "[symptoms](xref:sciatica#symptons)",
        Good = "[symptoms](xref:sciatica#symptoms)",
        Example = new(ExampleKind.Section, "xref:stiffness#how-it-fels")
        {
            Bad = "[how it feels](xref:stiffness#how-it-fels)",
            Good = "[how it feels](xref:stiffness#how-it-feels)",
        },
        Remedy = Remedy.As("LinkTargetMissing"),
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        if (link.To is not Destination.Page { Anchor: { } anchor } target)
        {
            return null;
        }

        var anchors = target.Parsed.Headings.SelectMany(heading => heading.Anchors).Select(name => name.Value).ToList();
        if (anchors.Contains(anchor))
        {
            return null;
        }

        var known = anchors.Count == 0
            ? "That page has no headings."
            : $"Its headings are: {string.Join(", ", anchors.Select(name => $"`#{name}`"))}.";
        var message = $"`{target.Parsed.File.Path}` has no heading `#{anchor}`.";
        return Descriptor.At(link.Where, message, NearestName.Offer(anchor, anchors, known));
    }
}
