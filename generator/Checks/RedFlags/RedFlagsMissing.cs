using BackHealthSite.Diagnostics;

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
        yield return Descriptor.At(
            before,
            "The article has no red-flag card.",
            "Put the two lines `::: red-flags` and `:::` after the opening, before the first heading.");
    }
}
