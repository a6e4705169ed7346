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

    private static bool IsHost(string part) => part.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || HostEndings.Any(ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

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

/// <summary>A link to an article that is left out of the site.</summary>
internal sealed class LinkToDraft : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS203", "LinkToDraft", Severity.Error)
    {
        Reason = "A draft is not published, so the link would lead nowhere.",
        Bad = "[scoliosis](xref:scoliosis), while scoliosis.md says `excluded: true`",
        Good = "The word scoliosis without a link until the article is published.",
        Example = new(ExampleKind.Section, "xref:scoliosis")
        {
            Bad = "[scoliosis](xref:scoliosis)",
            Good = "The word scoliosis.",
            Beside = "-- causes/scoliosis.md * --\nexcluded: true",
        },
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site) => link.To is Destination.Draft draft
        ? Descriptor.At(
            link.Where,
            $"`{draft.Name}` is a draft (`excluded: true`) and is not published.",
            "Take the link out, or publish the draft.")
        : null;
}

/// <summary>A link with an address that must not be published.</summary>
internal sealed class LinkAddressRefused : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS204", "LinkAddressRefused", Severity.Error)
    {
        Reason = "Addresses such as `javascript:` run script, others lead to places a reader cannot judge; the list of schemes is closed.",
        Bad = "[help](javascript:alert(1))",
        Good = "[help](https://www.nhs.uk/)",
        Example = new(ExampleKind.Section, "javascript:alert(1)"),
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        if (link.To is Destination.Refused refused)
        {
            const string fix = "Link with `https:`, `http:`, `mailto:`, `tel:`, `xref:` or a relative path to a `.md` file.";
            return Descriptor.At(link.Where, $"This address {refused.Reason}.", fix);
        }

        return HostFault(link.Target) is { } fault
            ? Descriptor.At(
                link.Where,
                $"This address {fault}.",
                "Link to the page as its publisher gives its address, such as `https://www.nhs.uk/conditions/sciatica/`.")
            : null;
    }

    /// <summary>The hosts of links are held to what holds those of sources.</summary>
    private static string? HostFault(LinkTarget target) =>
        target is LinkTarget.External { Address: var text, Web: { } address }
            ? Content.SourceAddressRefused.FaultOf(text, address)
            : null;
}

/// <summary>A link without words.</summary>
internal sealed class LinkTextMissing : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS205", "LinkTextMissing", Severity.Error)
    {
        Reason = "A screen reader has nothing to say for a link without words (WCAG 2.4.4).",
        Bad = "[](https://www.nhs.uk/)",
        Good = "[the NHS website](https://www.nhs.uk/)",
        Example = new(ExampleKind.Section, "https://www.nhs.uk/"),
        Standards = ["ACC-05"],
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site) =>
        link.To is (Destination.Elsewhere or Destination.Generated) && string.IsNullOrWhiteSpace(link.Text)
            ? Descriptor.At(
                link.Where,
                "This link has no words.",
                "Write between the brackets where it leads. Only a link to an article may be empty: it takes the article's title.")
            : null;
}
