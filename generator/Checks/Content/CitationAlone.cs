using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A paragraph or an item of a list that holds citations and no word.</summary>
internal sealed class CitationAlone : IPageRule
{
    public static readonly Rule Descriptor = new("BHS476", "CitationAlone", Severity.Error)
    {
        Reason = "Readers would see a small number on a line of its own, and nobody could tell which statement the source supports.",
        Bad = "Most people recover.\n\n[@nhs-inform-sciatica]",
        Good = "Most people recover. [@nhs-inform-sciatica]",
        Example = new(ExampleKind.Section, "[@good-one]")
        {
            Bad = "Most people recover. [@good-two]\n\n[@good-one]",
            Good = "Most people recover. [@good-two] [@good-one]",
        },
        Remedy = Remedy.As("CitationUnknown"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from place in page.IsArticle ? page.Markup.CitationsAlone : []
        where !IsWholeOpening(place, page)
        let words = page.File.Text[place.Span.Start..place.Span.End].ReplaceLineEndings(" ")
        select Descriptor.At(
            place,
            "A citation stands here without the statement that it supports.",
            $"Move `{Shortened.To(Shortened.Sentence, words)}` to the end of the sentence or the point that the source supports.");

    /// <summary>True where the opening holds nothing else: that it is missing is a mistake of its own.</summary>
    private static bool IsWholeOpening(Location place, ParsedPage page) =>
        page.Opening.Any(block => block.Span.Start == place.Span.Start)
        && page.Opening.All(block => page.Markup.CitationsAlone.Any(other => other.Span.Start == block.Span.Start));
}
