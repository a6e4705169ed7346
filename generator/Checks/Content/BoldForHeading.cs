using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Checks;

/// <summary>A paragraph that is one bold phrase and looks like a heading.</summary>
internal sealed class BoldForHeading : IPageRule
{
    public static readonly Rule Descriptor = new("BHS454", "BoldForHeading", Severity.Warning)
    {
        Reason = "It only looks like a heading: screen readers, search and the contents of the page pass over it (WCAG 1.3.1).",
        Bad = "**Who gets it**",
        Good = "## Who gets it",
        Example = new(ExampleKind.Section, "**Who gets it**"),
        Remedy = Remedy.As("HeadingMistyped"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from paragraph in page.Tree.OfType<ParagraphBlock>()
        where IsBoldPhrase(paragraph)
        select Descriptor.At(
            page.File.At(paragraph.Span.Start, paragraph.Span.End + 1),
            "This bold line stands where a heading should.",
            "Begin it with `##`. Take the `**` out.");

    /// <summary>True for bold words alone, perhaps with a colon; a bold sentence ends with a full stop or a citation.</summary>
    private static bool IsBoldPhrase(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterCount: 2 } bold || !IsColon(bold.NextSibling))
        {
            return false;
        }

        var words = PageWords.Plain(bold);
        return words.Length > 0 && words[^1] is not ('.' or '!') && !bold.Descendants<CitationInline>().Any();
    }

    private static bool IsColon(Inline? behind) => behind is null || (behind is LiteralInline { NextSibling: null } literal && literal.Content.AsSpan().Trim() is ":" or "");
}
