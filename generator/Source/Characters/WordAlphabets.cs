using System.Globalization;
using System.Text;

namespace BackHealthSite.Source.Characters;

/// <summary>Judges the letters of one word: all of one alphabet, and of one that does not pass for another.</summary>
internal static class WordAlphabets
{
    /// <summary>Reads the whole word around an offset and gives the offset of its end.</summary>
    public static int Read(string text, int at, List<OddPlace> found)
    {
        var (start, end) = (StartOf(text, at), EndOf(text, at));
        var letters = LettersOf(text, start, end);
        if (Odd(letters) is { } odd)
        {
            found.Add(new OddPlace(Oddity.MixedAlphabets, odd.At, odd.At + odd.Rune.Utf16SequenceLength));
        }

        foreach (var mark in MarksTooMany(text, start, end))
        {
            found.Add(mark);
        }

        return end;
    }

    /// <summary>The word around an offset, for a message.</summary>
    public static string WordAt(string text, int at) => text[StartOf(text, at)..EndOf(text, at)];

    private static int StartOf(string text, int at)
    {
        while (at > 0
            && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out var length) == System.Buffers.OperationStatus.Done
            && IsOfWord(before))
        {
            at -= length;
        }

        return at;
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && IsOfWord(rune))
        {
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || CombiningMarks.Are(Rune.GetUnicodeCategory(rune)) || Alphabets.Of(rune) != Alphabet.Any;

    private static List<Letter> LettersOf(string text, int start, int end)
    {
        var letters = new List<Letter>();
        for (var i = start; i < end;)
        {
            var rune = Rune.GetRuneAt(text, i);
            var alphabet = Alphabets.Of(rune);
            if (alphabet != Alphabet.Any)
            {
                letters.Add(new Letter(i, rune, alphabet));
            }

            i += rune.Utf16SequenceLength;
        }

        return letters;
    }

    /// <summary>The first letter that does not belong into the word, or null.</summary>
    private static Letter? Odd(List<Letter> letters)
    {
        var own = letters.Exists(letter => letter.Alphabet == Alphabet.Latin) ? Alphabet.Latin : letters[0].Alphabet;
        if (letters.Find(letter => letter.Alphabet == Alphabet.Dressed && (own == Alphabet.Latin || !IsNumeral(letter))) is { } dressed)
        {
            return dressed;
        }

        if (letters.Find(
            letter => letter.Alphabet != own && !(letter.Alphabet == Alphabet.EastAsian || own == Alphabet.EastAsian)) is { } other)
        {
            return IsUnitOrName(letters) ? null : other;
        }

        var passesForLatin = own is Alphabet.Greek or Alphabet.Cyrillic or Alphabet.Armenian or Alphabet.Cherokee
            && letters.Count >= (own == Alphabet.Cyrillic ? 1 : 2)
            && letters.TrueForAll(letter => Alphabets.LooksLatin(letter.Rune, own));
        return passesForLatin ? letters[0] : null;
    }

    /// <summary>A Roman numeral of one sign may stand alone.</summary>
    private static bool IsNumeral(Letter letter) => Rune.GetUnicodeCategory(letter.Rune) == UnicodeCategory.LetterNumber;

    /// <summary>A unit such as μg, or a name such as TNFα.</summary>
    private static bool IsUnitOrName(List<Letter> letters)
    {
        var rest = letters.Where(letter => letter.Alphabet != Alphabet.Greek).ToList();
        var unit = letters[0].Rune.Value is 0x3BC or 0xB5 && letters.Count <= 4 && rest.Count == letters.Count - 1;
        var name =
            letters[^1].Alphabet == Alphabet.Greek && Rune.IsLower(letters[^1].Rune) && rest.Count == letters.Count - 1 && rest.Count >= 2;
        return rest.TrueForAll(letter => letter.Rune.IsAscii) && (unit || (name && rest.TrueForAll(letter => Rune.IsUpper(letter.Rune))));
    }

    private static IEnumerable<OddPlace> MarksTooMany(string text, int start, int end)
    {
        var marks = 0;
        for (var i = start; i < end;)
        {
            var rune = Rune.GetRuneAt(text, i);
            marks = CombiningMarks.Are(Rune.GetUnicodeCategory(rune)) ? marks + 1 : 0;
            if (marks == CombiningMarks.Most + 1 || (marks > 0 && CombiningMarks.IsStroke(rune.Value)))
            {
                yield return new OddPlace(Oddity.PiledUp, i, i + rune.Utf16SequenceLength);
                marks = CombiningMarks.Most + 1;
            }

            i += rune.Utf16SequenceLength;
        }
    }

    private sealed record Letter(int At, Rune Rune, Alphabet Alphabet);
}
