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
                string.Create(CultureInfo.InvariantCulture, $"The opening has {paragraphs.Count} paragraphs; at most {MostParagraphs} may stand before the card."),
                Fix);
        }

        var text = PageText.WordsWithCode(reading.Page, opening.Count, reading.Site.TitlesFor(reading.Page));
        var words = WordCount.Of(text);
        var addresses = opening.Addresses.Sum(address => ShownLength.Of(address));
        var characters = ShownLength.Of(text) + addresses + (RoomOfNumber * opening.Citations);
        if (words > MostWords)
        {
            yield return Descriptor.At(
                opening.Where(opening.Blocks[0]),
                string.Create(CultureInfo.InvariantCulture, $"The opening has {words} words; at most {MostWords} may stand before the card."),
                Fix);
        }
        else if (characters > MostCharacters)
        {
            yield return Descriptor.At(
                opening.Where(opening.Blocks[0]),
                string.Create(CultureInfo.InvariantCulture, $"The opening takes the room of {characters} characters; at most {MostCharacters} may stand before the card."),
                Fix);
        }
    }
}

/// <summary>Something else than a paragraph before the card.</summary>
internal sealed class OpeningNotParagraphs : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS317", "OpeningNotParagraphs", Severity.Error)
    {
        Reason = "Lists, tables, quotes, lines and code take up room that a count of words does not see; above the card stands a short text and nothing else.",
        Bad = "Sciatica is pain down the leg.\n\n- in the calf\n- in the foot\n\n::: red-flags\n:::",
        Good = "Sciatica is pain down the leg, in the calf or in the foot.\n\n::: red-flags\n:::",
        Example = new(ExampleKind.Opening, "- in the calf"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        // A card that is missing, or stands in the list itself, is told for itself.
        var hasCard = RedFlagDirectives.Of(reading.Page).Any(directive => directive.OnTopLevel);
        var opening = hasCard ? Opening.Of(reading.Page) : Opening.Nothing(reading.Page);
        var others = opening.Blocks.Where(block => block.Kind != BlockKind.Paragraph && !IsToldElsewhere(block));
        foreach (var block in others.DistinctBy(NameOf))
        {
            yield return Descriptor.At(
                opening.FirstLine(block),
                $"{NameOf(block)} stands before the red-flag card; the opening is paragraphs and nothing else.",
                "Say it in a sentence, or move it into a section below.");
        }

        foreach (var jump in opening.Jumps.Take(1))
        {
            yield return Descriptor.At(
                reading.Page.File.At(jump),
                "This link before the red-flag card jumps past it.",
                "Take the link out: the list of contents leads to the sections.");
        }

        foreach (var forced in opening.HardBreaks.Take(1))
        {
            yield return Descriptor.At(
                reading.Page.File.At(forced, forced + 1),
                "A forced line break stands before the red-flag card.",
                "Take the backslash or the spaces at the end of the line out.");
        }
    }

    /// <summary>Headings, HTML, drawings and blocks that do not exist have rules of their own.</summary>
    private static bool IsToldElsewhere(PageBlock block) =>
        block.Kind is BlockKind.Heading or BlockKind.Html || (block.Kind == BlockKind.Directive && block.Name != Directive.Myth);

    private static string NameOf(PageBlock block) => block.Kind switch
    {
        BlockKind.Line => "A line across the page",
        BlockKind.Code => "Code",
        BlockKind.List => "A list",
        BlockKind.Quote => "A quote",
        BlockKind.Table => "A table",
        BlockKind.Directive => $"`::: {block.Name}`",
        _ => "A block",
    };
}

/// <summary>What stands between the front matter of an article and its card, or its first heading where it has none.</summary>
internal sealed class Opening
{
    private readonly ParsedPage page;

    private Opening(ParsedPage page, IReadOnlyList<PageBlock> blocks)
    {
        this.page = page;
        Count = blocks.Count;
        Blocks = [.. blocks.Where(block => block.Kind != BlockKind.Definitions && !block.IsRedFlags)];
        Paragraphs = [.. Blocks.Where(block => block.Kind == BlockKind.Paragraph)];
    }

    /// <summary>How many of the first blocks of the page it takes, those too that are not shown.</summary>
    public int Count { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    public IReadOnlyList<PageBlock> Paragraphs { get; }

    /// <summary>Addresses that are shown as they are, which are no words of the page.</summary>
    public IEnumerable<string> Addresses => page.Links.Where(link => link.ShowsAddress && Holds(link.Offset)).Select(link => link.Text);

    public int Citations => page.Citations.Count(citation => Holds(citation.Offset));

    /// <summary>The places of links to a heading of the page, and of pictures with such an address.</summary>
    public IEnumerable<TextSpan> Jumps =>
        page.Links.Where(link => !link.ShowsAddress && IsJump(link.Address)).Select(link => link.Whole)
            .Concat(page.Images.Where(image => IsJump(image.Address)).Select(image => image.Where.Span))
            .Where(place => Holds(place.Start))
            .OrderBy(place => place.Start);

    public IEnumerable<int> HardBreaks => page.Markup.HardBreaks.Where(Holds);

    public static Opening Of(ParsedPage page)
    {
        var card = RedFlagDirectives.Of(page).FirstOrDefault(directive => directive.OnTopLevel)?.Offset;
        var blocks = page.Markup.Blocks.TakeWhile(block => card is { } offset ? block.Span.Start < offset : block.Kind != BlockKind.Heading);
        return new Opening(page, [.. blocks]);
    }

    public static Opening Nothing(ParsedPage page) => new(page, []);

    public Location Where(PageBlock block) => page.File.At(block.Span);

    public Location FirstLine(PageBlock block)
    {
        var end = page.File.Text.IndexOf('\n', block.Span.Start);
        return page.File.At(block.Span.Start, end < 0 ? page.File.Text.Length : end);
    }

    private static bool IsJump(string address) => address.StartsWith('#');

    /// <summary>True for a place in one of its paragraphs.</summary>
    private bool Holds(int offset) => Paragraphs.Any(paragraph => offset >= paragraph.Span.Start && offset < paragraph.Span.End);
}
