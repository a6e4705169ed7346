using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

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
