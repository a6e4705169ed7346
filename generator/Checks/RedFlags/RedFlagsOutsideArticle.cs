using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A red-flag card on a page that is not an article.</summary>
internal sealed class RedFlagsOutsideArticle : IPageRule
{
    public static readonly Rule Descriptor = new("BHS314", "RedFlagsOutsideArticle", Severity.Error)
    {
        Reason = "Only articles carry cards; other pages have the fixed emergency line, which the theme adds.",
        Bad = "::: red-flags in input/pages/about.md",
        Good = "input/pages/about.md without it",
        Example = new(ExampleKind.Prose, "::: red-flags") { Bad = "Words.\n\n::: red-flags\n:::", Good = "Words." },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from card in RedFlagDirectives.Of(page)
        where !page.IsArticle
        select Descriptor.At(card.Where, "This page is not an article and carries no cards.", "Take `::: red-flags` and its `:::` out.");
}
