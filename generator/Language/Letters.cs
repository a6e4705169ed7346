using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BackHealthSite.Language;

/// <summary>What a sign is to a word.</summary>
internal enum LetterKind
{
    /// <summary>A letter or a digit.</summary>
    Letter,

    /// <summary>A sign that is not read inside a word: an apostrophe, a mark above or below, an invisible sign.</summary>
    Unread,

    /// <summary>A sign that parts words.</summary>
    Other,
}

/// <summary>
/// What letters are read as. The runtime folds none without its Unicode tables (InvariantGlobalization), so `letters.txt` says what
/// Unicode's compatibility forms, and some look-alikes, stand for; `npm run letters --prefix theme` writes it.
/// </summary>
internal static class Letters
{
    private static readonly LetterList List = LetterList.Read();
    private static readonly string[] AsciiLetters =
        [.. Enumerable.Range(0, 128).Select(code => char.ToLowerInvariant((char)code).ToString())];

    public static FrozenSet<string> Abbreviations => List.Abbreviations;

    /// <summary>Words that are abbreviations only before a number.</summary>
    public static FrozenSet<string> Numbered => List.Numbered;

    /// <summary>Words that a `t` belongs to where its apostrophe is typed as another sign.</summary>
    public static FrozenSet<string> Contracted => List.Contracted;

    /// <summary>Words that a sign may have among its words without becoming another one: "your legs may fail".</summary>
    public static FrozenSet<string> Little => List.Little;

    /// <summary>Verbs that say of another one that it begins: "has started to give way".</summary>
    public static FrozenSet<string> Starting => List.Starting;

    /// <summary>Words of which there may be one or two, which changes what they are a sign of.</summary>
    public static FrozenSet<string> Plurals => List.Plurals;

    /// <summary>By each tense that no ending makes, its verb: `go` by went.</summary>
    public static IReadOnlyDictionary<string, string> Verbs => List.Verbs;

    public static bool IsApostrophe(Rune sign) => List.Apostrophes.Contains(sign.Value);

    /// <summary>Words as they are spelt without any of the signs that people type for an apostrophe.</summary>
    public static string WithoutApostrophes(string words)
    {
        foreach (var sign in words.EnumerateRunes())
        {
            // Half a sign is read as U+FFFD, and is written so.
            if (IsApostrophe(sign) || sign == Rune.ReplacementChar)
            {
                return string.Concat(words.EnumerateRunes().Where(other => !IsApostrophe(other)));
            }
        }

        return words;
    }

    public static LetterKind KindOf(Rune sign)
    {
        if (sign.IsAscii)
        {
            return char.IsAsciiLetterOrDigit((char)sign.Value) ? LetterKind.Letter
                : sign.Value is '\'' or '`' || IsControl(sign) ? LetterKind.Unread
                : LetterKind.Other;
        }

        if (List.Unread.Contains(sign.Value) || IsControl(sign))
        {
            return LetterKind.Unread;
        }

        return Rune.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => LetterKind.Unread,
            UnicodeCategory.EnclosingMark or UnicodeCategory.Format => LetterKind.Unread,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => LetterKind.Letter,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => LetterKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => LetterKind.Letter,
            _ => List.Plain.ContainsKey(sign.Value) ? LetterKind.Letter : LetterKind.Other,
        };
    }

    /// <summary>The small letters, without accents, that stand for a letter.</summary>
    public static string PlainOf(Rune letter)
    {
        if (letter.IsAscii)
        {
            return AsciiLetters[letter.Value];
        }

        return List.Plain.TryGetValue(letter.Value, out var plain) ? plain : Rune.ToLowerInvariant(letter).ToString();
    }

    /// <summary>The Latin letter that a letter of another alphabet looks like, or null.</summary>
    public static string? AlikeOf(Rune letter) => letter.IsAscii ? null : List.Alike.GetValueOrDefault(letter.Value);

    private static bool IsControl(Rune sign) => Rune.IsControl(sign) && !Rune.IsWhiteSpace(sign);
}
