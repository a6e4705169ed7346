using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link to a page that does not exist.</summary>
internal sealed class LinkTargetMissing : ILinkRule
{
    /// <summary>How the hosts that authors link to end.</summary>
    private static readonly string[] HostEndings = [".uk", ".org", ".com", ".net", ".gov", ".edu", ".eu", ".au", ".nz", ".ie", ".int"];

    public static readonly Rule Descriptor = new("BHS201", "LinkTargetMissing", Severity.Error)
    {
        Reason = "A reader in pain who follows a link must arrive somewhere.",
        Bad = "[sciatica](xref:siatica)",
        Good = "[sciatica](xref:sciatica)",
        Example = new(ExampleKind.Section, "xref:strian") { Bad = "[strain](xref:strian)", Good = "[stiffness](xref:stiffness)" },
        Remedy = new(RemedyGroup.Links, "the id or heading does not exist; it suggests the nearest one"),
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        if (link.To is not Destination.Missing missing)
        {
            return null;
        }

        return WebAddress(link.Target) is { } address
            ? Descriptor.At(link.Where, $"`{address}` is no page of this site.", "Begin a web address with `https://`.")
            : Descriptor.At(
                link.Where,
                $"Nothing on the site is called `{missing.Name}`.",
                NearestName.Offer(
                    missing.Name,
                    missing.Candidates,
                    "Link to an article by `xref:` and its id, the name of its file without `.md`."));
    }

    /// <summary>The address from its host on, where a link lacks only its `https://`; null for other links.</summary>
    private static string? WebAddress(LinkTarget target)
    {
        if (target is not LinkTarget.File file)
        {
            return null;
        }

        var parts = file.Path.Split('/');
        var host = Array.FindIndex(parts, IsHost);
        return host < 0 ? null : string.Join('/', parts[host..]);
    }

    private static bool IsHost(string part) =>
        part.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || HostEndings.Any(ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
