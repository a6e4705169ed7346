using System.Buffers;

namespace BackHealthSite.Language;

/// <summary>
/// Letters of which some stand in whatever a pattern fits, read from the pattern itself: a text without any of them need not be looked
/// through, and they are found in a fraction of the time.
/// </summary>
internal sealed class RequiredWords
{
    private const int FewestLetters = 2;

    // Letters that are one to a pattern that overlooks case, and two to a search that does: Turkish i, long s, the Kelvin sign.
    private static readonly SearchValues<char> OddLetters = SearchValues.Create("\u0130\u0131\u017F\u212A");

    private readonly SearchValues<string>[] sets;

    /// <summary>The same of each way to fit the pattern; none where there is one way, or nothing can be said of one of them.</summary>
    private readonly SearchValues<string>[][] ways;

    private RequiredWords(RequiredOfPattern required)
    {
        sets = SearchedIn(required.Sets);
        ways = [.. required.Ways.Select(SearchedIn)];
        if (Array.Exists(ways, way => way.Length == 0))
        {
            ways = [];
        }
    }

    /// <summary>Of a pattern, as .NET writes it; where nothing can be said of it, every text may hold what it fits.</summary>
    public static RequiredWords Of(string pattern) => new(new RequiredWordsReader(pattern).Read());

    /// <summary>False only where no place of the text can fit the pattern.</summary>
    public bool MayFit(ReadOnlySpan<char> text)
    {
        if (!HoldsAll(text, sets))
        {
            return text.ContainsAny(OddLetters);
        }

        foreach (var way in ways)
        {
            if (HoldsAll(text, way))
            {
                return true;
            }
        }

        return ways.Length == 0 || text.ContainsAny(OddLetters);
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
        [.. sets.Where(IsTelling).Select(set => SearchValues.Create([.. set], StringComparison.OrdinalIgnoreCase))];

    /// <summary>One letter of the alphabet stands in every sentence; a mark of ours or the sign of a trade mark in few.</summary>
    private static bool IsTelling(IReadOnlySet<string> words) =>
        words.All(word => word.Length >= FewestLetters || word.Any(letter => letter > '\u007F'));
}
