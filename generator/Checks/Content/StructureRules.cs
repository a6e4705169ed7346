using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A heading more than one level below the one before it, or deeper than `####`.</summary>
internal sealed class HeadingLevelSkipped : IPageRule
{
    private const int Deepest = 4;

    public static readonly Rule Descriptor = new("BHS407", "HeadingLevelSkipped", Severity.Error)
    {
        Reason = "Screen reader users move by heading levels; a gap looks like missing text (WCAG 1.3.1).",
        Bad = "## Symptoms\n#### At night",
        Good = "## Symptoms\n### At night",
        Example = new(ExampleKind.Section, "#### At night") { Bad = "## Symptoms\n\n#### At night", Good = "## Symptoms\n\n### At night" },
        Standards = ["STR-02"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        var level = 1;
        foreach (var heading in page.Headings)
        {
            if (heading.Level > level + 1 || heading.Level > Deepest)
            {
                var wanted = new string('#', Math.Min(level + 1, Deepest));
                yield return Descriptor.At(heading.Where, $"The heading \"{heading.Text}\" skips a level or lies too deep.", $"Begin it with `{wanted}`.");
            }

            level = heading.Level;
        }
    }
}

/// <summary>A heading of the first level in the text.</summary>
internal sealed class HeadingOneInBody : IPageRule
{
    public static readonly Rule Descriptor = new("BHS408", "HeadingOneInBody", Severity.Error)
    {
        Reason = "The title is the one heading of the first level; a second one confuses screen readers.",
        Bad = "# Sciatica",
        Good = "title: Sciatica (in the front matter)",
        Example = new(ExampleKind.Section, "# Sciatica") { Good = "## Sciatica" },
        Standards = ["STR-01"],
        Remedy = Remedy.As("HeadingMistyped"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from heading in page.Headings
        where heading.Level == 1
        select Descriptor.At(heading.Where, $"\"{heading.Text}\" is a heading of the first level, which the title is already.", "Take it out, or begin it with `##`.");
}

/// <summary>An article that begins without a word of what it is about.</summary>
internal sealed class OpeningMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS413", "OpeningMissing", Severity.Error)
    {
        Reason = "A worried reader needs to know in a sentence what this is, before the warnings.",
        Bad = "::: red-flags straight after the front matter",
        Good = "Sciatica is pain that runs down the leg. Most people get better in weeks.\n\n::: red-flags\n:::",
        Example = new(ExampleKind.Opening, "Muscle strain") { Bad = "[@good-one]\n\n::: red-flags\n:::" },
        Remedy = new(RemedyGroup.Shape, "one to three short paragraphs before the card, at most 120 words"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        if (WordCount.Of(PageText.OpeningOf(reading.Page)) == 0)
        {
            yield return Descriptor.At(reading.FrontMatter.Title.Where, "The article has no opening.", "Say in one to three short paragraphs what it is, before `::: red-flags`.");
        }
    }
}
