using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

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
        foreach (var slanted in page.Page.Markup.Emphases.Where(emphasis => !emphasis.IsBold))
        {
            yield return Descriptor.At(
                slanted.Where,
                "This text is in italics.",
                "Write it without `_` or `*`; choose words that carry the weight.");
        }

        var bold = page.Page.Markup.Emphases.Where(emphasis => emphasis.IsBold).ToList();
        var words = page.BodySentences.Sum(sentence => sentence.EndWord - sentence.FirstWord);
        if (bold.Count > 1 && bold.Sum(emphasis => WordCount.Of(emphasis.Words)) * 100 > words * MostInHundred)
        {
            yield return Descriptor.At(
                bold[0].Where,
                "More than 2 in 100 words are bold.",
                "Keep bold for the one thing a reader must not miss.");
        }
    }
}
