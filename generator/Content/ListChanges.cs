namespace BackHealthSite.Content;

/// <summary>How a list of a site differs from what it should hold now.</summary>
/// <param name="Path">Its path under the input folder.</param>
/// <param name="Entry">What a line of it is, in a word.</param>
/// <param name="Added">The lines that it lacks.</param>
/// <param name="Removed">The lines that it need not hold any more.</param>
internal sealed record ListChanges(string Path, string Entry, IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    /// <summary>The whole file as it would be written now.</summary>
    public required string Text { get; init; }
}
