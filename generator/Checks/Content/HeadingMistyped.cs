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
        Example = new(ExampleKind.Section, "##"),
        Remedy = new(RemedyGroup.Shape, "`## Words`: two signs, a space, the words"),
    };

    public Rule Rule => Descriptor;

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
