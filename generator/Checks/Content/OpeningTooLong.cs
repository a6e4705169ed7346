using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>An opening so long that the card comes late.</summary>
internal sealed class OpeningTooLong : IArticleRule
{
    /// <summary>Each as DESIGN section 4 has it; the page is measured again in its final bytes.</summary>
    private const int MostWords = 80;

    private const int MostCharacters = 600;

    private const int MostParagraphs = 3;

    /// <summary>Characters that the number of a source takes.</summary>
    private const int RoomOfNumber = 2;

    public static readonly Rule Descriptor = new("BHS412", "OpeningTooLong", Severity.Error)
    {
        Reason = "The warning card follows the opening and must be seen early, on a small phone too.",
        Bad = "Five paragraphs before `::: red-flags`.",
        Good = "One to three short paragraphs, at most 80 words and 600 characters.",
        Example = new(ExampleKind.Opening, "A pulled muscle.")
        {
            Bad = "{{A pulled muscle.\n\n*5}}::: red-flags\n:::",
            Good = "A pulled muscle.\n\n::: red-flags\n:::",
        },
        Standards = ["SAF-02"],
        Remedy = Remedy.As("OpeningMissing"),
    };

    public Rule Rule => Descriptor;

    private const string Fix = "Move details into a section below.";

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var opening = Opening.Of(reading.Page);
        var paragraphs = opening.Paragraphs;
        if (paragraphs.Count > MostParagraphs)
        {
            yield return Descriptor.At(
                opening.Where(paragraphs[MostParagraphs]),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The opening has {paragraphs.Count} paragraphs; at most {MostParagraphs} may stand before the card."),
                Fix);
        }

        var text = PageTextReader.WordsWithCode(reading.Page, opening.Count, reading.Site.TitlesFor(reading.Page));
        var words = WordCount.Of(text);
        var addresses = opening.Addresses.Sum(address => ShownLength.Of(address));
        var characters = ShownLength.Of(text) + addresses + (RoomOfNumber * opening.Citations);
        if (words > MostWords)
        {
            yield return Descriptor.At(
                opening.Where(opening.Blocks[0]),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The opening has {words} words; at most {MostWords} may stand before the card."),
                Fix);
        }
        else if (characters > MostCharacters)
        {
            yield return Descriptor.At(
                opening.Where(opening.Blocks[0]),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The opening takes the room of {characters} characters; at most {MostCharacters} may stand before the card."),
                Fix);
        }
    }
}
