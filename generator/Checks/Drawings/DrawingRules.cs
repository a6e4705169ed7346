using System.Collections.Frozen;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Drawings;

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

    private static readonly string List = $"Use one of: {string.Join(", ", DrawingDirectives.Known.Select(name => $"`::: drawing {name}`"))}.";

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from drawing in DrawingDirectives.Of(page)
        let name = drawing.Argument
        where !DrawingDirectives.Known.Contains(name)
        select name.Length == 0
            ? Descriptor.At(drawing.Where, "`::: drawing` does not say which.", List)
            : Descriptor.At(drawing.Where, $"There is no drawing `{name}`.", NearestName.Of(name, DrawingDirectives.Known) is { } nearest ? $"Did you mean `{nearest}`? {List}" : List);
}

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
        var cardsBelow = page.Place is PagePlace.TopicIndex { Topic: Topic.WarningSigns };
        var card = RedFlagDirectives.Of(page).FirstOrDefault()?.Offset ?? 0;
        foreach (var drawing in DrawingDirectives.Of(page))
        {
            if (!drawing.OnTopLevel)
            {
                yield return Descriptor.At(drawing.Where, "The drawing stands inside a quote, a list or another block.", "Move `::: drawing` and its `:::` to lines of their own, between paragraphs.");
            }
            else if (cardsBelow)
            {
                yield return Descriptor.At(drawing.Where, "The words of this page stand above its warning cards, and so would the drawing.", "Take it out, or move it into an article.");
            }
            else if (drawing.Offset < card)
            {
                yield return Descriptor.At(drawing.Where, "The drawing stands before the red-flag card.", "Move it into a section below.");
            }
        }
    }
}

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
        select Descriptor.At(drawing.Where, "The drawing has text of its own.", "Leave nothing between `::: drawing` and `:::`; write above or below it.");
}

/// <summary>The drawings of a page, in order.</summary>
internal static class DrawingDirectives
{
    /// <summary>The names of the drawings that the theme has.</summary>
    public static readonly FrozenSet<string> Known = SiteDrawings.All.Select(drawing => drawing.Name).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Directive> Of(ParsedPage page) => page.Directives.Where(directive => directive.Name == Directive.Drawing);
}
