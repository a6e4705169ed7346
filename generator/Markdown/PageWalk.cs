using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>One walk over the tree of a page that collects what the checks ask about and refuses what must not be published.</summary>
internal sealed class PageWalk(SourceFile file, List<Problem> problems)
{
    private readonly List<(HeadingBlock Block, string Text)> headings = [];
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
        var named = Named();
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
            Sections = [.. Sections(tree, named)],
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
                headings.Add((heading, PageWords.Plain(heading.Inline)));
                VisitInlines(heading.Inline, new InlinePlace(1));
                break;
            case CustomContainer container:
                Visit(container, depth);
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
                images.Add(Read(image));
                break;
            case LinkInline link:
                links.Add(Read(link.Url ?? "", link, PageWords.Plain(link), LinkWhere(link)));
                break;
            case AutolinkInline link:
                links.Add(Read(link.IsEmail ? "mailto:" + link.Url : link.Url, link, link.Url, Where(link)));
                break;
            case CitationInline { HasEnd: false } citation:
                problems.Add(CitationUnclosed.At(Where(citation), citation.SourceId));
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

    /// <summary>Gives the headings their anchors, explicit ids first, so that a made one never takes a name an author chose.</summary>
    private List<(HeadingBlock Block, Heading Heading)> Named()
    {
        var anchors = new AnchorMaker();
        var written = headings.ConvertAll(heading => HeadingIds.Of(heading.Block, file));
        for (var i = 0; i < headings.Count; i++)
        {
            foreach (var id in written[i].Where(id => !anchors.Take(new Anchor(id))))
            {
                problems.Add(AnchorRepeated.At(Where(headings[i].Block), id));
            }
        }

        return [.. headings.Select((heading, place) => (heading.Block, Read(heading.Block, heading.Text, written[place], anchors)))];
    }

    private Heading Read(HeadingBlock block, string text, IReadOnlyList<string> written, AnchorMaker anchors)
    {
        var anchor = written.Count == 0 ? anchors.Make(text) : new Anchor(written[0]);
        ImmutableArray<Anchor> more = [.. written.Skip(1).Select(id => new Anchor(id))];
        block.GetAttributes().Id = anchor.Value;
        HeadingIds.Keep(more, block);
        return new Heading(block.Level, text, anchor, Where(block)) { MoreAnchors = more, IsAnchorWritten = written.Count > 0 };
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
        if (!isContinued && TableWordsLost.Check(table, cells, file) is { } lost)
        {
            problems.Add(lost);
        }

        cells = around;
    }

    private void Visit(CustomContainer container, int depth)
    {
        VisitBlocks(container, depth + 1);
        var name = container.Info?.Trim() ?? "";
        var where = FirstLine(container);
        if (!Directive.Known.Contains(name))
        {
            problems.Add(DirectiveUnknown.At(where, name));
            return;
        }

        if (name == Directive.Myth && !string.IsNullOrWhiteSpace(container.Arguments))
        {
            problems.Add(AttributeNotAllowed.At(where));
        }

        if (Fences.IsSwallowed(container))
        {
            return;
        }

        var isUnclosed = Fences.IsUnclosed(container);
        if (isUnclosed)
        {
            problems.Add(DirectiveUnclosed.At(where, name));
        }

        directives.Add(new Directive(name, where, container.Span.Start)
        {
            OnTopLevel = container.Parent is MarkdownDocument,
            HasBody = container.Count > 0 && !isUnclosed,
            HasEnd = container.ClosingFencedCharCount > 0,
            IsUnclosed = isUnclosed,
            HasArguments = !string.IsNullOrWhiteSpace(container.Arguments) || HasAttributes(container, name),
            Argument = container.Arguments?.Trim() ?? "",
        });
    }

    /// <summary>Markdig gives every container its own name as a class; that one is not the author's.</summary>
    private static bool HasAttributes(CustomContainer container, string name) =>
        container.TryGetAttributes() is { } attributes
        && (attributes.Id is not null || attributes.Properties is { Count: > 0 } || attributes.Classes?.Any(own => own != name) == true);

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

    private PageImage Read(LinkInline image)
    {
        var address = image.Url ?? "";
        return new PageImage(LinkTargetReader.Read(address, file.Path), LinkWhere(image), PageWords.Plain(image), Where(image))
        {
            Address = address,
            Title = image.Title ?? "",
        };
    }

    private PageLink Read(string address, Inline link, string text, Location where) =>
        new(LinkTargetReader.Read(address, file.Path), text, where)
        {
            Whole = new TextSpan(link.Span.Start, link.Span.End + 1),
            Address = address,
            ShowsAddress = link is AutolinkInline,
            Title = (link as LinkInline)?.Title ?? "",
        };

    private IEnumerable<Section> Sections(MarkdownDocument tree, List<(HeadingBlock Block, Heading Heading)> named)
    {
        var starts = named.Where(pair => pair.Heading.Level == 2 && pair.Block.Parent is MarkdownDocument).ToList();
        int[] places = [.. Enumerable.Range(0, tree.Count).Where(place => tree[place] is HeadingBlock { Level: 2 }), tree.Count];
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Block.Span.Start : file.Text.Length;
            yield return new Section(starts[i].Heading, (places[i] + 1)..places[i + 1], new TextSpan(starts[i].Block.Span.Start, end));
        }
    }

    /// <summary>The address of a link; of a reference link, the place where it is used.</summary>
    private Location LinkWhere(LinkInline link)
    {
        var inline = link.Reference is null && !link.UrlSpan.IsEmpty;
        return inline ? file.At(link.UrlSpan.Start, link.UrlSpan.End + 1) : Where(link);
    }

    private Location Where(MarkdownObject item) => file.At(item.Span.Start, item.Span.End + 1);

    private Location FirstLine(CustomContainer container)
    {
        var start = container.Span.Start;
        var end = file.Text.IndexOf('\n', start);
        return file.At(start, end < 0 ? file.Text.Length : end);
    }

    /// <summary>Where an inline stands: how deep, and whether among the words of a link.</summary>
    private readonly record struct InlinePlace(int Depth)
    {
        public bool IsInLink { get; init; }
    }
}
