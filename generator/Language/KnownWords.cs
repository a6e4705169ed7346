namespace BackHealthSite.Language;

/// <summary>
/// The words that a site says again and again, each kept once while its pages are read. Each place holds the last word whose hash leads
/// there; read and written by all threads, as whole references.
/// </summary>
internal sealed class KnownWords
{
    private readonly string?[] places = new string?[8192];

    public string Of(ReadOnlySpan<char> word)
    {
        ref var place = ref places[string.GetHashCode(word, StringComparison.Ordinal) & (places.Length - 1)];
        var known = place;
        return known is not null && word.SequenceEqual(known) ? known : place = new string(word);
    }
}
