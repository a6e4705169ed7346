namespace BackHealthSite.Search;

/// <summary>An article or another page with its records, and how soon readers should have them: the lowest rank first.</summary>
internal sealed record FoundArticle(HeadRecord Names, DetailsRecord Details, int Rank)
{
    /// <summary>About how many characters it takes in its file.</summary>
    public int Length => Names.Length + Details.Length;
}
