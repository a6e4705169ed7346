using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link to a page that does not exist.</summary>
internal sealed class LinkTargetMissing : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS201", "LinkTargetMissing", Severity.Error)
    {
        Reason = "A reader in pain who follows a link must arrive somewhere.",
        Bad = "[sciatica](xref:siatica)",
        Good = "[sciatica](xref:sciatica)",
        Example = new(ExampleKind.Section, "xref:strian") { Bad = "[strain](xref:strian)", Good = "[stiffness](xref:stiffness)" },
        Remedy = new(RemedyGroup.Links, "the id or heading does not exist; it suggests the nearest one"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        if (link.To is not Destination.Missing missing || LinkAddressMissing.Holds(link))
        {
            return null;
        }

        var meant = new MeantAddress(site, link.From).Of(link.Target is LinkTarget.External ? missing.Name : link.Link.Address);
        return meant?.StartsWith("https://", StringComparison.Ordinal) == true
            ? Descriptor.At(
                link.Where,
                $"`{meant["https://".Length..].Split('#')[0]}` is no page of this site.",
                "Begin a web address with `https://`.")
                .MendedBy(MeantAddress.EditOf(link, meant))
            : Descriptor.At(
                link.Where,
                $"Nothing on the site is called `{missing.Name}`.",
                meant is null || link.Target is LinkTarget.Site ? Nearest(link.Target, missing) : $"Write `{meant}`.")
                .MendedBy(link.Target is LinkTarget.Site ? null : MeantAddress.EditOf(link, meant));
    }

    private static string Nearest(LinkTarget target, Destination.Missing missing)
    {
        const string byId = "Link to an article by `xref:` and its id, the name of its file without `.md`.";
        if (NearestName.Of(missing.Name, missing.Candidates) is not { } nearest)
        {
            return byId;
        }

        // A path is told from the input folder on, and would be written from the folder of the page: an id is the same everywhere.
        return target is LinkTarget.File && PageOf(nearest) is { } id ? $"Did you mean `xref:{id}`?" : $"Did you mean `{nearest}`?";
    }

    /// <summary>The id of an article's file; null for other pages.</summary>
    private static string? PageOf(string path)
    {
        var parts = path.Split('/');
        return parts is [not "pages", var name] && name.EndsWith(".md", StringComparison.Ordinal) && name != "index.md" ? name[..^3] : null;
    }
}
