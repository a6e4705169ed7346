using System.Collections.Immutable;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>One walk over the tree of a page that collects what the checks ask about and refuses what must not be published.</summary>
internal sealed class PageWalk(SourceFile file, List<Problem> problems)
{
    private readonly HeadingCollector headings = new(file, problems);
    private readonly DirectiveReader directiveReader = new(file, problems);
    private readonly LinkReader linkReader = new(file);
    private readonly List<PageLink> links = [];
    private readonly List<PageImage> images = [];
    private readonly List<Citation> citations = [];
    private readonly List<Directive> directives = [];
    private readonly MarkupCollector markup = new(file);

    /// <summary>What the cells of the table around the walk hold; null outside of tables.</summary>
    private List<TextSpan>? cells;

    private bool isTooDeep;

    /// <summary>False where the page is nested too deep to be read.</summary>
    public bool Visit(MarkdownDocument tree)
    {
        VisitBlocks(tree, 1);
        return !isTooDeep;
    }

    public ParsedPage ToPage(PagePlace place, FrontMatter matter, MarkdownDocument tree)
    {
        var named = headings.Named();
        var collected = markup.Collected(tree);
        var beforeHeading = collected.Blocks.TakeWhile(block => block.Kind is not (BlockKind.Heading or BlockKind.Directive));
        ImmutableArray<PageBlock> opening = [.. beforeHeading];
        return new ParsedPage(file, place, matter, new MarkdownBody(tree, opening.Length))
        {
            Headings = [.. named.Select(pair => pair.Heading).OrderBy(heading => heading.Where.Span.Start)],
            Links = [.. links.OrderBy(link => link.Offset)],
            Images = [.. images.OrderBy(image => image.Offset)],
            Citations = [.. citations.OrderBy(citation => citation.Offset)],
            Directives = [.. directives.OrderBy(directive => directive.Offset)],
            Opening = opening,
            Markup = collected,
            Sections = [.. headings.Sections(tree, named)],
        };
    }

    private void VisitBlocks(ContainerBlock parent, int depth)
    {
        isTooDeep |= depth > Nesting.Deepest && parent.Count > 0;
        if (isTooDeep)
        {
            return;
        }

        foreach (var block in parent)
        {
            MarkupRules.CheckAttributes(block, file, problems);
            markup.Take(block);
            Visit(block, depth);
        }
    }

    private void Visit(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                headings.Take(heading);
                VisitInlines(heading.Inline, new InlinePlace(1));
                break;
            case CustomContainer container:
                VisitBlocks(container, depth + 1);
                if (directiveReader.Read(container) is { } directive)
                {
                    directives.Add(directive);
                }

                break;
            case Table table:
                Visit(table, depth);
                break;
            case HtmlBlock:
                problems.Add(RawHtml.At(Where(block), file));
                break;
            case ContainerBlock container:
                VisitBlocks(container, depth + 1);
                break;
            case LeafBlock leaf:
                VisitInlines(leaf.Inline, new InlinePlace(1));
                break;
        }
    }

    private void VisitInlines(ContainerInline? parent, InlinePlace place)
    {
        isTooDeep |= place.Depth > Nesting.Deepest && parent?.FirstChild is not null;
        for (var inline = isTooDeep ? null : parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            MarkupRules.CheckAttributes(inline, file, problems);
            markup.Take(inline);
            cells?.Add(TableWordsLost.Held(inline));
            Visit(inline, place);
            if (inline is ContainerInline container)
            {
                VisitInlines(container, new InlinePlace(place.Depth + 1) { IsInLink = place.IsInLink || inline is LinkInline });
            }
        }
    }

    private void Visit(Inline inline, InlinePlace place)
    {
        switch (inline)
        {
            case HtmlInline:
                problems.Add(RawHtml.At(Where(inline), file));
                break;
            case LinkInline { IsImage: true } image:
                images.Add(linkReader.Image(image));
                break;
            case LinkInline link:
                links.Add(linkReader.Link(link));
                break;
            case AutolinkInline link:
                links.Add(linkReader.Link(link));
                break;
            case CitationInline { HasEnd: false } citation:
                problems.Add(CitationUnclosed.In(file, Where(citation), citation.SourceId));
                break;
            case CitationInline citation:
                citations.Add(new Citation(citation.SourceId, Where(citation)) { InsideLink = place.IsInLink });
                JoinToWords(citation);
                break;
            case LiteralInline literal:
                MarkupRules.CheckLeftover(literal, file, problems);
                break;
        }
    }

    private void Visit(Table table, int depth)
    {
        var isContinued = false;
        foreach (var problem in TableRowContinued.Check(table, file))
        {
            problems.Add(problem);
            isContinued = true;
        }

        var around = cells;
        cells = [];
        VisitBlocks(table, depth + 1);
        var broken = isContinued ? null : TableWordsLost.Check(table, cells, file) ?? TableRowLonger.Check(table, file);
        if (broken is not null)
        {
            problems.Add(broken);
        }

        cells = around;
    }

    /// <summary>Takes the space or the line break before a citation out, so that its number never begins a line on its own.</summary>
    private static void JoinToWords(CitationInline citation)
    {
        if (citation.PreviousSibling is LineBreakInline { IsHard: false } lineBreak)
        {
            lineBreak.Remove();
        }

        if (citation.PreviousSibling is LiteralInline words
            && !(words.PreviousSibling is CitationInline && words.Content.IsEmptyOrWhitespace()))
        {
            words.Content.TrimEnd();
        }
    }

    private Location Where(MarkdownObject item) => file.At(item.Span.Start, item.Span.End + 1);

    /// <summary>Where an inline stands: how deep, and whether among the words of a link.</summary>
    private readonly record struct InlinePlace(int Depth)
    {
        public bool IsInLink { get; init; }
    }
}
