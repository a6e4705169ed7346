using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>One walk over the tree of a page that collects what the checks ask about and refuses what must not be published.</summary>
internal sealed class PageWalk(SourceFile file, List<Problem> problems)
{
    private readonly List<(HeadingBlock Block, Heading Heading)> headings = [];
    private readonly List<PageLink> links = [];
    private readonly List<PageImage> images = [];
    private readonly List<Citation> citations = [];
    private readonly List<Directive> directives = [];
    private readonly AnchorMaker anchors = new();

    public void Visit(MarkdownDocument tree)
    {
        TakeExplicitAnchors(tree);
        foreach (var item in tree.Descendants())
        {
            MarkupRules.CheckAttributes(item, file, problems);
            switch (item)
            {
                case HeadingBlock heading:
                    headings.Add((heading, Read(heading)));
                    break;
                case CustomContainer container:
                    Visit(container);
                    break;
                case Table table:
                    Visit(table);
                    break;
                case HtmlBlock or HtmlInline:
                    problems.Add(RawHtml.At(Where(item), file));
                    break;
                case LinkInline { IsImage: true } image:
                    images.Add(new PageImage(LinkTargetReader.Read(image.Url ?? "", file.Path), LinkWhere(image), PageWords.Plain(image), Where(image)));
                    break;
                case LinkInline link:
                    links.Add(LinkTo(link.Url ?? "", link, PageWords.Plain(link), LinkWhere(link)));
                    break;
                case AutolinkInline link:
                    links.Add(LinkTo(link.IsEmail ? "mailto:" + link.Url : link.Url, link, link.Url, Where(link)));
                    break;
                case CitationInline { HasEnd: false } citation:
                    problems.Add(CitationUnclosed.At(Where(citation), citation.SourceId));
                    break;
                case CitationInline citation:
                    citations.Add(new Citation(citation.SourceId, Where(citation)) { InsideLink = IsInsideLink(citation) });
                    JoinToWords(citation);
                    break;
                case LiteralInline literal:
                    MarkupRules.CheckLeftover(literal, file, problems);
                    break;
            }
        }
    }

    public ParsedPage ToPage(PagePlace place, FrontMatter matter, MarkdownDocument tree) => new(file, place, matter, tree)
    {
        Headings = [.. headings.Select(pair => pair.Heading).OrderBy(heading => heading.Where.Span.Start)],
        Links = [.. links.OrderBy(link => link.Offset)],
        Images = [.. images.OrderBy(image => image.Offset)],
        Citations = [.. citations.OrderBy(citation => citation.Offset)],
        Directives = [.. directives.OrderBy(directive => directive.Offset)],
        Opening = [.. tree.Where(block => block is not YamlFrontMatterBlock).TakeWhile(block => block is not (HeadingBlock or CustomContainer))],
        Sections = [.. Sections(tree)],
    };

    /// <summary>Explicit ids are taken first, so that a made one never takes a name an author chose.</summary>
    private void TakeExplicitAnchors(MarkdownDocument tree)
    {
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            foreach (var id in HeadingIds.Of(heading, file).Where(id => !anchors.Take(new Anchor(id))))
            {
                problems.Add(AnchorRepeated.At(Where(heading), id));
            }
        }
    }

    private Heading Read(HeadingBlock block)
    {
        var text = PageWords.Plain(block.Inline);
        var written = HeadingIds.Of(block, file);
        var anchor = written.Count == 0 ? anchors.Make(text) : new Anchor(written[0]);
        ImmutableArray<Anchor> more = [.. written.Skip(1).Select(id => new Anchor(id))];
        block.GetAttributes().Id = anchor.Value;
        HeadingIds.Keep(more, block);
        return new Heading(block.Level, text, anchor, Where(block)) { MoreAnchors = more, IsAnchorWritten = written.Count > 0 };
    }

    private void Visit(Table table)
    {
        var before = problems.Count;
        problems.AddRange(TableRowContinued.Check(table, file));
        if (problems.Count == before && TableWordsLost.Check(table, file) is { } lost)
        {
            problems.Add(lost);
        }
    }

    private void Visit(CustomContainer container)
    {
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

        if (IsSwallowed(container))
        {
            return;
        }

        var isUnclosed = container.ClosingFencedCharCount == 0 || container.Descendants<CustomContainer>().Any(IsSwallowed);
        if (isUnclosed)
        {
            problems.Add(DirectiveUnclosed.At(where, name));
        }

        directives.Add(new Directive(name, where, container.Span.Start)
        {
            OnTopLevel = container.Parent is MarkdownDocument,
            HasBody = container.Count > 0 && !isUnclosed,
            IsUnclosed = isUnclosed,
            HasArguments = !string.IsNullOrWhiteSpace(container.Arguments) || HasAttributes(container, name),
            Argument = container.Arguments?.Trim() ?? "",
        });
    }

    /// <summary>True for a block whose closing line was taken by one above it that has none: the mistake is that one's.</summary>
    private static bool IsSwallowed(CustomContainer container) => container.ClosingFencedCharCount == 0 && container.Parent is CustomContainer;

    /// <summary>Markdig gives every container its own name as a class; that one is not the author's.</summary>
    private static bool HasAttributes(CustomContainer container, string name) =>
        container.TryGetAttributes() is { } attributes
        && (attributes.Id is not null || attributes.Properties is { Count: > 0 } || attributes.Classes?.Any(own => own != name) == true);

    private static bool IsInsideLink(CitationInline citation)
    {
        for (var parent = citation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the space or the line break before a citation out, so that its number never begins a line on its own.</summary>
    private static void JoinToWords(CitationInline citation)
    {
        if (citation.PreviousSibling is LineBreakInline { IsHard: false } lineBreak)
        {
            lineBreak.Remove();
        }

        if (citation.PreviousSibling is LiteralInline words && !(words.PreviousSibling is CitationInline && words.Content.IsEmptyOrWhitespace()))
        {
            words.Content.TrimEnd();
        }
    }

    private PageLink LinkTo(string address, Inline link, string text, Location where) =>
        new(LinkTargetReader.Read(address, file.Path), text, where) { Offset = link.Span.Start };

    private IEnumerable<Section> Sections(MarkdownDocument tree)
    {
        var starts = headings.Where(pair => pair.Heading.Level == 2 && pair.Block.Parent is MarkdownDocument).ToList();
        int[] places = [.. Enumerable.Range(0, tree.Count).Where(place => tree[place] is HeadingBlock { Level: 2 }), tree.Count];
        for (var i = 0; i < starts.Count; i++)
        {
            var (from, to) = (places[i], places[i + 1]);
            ImmutableArray<Block> blocks = [.. tree.Skip(from + 1).Take(to - from - 1)];
            var end = i + 1 < starts.Count ? starts[i + 1].Block.Span.Start : file.Text.Length;
            yield return new Section(starts[i].Heading, blocks, new TextSpan(starts[i].Block.Span.Start, end));
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
}
