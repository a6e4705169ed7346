using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A drawing that does not stand in the open, below the warning card.</summary>
internal sealed class DrawingMisplaced : IPageRule
{
    public static readonly Rule Descriptor = new("BHS457", "DrawingMisplaced", Severity.Error)
    {
        Reason = "A drawing above the warning card would push the card below the end of a small screen.",
        Bad = "::: drawing spine\n:::\n\n::: red-flags\n:::",
        Good = "::: red-flags\n:::\n\n## What it is\n\n::: drawing spine\n:::",
        Example = new(ExampleKind.Opening, "::: drawing spine")
        {
            Bad = "A strain is a pulled muscle.\n\n::: drawing spine\n:::\n\n::: red-flags\n:::",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## Where it is\n\n::: drawing spine\n:::\n\nThere [@good-one].",
        },
        Remedy = Remedy.As("DrawingUnknown"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        var cardsBelow = page.Place is PagePlace.TopicIndex { Topic.Kind: TopicKind.WarningSign };
        var card = RedFlagDirectives.Of(page).FirstOrDefault()?.Offset ?? 0;
        foreach (var drawing in DrawingDirectives.Of(page))
        {
            if (!drawing.OnTopLevel)
            {
                yield return Descriptor.At(
                    drawing.Where,
                    "The drawing stands inside a quote, a list or another block.",
                    "Move `::: drawing` and its `:::` to lines of their own, between paragraphs.");
            }
            else if (cardsBelow)
            {
                yield return Descriptor.At(
                    drawing.Where,
                    "The words of this page stand above its warning cards, and so would the drawing.",
                    "Take it out, or move it into an article.");
            }
            else if (drawing.Offset < card)
            {
                yield return Descriptor.At(drawing.Where, "The drawing stands before the red-flag card.", "Move it into a section below.");
            }
        }
    }
}
