using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A drawing that the theme does not have.</summary>
internal sealed class DrawingUnknown : IPageRule
{
    public static readonly Rule Descriptor = new("BHS455", "DrawingUnknown", Severity.Error)
    {
        Reason = "A drawing that does not exist would leave a hole where the words promise a picture.",
        Bad = "::: drawing spien\n:::",
        Good = "::: drawing spine\n:::",
        Example = new(ExampleKind.Section, "::: drawing spien"),
        Remedy = new(RemedyGroup.Shape, "use one of the names it lists, on lines of its own in a section below the warning card"),
    };

    public Rule Rule => Descriptor;

    private static readonly string List =
        $"Use one of: {string.Join(", ", DrawingDirectives.Known.Select(name => $"`::: drawing {name}`"))}.";

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from drawing in DrawingDirectives.Of(page)
        let name = drawing.Argument
        where !DrawingDirectives.Known.Contains(name)
        select name.Length == 0
            ? Descriptor.At(drawing.Where, "`::: drawing` does not say which.", List)
            : Descriptor.At(
                drawing.Where,
                $"There is no drawing `{name}`.",
                NearestName.Of(name, DrawingDirectives.Known) is { } nearest ? $"Did you mean `{nearest}`? {List}" : List);
}
