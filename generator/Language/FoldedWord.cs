using System.Buffers;
using System.Text;

namespace BackHealthSite.Language;

/// <summary>
/// A word as it is compared: small letters without accents, apostrophes and invisible signs; a possessive `'s` falls off.
/// </summary>
internal static class FoldedWord
{
    private static readonly SearchValues<char> Simple = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <param name="word">The word as it is written.</param>
    /// <param name="known">The words met before, where there are many to read.</param>
    public static string Of(ReadOnlySpan<char> word, KnownWords? known = null)
    {
        Span<char> small = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var isSimple = !word.ContainsAnyExcept(Simple) && Ascii.ToLower(word, small, out _) == OperationStatus.Done;
        return !isSimple ? OfLetters(word) : known is null ? new string(small) : known.Of(small);
    }

    private static string OfLetters(ReadOnlySpan<char> word)
    {
        var isLatin = IsLatin(word);
        var folded = new StringBuilder(word.Length);
        var behindApostrophe = false;
        var possessiveFrom = -1;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Letters.KindOf(rune) != LetterKind.Letter)
            {
                behindApostrophe |= Letters.IsApostrophe(rune);
                continue;
            }

            var before = folded.Length;
            folded.Append(isLatin && Letters.AlikeOf(rune) is { } latin ? latin : Letters.PlainOf(rune));
            var isPossessive = behindApostrophe && folded.Length == before + 1 && folded[before] == 's';
            possessiveFrom = isPossessive ? before : -1;
            behindApostrophe = false;
        }

        return folded.ToString(0, possessiveFrom < 0 ? folded.Length : possessiveFrom);
    }

    /// <summary>True for a word that has a Latin letter, so that those of other alphabets are there for their looks.</summary>
    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || rune.Value > 0xFFFF)
            {
                foreach (var letter in Letters.KindOf(rune) == LetterKind.Letter ? Letters.PlainOf(rune) : "")
                {
                    var isExtended = letter is >= '\u00C0' and <= '\u02AF' or >= '\u1E00' and <= '\u1EFF' or >= '\uA720' and <= '\uA7FF';
                    if (isExtended || char.IsAsciiLetter(letter))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
