using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>What a stretch of a page's text is to its reader.</summary>
internal enum PassageKind
{
    Title,
    Description,
    Heading,
    Paragraph,
    ListItem,
    Cell,
    Code,
}

/// <summary>A heading, a paragraph or the like, and where its words stand in the text of the page.</summary>
internal sealed class Passage(PassageKind kind, int start, int end)
{
    public PassageKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The block of the source; null for the title and the description.</summary>
    public LeafBlock? Block { get; init; }

    /// <summary>Where the `::: myth` block begins in the source that it lies in, or null.</summary>
    public int? Myth { get; init; }

    /// <summary>Where the outermost list begins in the source that it lies in, or null.</summary>
    public int? List { get; init; }

    /// <summary>The row of a table that it lies in, or null.</summary>
    public TableLine? Row { get; init; }

    /// <summary>True where it stands in a quote.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The passage that introduces the list it belongs to, or null.</summary>
    public Passage? LeadIn { get; init; }

    /// <summary>True where some of its words are code, which only the gate reads.</summary>
    public bool HasCode { get; init; }

    /// <summary>True for what an author wrote below the front matter.</summary>
    public bool IsBody => Block is not null;

    /// <summary>Where its block ends in the source; null for the title and the description.</summary>
    public int? SourceEnd => Block?.Span.End + 1;

    /// <summary>True where its first words are bold.</summary>
    public bool BeginsBold => Block?.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 };
}

/// <summary>A row of a table.</summary>
internal sealed class TableLine(TableLine? head)
{
    /// <summary>The first row of its table, which may be the row itself.</summary>
    public TableLine Head => head ?? this;
}
