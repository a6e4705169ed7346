using System.Buffers;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>Words that `new` wrote to be replaced.</summary>
internal sealed class PlaceholderLeft : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS440", "PlaceholderLeft", Severity.Error)
    {
        Reason = "`new` marks each place that waits for an author's words; a reader must never meet one.",
        Bad = "(Write here in one to three short paragraphs what it is, in plain words.)",
        Good = "Sciatica is pain that runs down the leg. [@medlineplus-sciatica]",
        Example = new(ExampleKind.Section, "(Write here in one to three short paragraphs what it is, in plain words.)")
        {
            Good = "Sciatica is pain that runs down the leg. [@good-one]",
        },
        Remedy = new(RemedyGroup.Shape, "write your words over `(Write here ...)`"),
    };

    public Rule Rule => Descriptor;

    private static readonly SearchValues<string> Starts = SearchValues.Create([Placeholder.Start], StringComparison.OrdinalIgnoreCase);

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var text = reading.Page.File.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var end = text.IndexOfAny([Placeholder.End, '\n'], at);
            yield return Descriptor.At(
                reading.Page.File.At(at, end < 0 ? text.Length : text[end] == '\n' ? end : end + 1),
                "The author's words are still missing here.",
                "Write your own words over everything in these brackets, the brackets included.");
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Starts) is >= 0 and var found ? from + found : -1;
}
