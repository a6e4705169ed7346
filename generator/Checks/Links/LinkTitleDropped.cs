using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Checks;

/// <summary>A title in quotes behind the address of a link or a picture, which no reader sees.</summary>
internal sealed class LinkTitleDropped : IPageRule
{
    public static readonly Rule Descriptor = new("BHS465", "LinkTitleDropped", Severity.Warning)
    {
        Reason = "Browsers show such a title to a mouse alone, so this site leaves it out: words that stand there are lost to every reader.",
        Bad = "[walking](xref:walking \"How to begin\")",
        Good = "[how to begin with walking](xref:walking)",
        Example = new(ExampleKind.Section, "[stiffness](xref:stiffness \"How it feels\")")
        {
            Bad = "[stiffness](xref:stiffness \"How it feels\")",
            Good = "[how it feels](xref:stiffness)",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from link in page.Tree.Descendants<LinkInline>()
        where !string.IsNullOrEmpty(link.Title) && LinkTargetReader.Read(link.Url ?? "", page.File.Path) is not LinkTarget.Refused
        let place = page.File.At(link.Span.Start, link.Span.End + 1)
        select Descriptor.At(place, $"The title \"{Shortened(link.Title!)}\" of this {(link.IsImage ? "picture" : "link")} is not published.", "Say it in the words of the link or in the text, and take the quotes out.");

    private static string Shortened(string title) => title.Length <= 40 ? title : title[..40] + "\u2026";
}
