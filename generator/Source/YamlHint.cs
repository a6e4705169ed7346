using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A common slip in YAML written by hand: the offsets of its place in the text, and words for its author.</summary>
internal sealed record YamlHint(int Start, int End, string Message, string Fix)
{
    /// <summary>What to write, in offsets of the text, where that can be read in one way only.</summary>
    public SourceEdit? Edit { get; init; }

    /// <summary>The same slip with the one way to put it right.</summary>
    public YamlHint MendedBy(int start, int end, string text) => this with { Edit = new SourceEdit(new TextSpan(start, end), text) };
}
