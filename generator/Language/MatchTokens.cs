using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Language;

/// <summary>One word as it is compared: folded, with its place in the text and the number of its sentence.</summary>
internal readonly record struct MatchToken(string Word, int Start, int End, int Sentence);

/// <summary>
/// Cuts text into words, for the gate and for every rule: hyphens and other signs part words, apostrophes and invisible signs do not.
/// `theme/assets/search/words.ts` cuts what is typed in the same way; both pass `tests/golden/words.tsv`.
/// </summary>
internal static class MatchTokens
{
    /// <summary>Signs that may stand where the apostrophe of "can't" belongs: "can t".</summary>
    private const int ContractedWithin = 2;

    /// <param name="text">The text.</param>
    /// <param name="known">The words met before, where there are many to read.</param>
    public static List<MatchToken> Of(string text, KnownWords? known = null)
    {
        var tokens = new List<MatchToken>(text.Length / 5);
        AddTo(tokens, text, new TextSpan(0, text.Length), known);
        return tokens;
    }

    /// <param name="phrase">Some words.</param>
    /// <param name="known">The words met before, where there are many to read.</param>
    public static string[] WordsOf(string phrase, KnownWords? known = null)
    {
        var tokens = Of(phrase, known);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = tokens[i].Word;
        }

        return words;
    }

    /// <summary>Adds the words of a stretch of the text, which begins a sentence.</summary>
    public static void AddTo(List<MatchToken> tokens, string text, TextSpan stretch, KnownWords? known = null)
    {
        var (start, end) = stretch;
        var first = tokens.Count;
        var sentence = first == 0 ? 0 : tokens[^1].Sentence + 1;
        var isOver = false;
        var i = start;
        while (i < end)
        {
            var behind = EndOfWord(text, i, end);
            if (behind > i)
            {
                sentence += isOver && tokens.Count > first ? 1 : 0;
                isOver = false;
                Add(tokens, text, new MatchToken(FoldedWord.Of(text.AsSpan(i, behind - i), known), i, behind, sentence));
                i = behind;
                continue;
            }

            isOver |= text[i] == '\n' || SentenceEnd.IsAt(text, i, end);
            i++;
        }
    }

    private static void Add(List<MatchToken> tokens, string text, MatchToken token)
    {
        if (token.Word == "t" && tokens.Count > 0 && IsContracted(text, tokens[^1], token.Start))
        {
            tokens[^1] = tokens[^1] with { Word = tokens[^1].Word + token.Word, End = token.End };
        }
        else if (token.Word.Length > 0)
        {
            tokens.Add(token);
        }
    }

    private static bool IsContracted(string text, MatchToken last, int start) =>
        start - last.End <= ContractedWithin
        && start > last.End
        && Letters.Contracted.Contains(last.Word)
        && (!char.IsUpper(text[start]) || char.IsUpper(text[last.End - 1]))
        && !text.AsSpan(last.End, start - last.End).Contains('\n');

    /// <summary>
    /// The end of the word that begins at an offset, with the marks above and below its last letter; the offset itself where none begins.
    /// </summary>
    private static int EndOfWord(string text, int start, int end)
    {
        var last = start;
        for (var i = start; i < end;)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                last = ++i;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i, end - i), out var rune, out var length);
            var kind = Letters.KindOf(rune);
            if (kind == LetterKind.Other || (kind == LetterKind.Unread && last == start))
            {
                break;
            }

            var isOfLetter = kind == LetterKind.Letter || (i == last && IsMark(rune));
            i += length;
            last = isOfLetter ? i : last;
        }

        return last;
    }

    private static bool IsMark(Rune sign) => Rune.GetUnicodeCategory(sign)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
