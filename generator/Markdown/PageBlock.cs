using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>What a block of a page is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    List,
    Quote,
    Table,
    Code,
    Line,
    Directive,
    Html,

    /// <summary>The addresses of reference links, which nobody sees.</summary>
    Definitions,
    Other,
}

/// <summary>A block that stands in a page itself, not in another block.</summary>
internal readonly record struct PageBlock(BlockKind Kind, TextSpan Span)
{
    /// <summary>The name of a directive, as it is written.</summary>
    public string? Name { get; init; }

    /// <summary>True for the place of the cards.</summary>
    public bool IsRedFlags => Kind == BlockKind.Directive && Name == Directive.RedFlags;
}
