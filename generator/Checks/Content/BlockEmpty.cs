using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The sign of a heading, an item, a quote or another block with no word behind it.</summary>
internal sealed class BlockEmpty : IPageRule
{
    public static readonly Rule Descriptor = new("BHS474", "BlockEmpty", Severity.Error)
    {
        Reason = "Readers would meet a bullet or a bar with nothing beside it, and a link without a name in the contents (WCAG 2.4.6).",
        Bad = "##\n\nMost people recover.",
        Good = "## Recovery\n\nMost people recover.",
        Example = new(ExampleKind.Section, "-") { Bad = "- a fall\n-\n- a knock", Good = "- a fall\n- a knock" },
        Remedy = Remedy.As("HeadingMistyped"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from block in page.Markup.Empty
        let sign = Shortened.To(Shortened.Name, page.File.Text[block.Where.Span.Start..block.Where.Span.End].Trim())
        select Descriptor.At(block.Where, $"This {block.What} has no words.", $"Write its words behind `{sign}`, or take the sign out.");
}
