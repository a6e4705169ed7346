using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

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

    /// <summary>The `::: myth` block it lies in, or null.</summary>
    public CustomContainer? Myth { get; init; }

    /// <summary>The passage that introduces the list it belongs to, or null.</summary>
    public Passage? LeadIn { get; init; }

    /// <summary>True where some of its words are code, which only the gate reads.</summary>
    public bool HasCode { get; init; }

    /// <summary>True for what an author wrote below the front matter.</summary>
    public bool IsBody => Block is not null;
}
