using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A red-flag card that does not stand between the opening and the first heading.</summary>
internal sealed class RedFlagsMisplaced : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS302", "RedFlagsMisplaced", Severity.Error)
    {
        Reason =
            "The card must come early and in the open: after a short opening, before the first heading, never inside a quote or a list.",
        Bad = "## What it is\n\n::: red-flags\n:::",
        Good = "A short opening.\n\n::: red-flags\n:::\n\n## What it is",
        Example = new(ExampleKind.Body, "::: red-flags")
        {
            Bad = "A strain is a pulled muscle.\n\n## What it is\n\n::: red-flags\n:::\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
            Good = "A short opening.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
        },
        Standards = ["CARD-07"],
        Remedy = Remedy.As("RedFlagsMissing"),
    };

    public Rule Rule => Descriptor;

    private const string Fix = "Move `::: red-flags` and `:::` to lines of their own between the opening and the first heading.";

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var page = reading.Page;
        if (RedFlagDirectives.Of(page).FirstOrDefault() is not { } card)
        {
            yield break;
        }

        if (!card.OnTopLevel)
        {
            yield return Descriptor.At(card.Where, "The red-flag card stands inside a quote, a list or another block.", Fix);
        }
        else if (!page.Headings.IsEmpty && page.Headings[0].Where.Span.Start < card.Offset)
        {
            yield return Descriptor.At(card.Where, $"The red-flag card stands after the heading \"{page.Headings[0].Text}\".", Fix);
        }
        else if ((page.Opening.IsEmpty || page.Opening[0].Span.Start > card.Offset) && (card.IsUnclosed || TextFollows(page, card)))
        {
            yield return Descriptor.At(card.Where, "The red-flag card stands before the opening.", Fix);
        }
        else if (!card.IsUnclosed && !page.Opening.IsEmpty && TextFollows(page, card))
        {
            yield return Descriptor.At(
                card.Where,
                "Text stands between the red-flag card and the first heading; text after a card is missed.",
                "Move the card to just before the first heading.");
        }
    }

    /// <summary>True where the words that should open the article stand behind its card.</summary>
    public static bool HoldsOpening(ParsedPage page) =>
        RedFlagDirectives.Of(page).FirstOrDefault() is { OnTopLevel: true, IsUnclosed: false } card
        && (page.Opening.IsEmpty || page.Opening[0].Span.Start > card.Offset)
        && (page.Headings.IsEmpty || page.Headings[0].Where.Span.Start > card.Offset)
        && TextFollows(page, card);

    /// <summary>True where blocks stand between the card and the first heading.</summary>
    private static bool TextFollows(ParsedPage page, Directive card) =>
        page.Markup.Blocks.Where(block => block.Span.Start > card.Offset && block.Kind != BlockKind.Definitions)
            .Take(1).Any(next => next.Kind != BlockKind.Heading && !next.IsRedFlags);
}
