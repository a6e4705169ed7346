using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

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
        select Descriptor.At(
            heading.Where,
            $"\"{heading.Text}\" is a heading of the first level, which the title is already.",
            "Take it out, or begin it with `##`.");
}
