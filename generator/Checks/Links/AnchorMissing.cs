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
        if (link.To is not Destination.Page { Anchor: { } anchor } target || LinkAddressMissing.Holds(link))
        {
            return null;
        }

        var anchors = AnchorFinder.AnchorsOf(target.Parsed);
        if (anchors.Contains(anchor))
        {
            return null;
        }

        var known = anchors.Count == 0
            ? "That page has no headings."
            : $"Its headings are: {string.Join(", ", anchors.Select(name => $"`#{name}`"))}.";
        var meant = AnchorFinder.NearlyOf(anchors, anchor) ?? NearestName.Of(anchor, anchors);
        var byName = meant is null ? new MeantAddress(site, link.From).Of(link.Link.Address) : null;
        return Descriptor.At(
            link.Where,
            $"`{target.Parsed.File.Path}` has no heading `#{anchor}`.",
            meant is not null ? $"Did you mean `{meant}`?"
                : byName is not null && byName != link.Link.Address ? $"Write `{byName}`."
                : known);
    }
}
