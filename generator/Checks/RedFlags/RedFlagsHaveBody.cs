using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

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
                yield return Descriptor.At(
                    card.Where,
                    "The red-flag card has text of its own.",
                    "Leave nothing between `::: red-flags` and `:::`; to carry a flag, name it under `redFlags`.");
            }

            if (card.HasArguments)
            {
                yield return Descriptor.At(
                    card.Where,
                    "The red-flag card has arguments or attributes.",
                    "Write just `::: red-flags`; to carry a flag, name it under `redFlags`.");
            }
        }
    }
}
