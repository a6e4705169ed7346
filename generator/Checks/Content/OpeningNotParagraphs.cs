using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>Something else than a paragraph before the card.</summary>
internal sealed class OpeningNotParagraphs : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS317", "OpeningNotParagraphs", Severity.Error)
    {
        Reason = "Lists, tables, quotes, lines and code take up room that a count of words does not see; above the card stands a "
            + "short text and nothing else.",
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
