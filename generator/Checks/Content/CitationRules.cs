using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A citation of a source that the data file does not have.</summary>
internal sealed class CitationUnknown : IPageRule
{
    public static readonly Rule Descriptor = new("BHS401", "CitationUnknown", Severity.Error)
    {
        Reason = "A fact without its source cannot be checked; sources are listed once, in _data/sources.yml.",
        Bad = "[@nhs-siatica]",
        Good = "[@nhs-inform-sciatica]",
        Example = new(ExampleKind.Section, "[@good-on]") { Bad = "[@good-on]", Good = "[@good-one]" },
        Standards = ["EVI-04"],
        Remedy = new(
            RemedyGroup.Sources,
            "`[@id]`: square brackets, the `@` and an id from `input/_data/sources.yml`. A new source goes into that file"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from cited in site.CitationsOf(page)
        where cited.Source is null
        select Descriptor.At(
            cited.Citation.Where,
            $"`input/_data/sources.yml` has no source `{cited.Citation.SourceId}`.",
            NearestName.Offer(cited.Citation.SourceId, site.Data.Sources.Keys, $"Add it there: `{cited.Citation.SourceId}: {{title: \"...\", publisher: \"...\", url: \"https://...\", grade: A, read: 2026-11-22}}`, with the day you read it."));
}

/// <summary>A citation where no Sources section can follow it up, or inside the words of a link.</summary>
internal sealed class CitationMisplaced : IPageRule
{
    public static readonly Rule Descriptor = new("BHS400", "CitationMisplaced", Severity.Error)
    {
        Reason = "A citation is a link to the article's Sources section: other pages have none, and a link cannot stand inside a link.",
        Bad = "[a slipped disc [@nice-ng59]](xref:herniated-disc)",
        Good = "[a slipped disc](xref:herniated-disc) [@nice-ng59]",
        Example = new(ExampleKind.Section, "[@good-one]")
        {
            Bad = "[how it [@good-one] feels](xref:stiffness)",
            Good = "[how it feels](xref:stiffness) [@good-one]",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        foreach (var citation in page.Citations)
        {
            if (!page.IsArticle)
            {
                yield return Descriptor.At(citation.Where, "This page is not an article and has no Sources section.", "Take the citation out, or link to the source.");
            }
            else if (citation.InsideLink)
            {
                yield return Descriptor.At(citation.Where, "The citation stands inside the words of a link.", "Move it behind the link.");
            }
        }
    }
}

/// <summary>A section that says where none of its facts come from.</summary>
internal sealed class SectionWithoutCitation : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS402", "SectionWithoutCitation", Severity.Error)
    {
        Reason = "Every health claim must be traceable; a section without a source is an opinion.",
        Bad = "## Symptoms\n\nIt hurts.",
        Good = "## Symptoms\n\nIt hurts. [@medlineplus-sciatica]",
        Example = new(ExampleKind.Section, "## Symptoms")
        {
            Bad = "## Symptoms\n\nIt hurts.\n\n## What helps",
            Good = "## Symptoms\n\nIt hurts. [@good-one]\n\n## What helps",
        },
        Remedy = new(RemedyGroup.Sources, "find the source, or take the sentence out"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        foreach (var section in reading.Page.Sections.Where(section => !IsUnwritten(section, reading.Page)))
        {
            var cites = reading.Page.Citations.Any(citation => citation.Where.Span.Start >= section.Span.Start && citation.Where.Span.End <= section.Span.End);
            if (!cites)
            {
                yield return Descriptor.At(section.Heading.Where, $"The section \"{section.Heading.Text}\" cites no source.", "Put `[@source-id]` after the sentence it supports.");
            }
        }
    }

    /// <summary>True where the author's words are still to come, which is a problem of its own.</summary>
    private static bool IsUnwritten(Section section, ParsedPage page) =>
        page.File.Text.AsSpan(section.Span.Start, section.Span.Length).Contains(Placeholder.Start, StringComparison.OrdinalIgnoreCase);
}

/// <summary>An article that rests on a single source.</summary>
internal sealed class SourcesTooFew : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS403", "SourcesTooFew", Severity.Error)
    {
        Reason = "One source can be wrong or out of date; an article rests on at least two.",
        Bad = "An article that cites only [@medlineplus-sciatica].",
        Good = "An article that cites [@medlineplus-sciatica] and [@nhs-inform-sciatica].",
        Example = new(ExampleKind.Body, "Muscle strain")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one]. See [stiffness](xref:stiffness).",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
        },
        Standards = ["EVI-02"],
        Remedy = Remedy.As("SectionWithoutCitation"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        // A misspelt source counts: that it is unknown is a problem of its own.
        var cited = reading.Site.CitationsOf(reading.Page).Select(citation => citation.Number).DefaultIfEmpty().Max();
        if (cited == 0)
        {
            yield return Descriptor.At(reading.FrontMatter.Title.Where, "The article cites no source.", "Cite at least two sources, one of them grade A.");
        }
        else if (cited == 1)
        {
            yield return Descriptor.At(reading.FrontMatter.Title.Where, "The article cites only one source.", "Add a second source that says the same, or take out what only one says.");
        }
    }
}

/// <summary>An article without a source of grade A.</summary>
internal sealed class GradeASourceMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS404", "GradeASourceMissing", Severity.Error)
    {
        Reason = "At least one source must be a health service, a guideline body or a government agency.",
        Bad = "An article that cites two reviews (grade B).",
        Good = "An article that cites a review and a health service.",
        Example = new(ExampleKind.Body, "Muscle strain")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle may be pulled [@good-two] [@review]. See [stiffness](xref:stiffness).",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle may be pulled [@good-one] [@review]. See [stiffness](xref:stiffness).",
            Beside = "-- _data/sources.yml + --\n"
                + "review: {title: A review, publisher: A journal, url: \"https://example.com/review\", grade: B, read: 2026-11-22}",
        },
        Standards = ["EVI-02"],
        Remedy = Remedy.As("SectionWithoutCitation"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var cited = reading.Site.CitationsOf(reading.Page);
        if (cited.Length > 0 && cited.All(citation => citation.Source is { } source && source.Grade != SourceGrade.A))
        {
            yield return Descriptor.At(reading.FrontMatter.Title.Where, "None of the article's sources is of grade A.", "Cite a health service, a guideline body or a government agency.");
        }
    }
}
