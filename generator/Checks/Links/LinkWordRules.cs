using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Link words that say nothing about where the link leads.</summary>
internal sealed class LinkTextVague : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS423", "LinkTextVague", Severity.Error)
    {
        Reason = "A screen reader can list the links of a page: \"here\" tells its user nothing (WCAG 2.4.4).",
        Bad = "For stretches, [click here](xref:staying-active).",
        Good = "Read about [staying active](xref:staying-active).",
        Example = new(ExampleKind.Section, "xref:stiffness")
        {
            Bad = "For stretches, [click here](xref:stiffness).",
            Good = "Read about [stiffness](xref:stiffness).",
        },
        Standards = ["ACC-05"],
        Remedy = Remedy.As("LinkMistyped"),
    };

    public Rule Rule => Descriptor;

    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "click here", "here", "click", "read more", "more", "learn more", "find out more", "see more", "more information", "read on", "this page", "this link", "this article");

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        var words = LinkWords.Of(link);
        return Vague.Contains(words)
            ? Descriptor.At(
                link.Where,
                $"The link words \"{words}\" do not say where the link leads.",
                "Use words that make sense alone, such as the title of the page.")
            : null;
    }
}

/// <summary>The same link words for two different places.</summary>
internal sealed class LinkWordsRepeated : IPageRule
{
    public static readonly Rule Descriptor = new("BHS438", "LinkWordsRepeated", Severity.Warning)
    {
        Reason = "Who hears \"stretches\" twice in a list of links expects the same page twice.",
        Bad = "[stretches](xref:staying-active) ... [stretches](xref:walking)",
        Good = "[stretches](xref:staying-active) ... [walking](xref:walking)",
        Example = new(ExampleKind.Section, "/about/")
        {
            Bad = "[more on it](xref:stiffness) and [more on it](/about/)",
            Good = "[stiffness](xref:stiffness) and [more about us](/about/)",
        },
        Editorial = true,
        Standards = ["ACC-05"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in site.LinksOf(page))
        {
            var words = LinkWords.Of(link);
            if (words.Length == 0 || PlaceOf(link.To) is not { } place)
            {
                continue;
            }

            if (first.TryAdd(words, place) || first[words] == place)
            {
                continue;
            }

            yield return Descriptor.At(link.Where, $"\"{words}\" leads to another place here than at its first use.", "Use words that tell the two places apart.");
        }
    }

    /// <summary>Two headings of one page count as one place.</summary>
    private static string? PlaceOf(Destination destination) => destination switch
    {
        Destination.Page page => page.Parsed.Url.Value,
        Destination.Generated generated => generated.Url.Value,
        Destination.Elsewhere elsewhere => elsewhere.Address,
        _ => null,
    };
}

/// <summary>The words of a link, without the signs around them.</summary>
internal static class LinkWords
{
    public static string Of(ResolvedLink link) => link.Text.Trim().Trim('.', ',', ':', ';', '!', '\u2026', '\u203A', '\u00BB', '>', ' ');
}
