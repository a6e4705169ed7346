using System.Buffers;

namespace BackHealthSite.Language;

/// <summary>
/// Counts the syllables of English words by their spelling: one for each group of vowels, one more where two vowels are spoken apart,
/// one less for a silent ending. Spelling tells no more than this; the same word always has the same count.
/// </summary>
internal static class Syllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Endings that spell a vowel nobody says, the longest first.</summary>
    private static readonly string[] SilentEndings = ["eless", "ement", "eful", "ely", "es", "ed", "e"];

    /// <summary>Beginnings of words in which a pair of vowels is two syllables, against the rule for that pair.</summary>
    private static readonly string[] SpokenApartIn = ["scia", "scie", "physio", "creat", "react", "real", "idea", "area", "fluid"];

    /// <summary>The syllables of one word; a number counts as one, an abbreviation in capitals as one for each letter.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                capitals += char.IsUpper(c) ? 1 : 0;
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        var spelt = length > 1 && capitals == length;
        return spelt ? length : Math.Max(1, OfSpelling(letters[..length]));
    }

    private static int OfSpelling(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1]) || SpokenApart(word, i)))
            {
                count++;
            }
        }

        return HasSilentEnding(word) ? count - 1 : count;
    }

    /// <summary>True at the second of two vowels that are two syllables, as in `di-et`, `se-ri-ous`, `us-u-al`, `be-ing`.</summary>
    private static bool SpokenApart(ReadOnlySpan<char> word, int at)
    {
        if (word[at..] is "ing" || IsException(word, at))
        {
            return true;
        }

        var before = at >= 2 ? word[at - 2] : ' ';
        var after = at + 1 < word.Length ? word[at + 1] : ' ';
        return word.Slice(at - 1, 2) switch
        {
            "ia" => before is not ('c' or 't' or 's'),
            "io" => before is not ('c' or 't' or 's' or 'g' or 'x'),
            "ie" => (after is 't' && before is 'd' or 'u' or 'r' or 'c' or 'x')
                || (after is 'n' && before is 'd' or 'l' || word.EndsWith("rience")),
            "eo" => before is not ('p' or 'g'),
            "ua" or "uo" or "ue" => before is not ('q' or 'g') && after is not (' ' or 's' or 'd' or 'e'),
            "ya" or "yi" or "yo" => at >= 2,
            "iu" or "ii" or "uu" or "ao" => true,
            _ => false,
        };
    }

    private static bool IsException(ReadOnlySpan<char> word, int at)
    {
        foreach (var beginning in SpokenApartIn)
        {
            if (word.StartsWith(beginning) && at < beginning.Length && IsVowel(beginning[at]) && IsVowel(beginning[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSilentEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in SilentEndings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending))
            {
                return IsSilent(word[..^ending.Length], ending);
            }
        }

        return false;
    }

    private static bool IsSilent(ReadOnlySpan<char> stem, string ending)
    {
        var last = stem[^1];
        var spokenL = last is 'l' && stem.Length > 1 && !IsVowel(stem[^2]) && stem[^2] != 'l';
        if (IsVowel(last) || !stem.ContainsAny(Vowels))
        {
            return false;
        }

        return ending switch
        {
            "ed" => last is not ('t' or 'd') && !spokenL,
            "es" => !spokenL && (stem is "ach" || stem.EndsWith("dach") || stem.EndsWith("kach") || !Hisses(stem)),
            "e" => !spokenL,
            _ => true,
        };
    }

    /// <summary>True for the stem of `boxes`, `ages` or `reaches`, which say the e of their plural.</summary>
    private static bool Hisses(ReadOnlySpan<char> stem) =>
        stem[^1] is 's' or 'x' or 'z' or 'c' or 'g' || stem.EndsWith("sh") || stem.EndsWith("ch");

    private static bool IsVowel(char c) => Vowels.Contains(c);
}
