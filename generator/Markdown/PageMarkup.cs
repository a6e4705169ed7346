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
