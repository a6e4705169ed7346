using System.Buffers;

namespace BackHealthSite.Language;

/// <summary>
/// Letters of which some stand in whatever a pattern fits, read from the pattern itself: a text without any of them need not be looked
/// through, and they are found in a fraction of the time.
/// </summary>
internal sealed class RequiredWords
{
    // Letters that are one to a pattern that overlooks case, and two to a search that does: Turkish i, long s, the Kelvin sign.
    private static readonly SearchValues<char> OddLetters = SearchValues.Create("\u0130\u0131\u017F\u212A");

    private readonly SearchValues<string>[] sets;

    /// <summary>The same of each way to fit the pattern; none where there is one way, or nothing can be said of one of them.</summary>
    private readonly SearchValues<string>[][] ways;

    public RequiredWords(RequiredOfPattern required)
    {
        sets = SearchedIn(required.Sets);
        ways = [.. required.Ways.Select(way => SearchedIn(way.Sets))];
    }

    /// <summary>Of a pattern, as .NET writes it; where nothing can be said of it, every text may hold what it fits.</summary>
    public static RequiredWords Of(string pattern) => new(new RequiredWordsReader(pattern).Read());

    /// <summary>True for a text in which letters that are one to a pattern may be two to a search.</summary>
    public static bool HasOddLetters(ReadOnlySpan<char> text) => text.ContainsAny(OddLetters);

    /// <summary>False only where no place of the text can fit the pattern.</summary>
    public bool MayFit(ReadOnlySpan<char> text)
    {
        if (!HoldsAll(text, sets))
        {
            return HasOddLetters(text);
        }

        foreach (var way in ways)
        {
            if (HoldsAll(text, way))
            {
                return true;
            }
        }

        return ways.Length == 0 || HasOddLetters(text);
    }

    private static bool HoldsAll(ReadOnlySpan<char> text, SearchValues<string>[] sets)
    {
        foreach (var set in sets)
        {
            if (!text.ContainsAny(set))
            {
                return false;
            }
        }

        return true;
    }

    private static SearchValues<string>[] SearchedIn(IReadOnlyList<IReadOnlySet<string>> sets) =>
        [.. sets.Select(set => SearchValues.Create([.. set], StringComparison.OrdinalIgnoreCase))];
}
