using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Checks;

/// <summary>Italics, or more than a little bold.</summary>
internal sealed class EmphasisTooStrong : ITextRule
{
    /// <summary>Words of a hundred that may be bold; STANDARDS STR-07.</summary>
    private const int MostInHundred = 2;

    public static readonly Rule Descriptor = new("BHS444", "EmphasisTooStrong", Severity.Warning)
    {
        Reason = "Italics are hard to read for many people with dyslexia, and where much is bold nothing stands out.",
        Bad = "This is _very_ common.",
        Good = "This is common.",
        Example = new(ExampleKind.Section, "_very_"),
        Editorial = true,
        Standards = ["STR-07"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var bold = new List<(EmphasisInline Inline, int Words)>();
        foreach (var emphasis in page.Page.Tree.Descendants<EmphasisInline>())
        {
            if (emphasis.DelimiterCount == 1)
            {
                yield return Descriptor.At(Where(page, emphasis), "This text is in italics.", "Write it without `_` or `*`; choose words that carry the weight.");
            }
            else
            {
                bold.Add((emphasis, WordCount.Of(PageWords.Plain(emphasis))));
            }
        }

        var words = page.BodySentences.Sum(sentence => sentence.EndWord - sentence.FirstWord);
        if (bold.Count > 1 && bold.Sum(entry => entry.Words) * 100 > words * MostInHundred)
        {
            yield return Descriptor.At(Where(page, bold[0].Inline), "More than 2 in 100 words are bold.", "Keep bold for the one thing a reader must not miss.");
        }
    }

    private static Location Where(PageReading page, EmphasisInline emphasis) => page.Page.File.At(emphasis.Span.Start, emphasis.Span.End + 1);
}
