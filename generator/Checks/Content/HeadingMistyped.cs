using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Checks;

/// <summary>A heading without the space that makes it one: `##Who gets it`.</summary>
internal sealed class HeadingMistyped : IPageRule
{
    /// <summary>Levels of headings; CommonMark section 4.2.</summary>
    private const int Deepest = 6;

    public static readonly Rule Descriptor = new("BHS452", "HeadingMistyped", Severity.Error)
    {
        Reason = "Without the space it is no heading (CommonMark 4.2): readers would see the signs, and the section would have no name.",
        Bad = "##Who gets it",
        Good = "## Who gets it",
    };

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        foreach (var literal in page.Tree.Descendants<LiteralInline>().Where(BeginsLine))
        {
            var signs = literal.Content.AsSpan().IndexOfAnyExcept('#') is >= 0 and var length ? length : literal.Content.Length;
            if (signs > 1 || (signs == 1 && literal.Content.Length > 1 && char.IsLetter(literal.Content.AsSpan()[1])))
            {
                var start = LiteralPlace.Of(literal);
                yield return Descriptor.At(page.File.At(start, start + signs), "A heading needs a space behind its signs.", Fix(signs));
            }
        }
    }

    private static string Fix(int signs) => signs > Deepest ? "Begin it with `##` and a space." : $"Put a space after `{new string('#', signs)}`.";

    /// <summary>True for the first words of a line of a paragraph that begin with an unescaped `#`.</summary>
    private static bool BeginsLine(LiteralInline literal) =>
        !literal.IsFirstCharacterEscaped
        && literal.Content.Length > 0
        && literal.Content.AsSpan()[0] == '#'
        && (literal.PreviousSibling is LineBreakInline || (literal.PreviousSibling is null && literal.Parent is { ParentBlock: ParagraphBlock }));
}

/// <summary>A paragraph that is one bold phrase and looks like a heading.</summary>
internal sealed class BoldForHeading : IPageRule
{
    public static readonly Rule Descriptor = new("BHS454", "BoldForHeading", Severity.Warning)
    {
        Reason = "It only looks like a heading: screen readers, search and the contents of the page pass over it (WCAG 1.3.1).",
        Bad = "**Who gets it**",
        Good = "## Who gets it",
    };

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from paragraph in page.Tree.OfType<ParagraphBlock>()
        where IsBoldPhrase(paragraph)
        select Descriptor.At(
            page.File.At(paragraph.Span.Start, paragraph.Span.End + 1),
            "This bold line stands where a heading should.",
            "Begin it with `##`. Take the `**` out.");

    /// <summary>True for bold words alone, perhaps with a colon; a bold sentence ends with a full stop.</summary>
    private static bool IsBoldPhrase(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterCount: 2 } bold || !IsColon(bold.NextSibling))
        {
            return false;
        }

        var words = PageWords.Plain(bold);
        return words.Length > 0 && words[^1] is not ('.' or '!');
    }

    private static bool IsColon(Inline? behind) => behind is null || (behind is LiteralInline { NextSibling: null } literal && literal.Content.AsSpan().Trim() is ":" or "");
}
