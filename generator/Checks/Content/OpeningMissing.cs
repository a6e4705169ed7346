using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>An article that begins without a word of what it is about.</summary>
internal sealed class OpeningMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS413", "OpeningMissing", Severity.Error)
    {
        Reason = "A worried reader needs to know in a sentence what this is, before the warnings.",
        Bad = "[@good-one]\n\n::: red-flags\n:::",
        Good = "Sciatica is pain that runs down the leg. Most people get better in weeks.\n\n::: red-flags\n:::",
        Example = new(ExampleKind.Opening, "Muscle strain"),
        Remedy = new(RemedyGroup.Shape, "one to three short paragraphs before the card, at most 120 words"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        if (WordCount.Of(PageTextReader.OpeningOf(reading.Page)) == 0 && !RedFlagsMisplaced.HoldsOpening(reading.Page))
        {
            yield return Descriptor.At(
                reading.FrontMatter.Title.Where,
                "The article has no opening.",
                "Say in one to three short paragraphs what it is, before `::: red-flags`.");
        }
    }
}
