using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A heading with the anchor that links to it.</summary>
internal sealed record Heading(int Level, string Text, Anchor Anchor, Location Where)
{
    /// <summary>More anchors that lead here, such as those of sections that were merged into this one.</summary>
    public ImmutableArray<Anchor> MoreAnchors { get; init; } = [];

    /// <summary>True where the author chose the anchor, so that it does not follow the words.</summary>
    public bool IsAnchorWritten { get; init; }

    public IEnumerable<Anchor> Anchors => MoreAnchors.Prepend(Anchor);
}
