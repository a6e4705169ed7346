using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A drawing with words of an author's own.</summary>
internal sealed class DrawingHasBody : IPageRule
{
    public static readonly Rule Descriptor = new("BHS458", "DrawingHasBody", Severity.Error)
    {
        Reason = "The words of a drawing are part of it; words between its lines would not be shown.",
        Bad = "::: drawing spine\nThis is the spine.\n:::",
        Good = "This is the spine.\n\n::: drawing spine\n:::",
        Example = new(ExampleKind.Section, "::: drawing spine"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from drawing in DrawingDirectives.Of(page)
        where drawing.HasBody
        select Descriptor.At(
            drawing.Where,
            "The drawing has text of its own.",
            "Leave nothing between `::: drawing` and `:::`; write above or below it.");
}
