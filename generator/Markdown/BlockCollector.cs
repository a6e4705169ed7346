using System.Collections.Immutable;
using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>Writes down the shape of the blocks of a page as the walk comes by: paragraphs, and what may not have been meant.</summary>
internal sealed class BlockCollector(SourceFile file)
{
    private readonly ImmutableArray<PageParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<PageParagraph>();
    private ImmutableArray<EmptyBlock>.Builder? empty;
    private ImmutableArray<TextSpan>.Builder? underlined;
    private ImmutableArray<Location>.Builder? citationsAlone;
    private ImmutableArray<TornList>.Builder? torn;
    private ImmutableArray<LinkDefinition>.Builder? definitions;

    /// <summary>The block that the walk came by last.</summary>
    private Block? before;

    public void Take(Block block)
    {
        switch (block)
        {
            case ParagraphBlock { Parent: not TableCell } paragraph:
                Take(paragraph);
                break;
            case HeadingBlock heading:
                Take(heading);
                break;
            case ListItemBlock { Count: 0 }:
                AddEmpty("item of a list", block);
                break;
            case QuoteBlock { Count: 0 }:
                AddEmpty("quote", block);
                break;
            case CustomContainer { Info: Directive.Myth, Count: 0 } myth when !Fences.IsUnclosed(myth):
                AddEmpty("block", block);
                break;
            case FencedCodeBlock { Lines.Count: 0 }:
                AddEmpty("block of code", block);
                break;
            case ListBlock list:
                Take(list);
                break;
            case Table table:
                Take(table);
                break;
            case LinkReferenceDefinition { Label: { } label } definition:
                (definitions ??= ImmutableArray.CreateBuilder<LinkDefinition>())
                    .Add(new LinkDefinition(label, definition.Url ?? "", Where(definition)));
                break;
        }

        before = block;
    }

    /// <summary>The markup of a page with what was written down.</summary>
    public PageMarkup AddTo(PageMarkup markup) => markup with
    {
        Paragraphs = paragraphs.ToImmutable(),
        Empty = empty?.ToImmutable() ?? [],
        Underlined = underlined?.ToImmutable() ?? [],
        CitationsAlone = citationsAlone?.ToImmutable() ?? [],
        TornLists = torn?.ToImmutable() ?? [],
        Definitions = definitions?.ToImmutable() ?? [],
    };

    private void Take(ParagraphBlock paragraph)
    {
        paragraphs.Add(new PageParagraph(SpanOf(paragraph))
        {
            FollowsParagraph = before is ParagraphBlock && before.Parent == paragraph.Parent,
            IsInItem = paragraph.Parent is ListItemBlock,
        });
        var citations = 0;
        if (HoldsOnlyCitations(paragraph.Inline, ref citations) && citations > 0)
        {
            (citationsAlone ??= ImmutableArray.CreateBuilder<Location>()).Add(Where(paragraph));
        }
    }

    /// <summary>Markdig makes a table of the end of a paragraph, which keeps its length.</summary>
    private void Take(Table table)
    {
        if (before is ParagraphBlock && paragraphs.Count > 0 && paragraphs[^1].Span is var span && span.End > table.Span.Start)
        {
            paragraphs[^1] = paragraphs[^1] with { Span = new TextSpan(span.Start, Math.Max(span.Start, table.Span.Start - 1)) };
        }
    }

    private void Take(HeadingBlock heading)
    {
        if (string.IsNullOrWhiteSpace(PageWords.Plain(heading.Inline)))
        {
            AddEmpty("heading", heading);
        }
        else if (heading.IsSetext)
        {
            (underlined ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(SpanOf(heading));
        }
    }

    /// <summary>A list that another sign or another bracket parts from the list right above it.</summary>
    private void Take(ListBlock list)
    {
        var place = list.Parent!.IndexOf(list);
        if (place == 0 || list.Parent[place - 1] is not ListBlock above || above.IsOrdered != list.IsOrdered)
        {
            return;
        }

        var between = file.Text.AsSpan(above.Span.End + 1, Math.Max(0, list.Span.Start - above.Span.End - 1));
        var goesOn = list.IsOrdered && list.OrderedStart is not "1";
        if (goesOn || between.Count('\n') <= 1)
        {
            var sign = above.IsOrdered ? $"{FirstNumber(above) + above.Count}{above.OrderedDelimiter}" : above.BulletType.ToString();
            (torn ??= ImmutableArray.CreateBuilder<TornList>())
                .Add(new TornList(sign, file.At(list.Span.Start, EndOfWord(list.Span.Start))));
        }
    }

    private static int FirstNumber(ListBlock list) => int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private int EndOfWord(int start)
    {
        var length = file.Text.AsSpan(start).IndexOfAny(' ', '\t', '\n');
        return length < 0 ? file.Text.Length : start + length;
    }

    /// <summary>True where nothing but citations stands, the signs around them aside.</summary>
    private static bool HoldsOnlyCitations(ContainerInline? parent, ref int citations)
    {
        for (var inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var isNoWord = inline switch
            {
                CitationInline { HasEnd: true } => ++citations > 0,
                LineBreakInline => true,
                LiteralInline literal => !HasWord(literal.Content.AsSpan()),
                EmphasisInline emphasis => HoldsOnlyCitations(emphasis, ref citations),
                _ => false,
            };
            if (!isNoWord)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private void AddEmpty(string what, Block block) =>
        (empty ??= ImmutableArray.CreateBuilder<EmptyBlock>()).Add(new EmptyBlock(what, file.At(block.Span.Start, EndOfLine(block))));

    private int EndOfLine(Block block)
    {
        var length = file.Text.AsSpan(block.Span.Start).IndexOf('\n');
        return length < 0 ? file.Text.Length : block.Span.Start + Math.Max(1, length);
    }

    private static TextSpan SpanOf(Block block) => new(block.Span.Start, block.Span.End + 1);

    private Location Where(Block block) => file.At(SpanOf(block));
}
