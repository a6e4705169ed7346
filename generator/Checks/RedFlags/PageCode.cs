using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Checks;

/// <summary>The code of a page, in its text and in blocks: no sentence to the rules, but a reader sees it.</summary>
internal static class PageCode
{
    public static IEnumerable<(string Text, Location Where)> Of(ParsedPage page)
    {
        foreach (var item in page.Tree.Descendants())
        {
            if (item is CodeBlock { Lines.Count: > 0 } block and not YamlFrontMatterBlock)
            {
                yield return (block.Lines.ToString(), page.File.At(block.Span.Start, block.Span.End + 1));
            }
            else if (item is CodeInline code)
            {
                yield return (code.Content, page.File.At(code.Span.Start, code.Span.End + 1));
            }
        }
    }
}
