namespace BackHealthSite.Search;

/// <summary>
/// The files that the browser searches with: plain records, so that no tokeniser has to agree across languages. Of the head and of the body
/// there may be several, in the order in which they are read.
/// </summary>
internal sealed record SearchRecords(
    IReadOnlyList<SearchPart> Head,
    IReadOnlyList<SearchPart> Body,
    ReadOnlyMemory<byte> Panel);
