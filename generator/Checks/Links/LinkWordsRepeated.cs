using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

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
            var words = LinkText.Of(link);
            if (words.Length == 0 || PlaceOf(link.To) is not { } place)
            {
                continue;
            }

            if (first.TryAdd(words, place) || first[words] == place)
            {
                continue;
            }

            yield return Descriptor.At(
                link.Where,
                $"\"{words}\" leads to another place here than at its first use.",
                "Use words that tell the two places apart.");
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
