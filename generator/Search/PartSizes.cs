namespace BackHealthSite.Search;

/// <summary>
/// How large a file of records may be, in characters of its texts. Zipped, words come to about a third of their characters in bytes, and
/// the worst to half: with the code a first part stays under 60 kB, however many articles there are.
/// </summary>
internal static class PartSizes
{
    /// <summary>What a first result waits for; it holds the names of some 330 articles.</summary>
    public const int FirstHead = 85_000;

    /// <summary>Names and details of articles that are found a moment later.</summary>
    public const int LaterHead = 200_000;

    /// <summary>The words of some 110 articles, which are fetched when nothing else is to do.</summary>
    public const int Body = 500_000;

    /// <summary>So many parts of the words are written, for the articles that readers need most; of all others the names must do.</summary>
    public const int MostBodies = 10;

    /// <summary>The characters of some texts.</summary>
    public static int LengthOf(IReadOnlyList<string>? texts) => texts?.Sum(text => text.Length) ?? 0;
}
