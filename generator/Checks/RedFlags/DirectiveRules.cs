using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An article without its red-flag card.</summary>
internal sealed class RedFlagsMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS301", "RedFlagsMissing", Severity.Error)
    {
        Reason = "For some readers the warning card is the most important thing they read that day; no article is published without it.",
        Bad = "An opening, then `## What it is`.",
        Good = "An opening, then\n::: red-flags\n:::\nthen `## What it is`.",
        Example = new(ExampleKind.Opening, "## What it is")
        {
            Bad = "A strain is a pulled muscle. It heals by itself.",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::",
        },
        Remedy = new(
            RemedyGroup.WarningSigns,
            "put `::: red-flags` and `:::` once, each on a line of its own, after the opening and before the first heading"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        if (RedFlagDirectives.Of(reading.Page).Any())
        {
            yield break;
        }

        var before = reading.Page.Headings.IsEmpty ? reading.FrontMatter.Title.Where : reading.Page.Headings[0].Where;
        yield return Descriptor.At(before, "The article has no red-flag card.", "Put the two lines `::: red-flags` and `:::` after the opening, before the first heading.");
    }
}

/// <summary>A red-flag card that does not stand between the opening and the first heading.</summary>
internal sealed class RedFlagsMisplaced : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS302", "RedFlagsMisplaced", Severity.Error)
    {
        Reason = "The card must come early and in the open: after a short opening, before the first heading, never inside a quote or a list.",
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
        else if (page.Opening.IsEmpty || page.Opening[0].Span.Start > card.Offset)
        {
            yield return Descriptor.At(card.Where, "The red-flag card stands before the opening.", Fix);
        }
        else if (!card.IsUnclosed && TextFollows(page, card))
        {
            yield return Descriptor.At(card.Where, "Text stands between the red-flag card and the first heading; text after a card is missed.", "Move the card to just before the first heading.");
        }
    }

    /// <summary>True where blocks stand between the card and the first heading.</summary>
    private static bool TextFollows(ParsedPage page, Directive card) =>
        page.Markup.Blocks.Where(block => block.Span.Start > card.Offset && block.Kind != BlockKind.Definitions)
            .Take(1).Any(next => next.Kind != BlockKind.Heading && !next.IsRedFlags);
}

/// <summary>A second red-flag card in one article.</summary>
internal sealed class RedFlagsRepeated : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS303", "RedFlagsRepeated", Severity.Error)
    {
        Reason = "A card that stands twice is skipped twice; each level has its one place.",
        Bad = "::: red-flags\n:::\n\n## What it is\n\n::: red-flags\n:::",
        Good = "::: red-flags\n:::\n\n## What it is",
        Example = new(ExampleKind.Section, "::: red-flags") { Bad = "::: red-flags\n:::", Good = "Words." },
        Standards = ["CARD-06"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading) =>
        from again in RedFlagDirectives.Of(reading.Page).Skip(1)
        select Descriptor.At(again.Where, "The article has its red-flag card already.", "Take this one out.");
}

/// <summary>A red-flag card with words, arguments or attributes of its own.</summary>
internal sealed class RedFlagsHaveBody : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS304", "RedFlagsHaveBody", Severity.Error)
    {
        Reason = "The words of the cards come from the registry alone, so that they are the same, and right, everywhere.",
        Bad = "::: red-flags\nSee a doctor.\n:::",
        Good = "::: red-flags\n:::",
        Example = new(ExampleKind.Opening, "::: red-flags")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags\nSee a doctor.\n:::",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        foreach (var card in RedFlagDirectives.Of(reading.Page))
        {
            if (card.HasBody)
            {
                yield return Descriptor.At(card.Where, "The red-flag card has text of its own.", "Leave nothing between `::: red-flags` and `:::`; to carry a flag, name it under `redFlags`.");
            }

            if (card.HasArguments)
            {
                yield return Descriptor.At(card.Where, "The red-flag card has arguments or attributes.", "Write just `::: red-flags`; to carry a flag, name it under `redFlags`.");
            }
        }
    }
}

/// <summary>A red-flag card on a page that is not an article.</summary>
internal sealed class RedFlagsOutsideArticle : IPageRule
{
    public static readonly Rule Descriptor = new("BHS314", "RedFlagsOutsideArticle", Severity.Error)
    {
        Reason = "Only articles carry cards; other pages have the fixed emergency line, which the theme adds.",
        Bad = "::: red-flags in input/pages/about.md",
        Good = "input/pages/about.md without it",
        Example = new(ExampleKind.Prose, "::: red-flags") { Bad = "Words.\n\n::: red-flags\n:::", Good = "Words." },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from card in RedFlagDirectives.Of(page)
        where !page.IsArticle
        select Descriptor.At(card.Where, "This page is not an article and carries no cards.", "Take `::: red-flags` and its `:::` out.");
}

/// <summary>The red-flag directives of a page, in order.</summary>
internal static class RedFlagDirectives
{
    public static IEnumerable<Directive> Of(ParsedPage page) => page.Directives.Where(directive => directive.Name == Directive.RedFlags);
}
