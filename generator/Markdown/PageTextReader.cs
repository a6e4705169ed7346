using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>Walks a page once and makes its <see cref="PageText"/>.</summary>
internal sealed class PageTextReader
{
    /// <summary>Lists inside each other whose opening lines are read with an item.</summary>
    private const int MostOpenings = 3;

    private readonly PageWords words;
    private readonly GateReadings gate;
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();

    /// <summary>The passages without words too, such as those of nothing but code.</summary>
    private readonly List<Passage> all = [];

    /// <summary>Headings, and the bold or slanted words that a paragraph begins with.</summary>
    private readonly List<TextSpan> openers = [];

    public PageTextReader(PageWords words)
    {
        this.words = words;
        gate = new GateReadings(words);
    }

    private MappedText Text => words.Words;

    /// <summary>Reads the words of some blocks, and nothing of what only the gate reads.</summary>
    public void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block, new Surroundings(PassageKind.Paragraph));
        }
    }

    public static PageText TextOf(ParsedPage page, LinkTitles titles) =>
        new PageTextReader(new PageWords(new MappedText(), titles)).Read(page);

    /// <summary>The words of a page below its front matter, one line a block, without code.</summary>
    public static string WordsOf(ParsedPage page, LinkTitles titles) => WordsOf(page.Body.Tree, new PageWords(new MappedText(), titles));

    /// <summary>Those of one of its sections.</summary>
    public static string WordsOf(ParsedPage page, Section section, LinkTitles titles) =>
        WordsOf(page.Body.Of(section), new PageWords(new MappedText(), titles));

    /// <summary>Those of its opening.</summary>
    public static string OpeningOf(ParsedPage page) => WordsOf(page.Body.Opening, new PageWords(new MappedText(), LinkTitles.None));

    /// <summary>Those of its first blocks, with the words of code inside a line.</summary>
    public static string WordsWithCode(ParsedPage page, int blocks, LinkTitles titles) =>
        WordsOf(page.Body.First(blocks), new PageWords(new MappedText(), titles) { ReadsCode = true });

    private static string WordsOf(IEnumerable<Block> blocks, PageWords words)
    {
        new PageTextReader(words).Read(blocks);
        return words.Words.End();
    }

    public PageText Read(ParsedPage page)
    {
        Add(page.FrontMatter.Title, PassageKind.Title, page.File);
        Add(page.FrontMatter.Description, PassageKind.Description, page.File);
        AddAll(page.Body.Tree, new Surroundings(PassageKind.Paragraph));
        var shown = Text.Text;
        foreach (var alias in page.FrontMatter.Aliases)
        {
            Append(alias, page.File);
            Text.EndBlock();
        }

        gate.AppendAll(shown);
        Text.End();
        return new PageText(Text, passages.ToImmutable())
        {
            Shown = shown,
            Names = [.. words.Names],
            Joints = [.. gate.Joints.Order()],
            Neighbours = new Neighbours(openers, [.. gate.Columns.Select(cells => (SpanOf(cells.Above), SpanOf(cells.Below)))])
            {
                Breaks = passages.Zip(passages.Skip(1)).Where(IsAnew).Select(pair => pair.Second.Start).ToHashSet(),
            },
        };
    }

    private void Add(Located<string> text, PassageKind kind, SourceFile file)
    {
        var start = Text.Length;
        Append(text, file);
        End(new Passage(kind, start, Text.Length));
    }

    /// <summary>Adds a value of the front matter, at its place where the source writes it letter for letter.</summary>
    private void Append(Located<string> text, SourceFile file)
    {
        var at = text.Where.Span.Start;
        var source = file.Text.AsSpan(Math.Min(at, file.Text.Length));
        var quote = source.StartsWith("\"") || source.StartsWith("'") ? 1 : 0;
        if (source[quote..].StartsWith(text.Value, StringComparison.Ordinal))
        {
            Text.Append(text.Value, at + quote);
        }
        else
        {
            Text.AppendAt(text.Value, at);
        }
    }

    /// <summary>The passages of some blocks that follow each other; the line before a list opens it.</summary>
    private void AddAll(ContainerBlock container, Surroundings around)
    {
        Passage? before = null;
        foreach (var block in container)
        {
            var isOpened = block is ListBlock && before is not null;
            before = Add(block, isOpened ? around.Opened(before!) : around);
        }
    }

    /// <summary>The passage of a block, or null for a block that holds others or is not read.</summary>
    private Passage? Add(Block block, Surroundings around)
    {
        switch (block)
        {
            case var _ when Skipped.IsUnread(block):
                return null;
            case LeafBlock leaf:
                return Add(leaf, around);
            case Table table:
                AddTable(table, around with { Kind = PassageKind.Cell });
                return null;
            case ListBlock list:
                var items = new List<Passage>();
                AddAll(list, around with
                {
                    Kind = PassageKind.ListItem,
                    List = around.List ?? list.Span.Start,
                    LeadIn = passages.LastOrDefault(),
                    Items = items,
                });
                gate.TakeList(items, around.Opening);
                return null;
            case CustomContainer { Info: Directive.Myth } myth:
                AddAll(myth, around with { Myth = myth.Span.Start });
                return null;
            case QuoteBlock quote:
                AddAll(quote, around with { IsQuoted = true });
                return null;
            case ContainerBlock container:
                AddAll(container, around);
                return null;
            default:
                return null;
        }
    }

    private Passage Add(LeafBlock leaf, Surroundings around)
    {
        var start = Text.Length;
        var hasCode = leaf is CodeBlock || words.Append(leaf);
        var kind = leaf switch { HeadingBlock => PassageKind.Heading, CodeBlock => PassageKind.Code, _ => around.Kind };
        var passage = new Passage(kind, start, Text.Length)
        {
            Block = leaf,
            Myth = around.Myth,
            List = around.List,
            Row = around.Row,
            IsQuoted = around.IsQuoted,
            LeadIn = around.LeadIn,
            HasCode = hasCode,
        };
        End(passage);
        all.Add(passage);
        around.Items?.Add(passage);
        if (OpenerOf(passage) is { } opener)
        {
            openers.Add(opener);
        }

        if (hasCode)
        {
            gate.TakeCode(passage, around.Opening);
        }

        return passage;
    }

    private void AddTable(Table table, Surroundings around)
    {
        var rows = new List<IReadOnlyList<Passage>>();
        TableLine? head = null;
        foreach (var row in table.OfType<TableRow>())
        {
            var line = new TableLine(head);
            head ??= line;
            var cells = new List<Passage>();
            foreach (var cell in row.OfType<TableCell>())
            {
                var first = all.Count;
                AddAll(cell, around with { Row = line });
                cells.Add(all.Count > first ? all[first] : GateReadings.Empty);
            }

            rows.Add(cells);
        }

        gate.TakeTable(rows);
    }

    /// <summary>The words of a passage that open what stands behind them, or null.</summary>
    private static TextSpan? OpenerOf(Passage passage) => passage.Block switch
    {
        HeadingBlock => SpanOf(passage),
        { Inline.FirstChild: EmphasisInline runIn } => new TextSpan(passage.Start, passage.Start + PageWords.Plain(runIn).Length),
        _ => null,
    };

    private static bool IsAnew((Passage First, Passage Second) pair) =>
        pair is { First.Kind: PassageKind.Paragraph or PassageKind.Description, Second.Kind: PassageKind.Paragraph };

    private static TextSpan SpanOf(Passage passage) => new(passage.Start, passage.End);

    private void End(Passage passage)
    {
        if (passage.End > passage.Start)
        {
            passages.Add(passage);
        }

        Text.EndBlock();
    }

    private sealed record Surroundings(PassageKind Kind)
    {
        public int? Myth { get; init; }

        public int? List { get; init; }

        public TableLine? Row { get; init; }

        public bool IsQuoted { get; init; }

        public Passage? LeadIn { get; init; }

        /// <summary>The line that opens the list around a passage, behind those of the lists around that one.</summary>
        public ImmutableArray<Passage> Opening { get; init; } = [];

        /// <summary>The items of the list around a passage, as far as they were read.</summary>
        public List<Passage>? Items { get; init; }

        public Surroundings Opened(Passage line) => this with { Opening = [.. Opening.TakeLast(MostOpenings - 1), line] };
    }
}
