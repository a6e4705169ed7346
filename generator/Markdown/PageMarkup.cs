using System.Collections.Immutable;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>The markup of a page that the checks ask about, each with its place.</summary>
internal sealed record PageMarkup
{
    public static readonly PageMarkup None = new();

    /// <summary>The blocks of the page itself, in order, without the front matter.</summary>
    public ImmutableArray<PageBlock> Blocks { get; init; } = [];

    public ImmutableArray<PageCode> Codes { get; init; } = [];

    public ImmutableArray<Emphasis> Emphases { get; init; } = [];

    public ImmutableArray<PageList> Lists { get; init; } = [];

    /// <summary>Paragraphs that are bold from end to end.</summary>
    public ImmutableArray<BoldLine> BoldLines { get; init; } = [];

    /// <summary>Lines of a paragraph that begin with `#`.</summary>
    public ImmutableArray<HashLine> HashLines { get; init; } = [];

    /// <summary>Where lines are broken by force.</summary>
    public ImmutableArray<int> HardBreaks { get; init; } = [];

    /// <summary>The paragraphs, those in lists and quotes too, but for those in tables.</summary>
    public ImmutableArray<PageParagraph> Paragraphs { get; init; } = [];

    /// <summary>Blocks without a word.</summary>
    public ImmutableArray<EmptyBlock> Empty { get; init; } = [];

    /// <summary>Headings that a line of `---` or `===` below them makes.</summary>
    public ImmutableArray<TextSpan> Underlined { get; init; } = [];

    /// <summary>Paragraphs, also of items, that hold citations and no word.</summary>
    public ImmutableArray<Location> CitationsAlone { get; init; } = [];

    /// <summary>Lists that begin anew though they look like the rest of the one above.</summary>
    public ImmutableArray<TornList> TornLists { get; init; } = [];

    /// <summary>The lines that give reference links their addresses.</summary>
    public ImmutableArray<LinkDefinition> Definitions { get; init; } = [];
}

/// <summary>Code, in a line of text or in a block of its own: no sentence to the rules, but a reader sees it.</summary>
internal sealed record PageCode(string Text, Location Where)
{
    /// <summary>True for lines that only their indentation makes code.</summary>
    public bool IsIndented { get; init; }
}

/// <summary>Words in bold or in italics.</summary>
internal sealed record Emphasis(string Words, bool IsBold, Location Where);

/// <summary>A list, with the number of its own items and the place of its first sign.</summary>
internal sealed record PageList(int Items, Location Where);

/// <summary>A paragraph of bold words alone, perhaps with a colon behind them.</summary>
internal sealed record BoldLine(string Words, Location Where)
{
    public required bool HasCitation { get; init; }
}

/// <summary>A line of a paragraph that begins with signs of a heading.</summary>
/// <param name="Signs">How many.</param>
/// <param name="IsWord">Whether a letter follows them.</param>
/// <param name="Where">The place of the signs.</param>
internal sealed record HashLine(int Signs, bool IsWord, Location Where);

/// <summary>A paragraph, wherever it stands.</summary>
internal readonly record struct PageParagraph(TextSpan Span)
{
    /// <summary>True where the block right before it is a paragraph too.</summary>
    public bool FollowsParagraph { get; init; }

    /// <summary>True for the words of an item of a list.</summary>
    public bool IsInItem { get; init; }
}

/// <summary>A block without a word: what it would be, and its place.</summary>
internal sealed record EmptyBlock(string What, Location Where);

/// <summary>A list behind a list with other signs.</summary>
/// <param name="Sign">What its first item would begin with if both were one.</param>
/// <param name="Where">The place of its first sign.</param>
internal sealed record TornList(string Sign, Location Where);

/// <summary>A line `[label]: address`, which no reader sees.</summary>
internal sealed record LinkDefinition(string Label, string Address, Location Where);
