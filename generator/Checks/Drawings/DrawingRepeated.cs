using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A drawing that stands on its page already.</summary>
internal sealed class DrawingRepeated : IPageRule
{
    public static readonly Rule Descriptor = new("BHS456", "DrawingRepeated", Severity.Error)
    {
        Reason = "The same picture twice makes a page longer and says nothing new.",
        Bad = "::: drawing spine\n:::\n\n## What helps\n\n::: drawing spine\n:::",
        Good = "::: drawing spine\n:::\n\n## What helps",
        Example = new(ExampleKind.Section, "::: drawing spine")
        {
            Bad = "::: drawing spine\n:::\n\n## What helps\n\nRest [@good-one].\n\n::: drawing spine\n:::",
            Good = "::: drawing spine\n:::\n\n## What helps\n\nRest [@good-one].",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from same in DrawingDirectives.Of(page).GroupBy(drawing => drawing.Argument, StringComparer.Ordinal)
        where DrawingDirectives.Known.Contains(same.Key)
        from again in same.Skip(1)
        select Descriptor.At(again.Where, $"The page has the drawing `{same.Key}` already.", "Take this one out.");
}
