using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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
        var paragraphs = opening.OfType<ParagraphBlock>().ToList();
        if (paragraphs.Count > MostParagraphs)
        {
            yield return Descriptor.At(
                Opening.Where(paragraphs[MostParagraphs], reading.Page),
                string.Create(CultureInfo.InvariantCulture, $"The opening has {paragraphs.Count} paragraphs; at most {MostParagraphs} may stand before the card."),
                Fix);
        }

        var text = PageWords.WithCode(opening, reading.Site.TitlesFor(reading.Page)).Text;
        var words = WordCount.Of(text);
        var characters = ShownLength.Of(text) + Opening.AddressesIn(opening).Sum(address => ShownLength.Of(address))
            + (RoomOfNumber * Opening.Inlines<CitationInline>(opening).Count());
        if (words > MostWords)
        {
            yield return Descriptor.At(
                Opening.Where(opening[0], reading.Page),
                string.Create(CultureInfo.InvariantCulture, $"The opening has {words} words; at most {MostWords} may stand before the card."),
                Fix);
        }
        else if (characters > MostCharacters)
        {
            yield return Descriptor.At(
                Opening.Where(opening[0], reading.Page),
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
        var opening = RedFlagDirectives.Of(reading.Page).Any(directive => directive.OnTopLevel) ? Opening.Of(reading.Page) : [];
        foreach (var block in opening.Where(block => !IsParagraph(block) && !IsToldElsewhere(block)).DistinctBy(NameOf))
        {
            yield return Descriptor.At(
                Opening.FirstLine(block, reading.Page),
                $"{NameOf(block)} stands before the red-flag card; the opening is paragraphs and nothing else.",
                "Say it in a sentence, or move it into a section below.");
        }

        if (Opening.Inlines<LinkInline>(opening).FirstOrDefault(link => link.Url?.StartsWith('#') == true) is { } jump)
        {
            yield return Descriptor.At(
                reading.Page.File.At(jump.Span.Start, jump.Span.End + 1),
                "This link before the red-flag card jumps past it.",
                "Take the link out: the list of contents leads to the sections.");
        }

        if (Opening.Inlines<LineBreakInline>(opening).FirstOrDefault(line => line.IsHard) is { } forced)
        {
            yield return Descriptor.At(
                reading.Page.File.At(forced.Span.Start, forced.Span.Start + 1),
                "A forced line break stands before the red-flag card.",
                "Take the backslash or the spaces at the end of the line out.");
        }
    }

    private static bool IsParagraph(Block block) => block is ParagraphBlock;

    /// <summary>Headings, HTML, drawings and blocks that do not exist have rules of their own.</summary>
    private static bool IsToldElsewhere(Block block) => block is HeadingBlock or HtmlBlock || (block is CustomContainer container && container.Info != Directive.Myth);

    private static string NameOf(Block block) => block switch
    {
        ThematicBreakBlock => "A line across the page",
        CodeBlock => "Code",
        ListBlock => "A list",
        QuoteBlock => "A quote",
        Table => "A table",
        CustomContainer container => $"`::: {container.Info}`",
        _ => "A block",
    };
}

/// <summary>What stands between the front matter of an article and its card, or its first heading where it has none.</summary>
internal static class Opening
{
    public static IReadOnlyList<Block> Of(ParsedPage page)
    {
        var card = RedFlagDirectives.Of(page).FirstOrDefault(directive => directive.OnTopLevel)?.Offset;
        return
        [
            .. page.Tree
                .TakeWhile(block => card is { } offset ? block.Span.Start < offset : block is not HeadingBlock)
                .Where(block => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition) && block is not CustomContainer { Info: Directive.RedFlags }),
        ];
    }

    public static Location Where(Block block, ParsedPage page) => page.File.At(block.Span.Start, block.Span.End + 1);

    public static Location FirstLine(Block block, ParsedPage page)
    {
        var end = page.File.Text.IndexOf('\n', block.Span.Start);
        return page.File.At(block.Span.Start, end < 0 ? page.File.Text.Length : end);
    }

    /// <summary>Addresses that are shown as they are, which are no words of the page.</summary>
    public static IEnumerable<string> AddressesIn(IEnumerable<Block> opening) =>
        Inlines<AutolinkInline>(opening).Select(link => link.Url);

    public static IEnumerable<T> Inlines<T>(IEnumerable<Block> opening)
        where T : Inline => opening.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline?.FindDescendants<T>() ?? []);
}
