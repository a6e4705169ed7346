using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>A file before and after the move; both have the same path where it stays.</summary>
/// <param name="Before">The file as it lies.</param>
/// <param name="After">The file as it will lie.</param>
/// <param name="Places">In how many places its words change.</param>
internal sealed record FileChange(InputFile Before, InputFile After, int Places)
{
    /// <summary>True for a picture that another article of the old topic shows too: it stays, and a copy moves.</summary>
    public bool IsCopy { get; init; }

    /// <summary>True for a list that commands write, a line an entry.</summary>
    public bool IsList => ListFiles.Hold(Before.Path);

    public bool IsMoved => Before.Path != After.Path;
}
