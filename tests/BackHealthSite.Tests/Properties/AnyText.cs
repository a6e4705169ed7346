using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Source.Characters;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>Makes texts that people and attackers may write.</summary>
internal static class AnyText
{
    private static readonly string[] Words =
        [
            "back", "Posture", "a", "the spine", "naïve", "ÄÖÜ", "İstanbul", "\u212Aelvin", "数字", "שלום", "नमस्ते", "e\u0301", "2", "x-y",
            "don’t",
        ];

    private static readonly string[] Signs =
    [
        " ", " ", " ", "&", "<", ">", "\"", "'", "&amp;", "&lt;", "</p>", "<script>alert(1)</script>", "</script>", "<!--", "-->", "{#id}",
        "{.c}", "{{x}}", "[", "]", "(", ")", "](", "![", "[@good-one]", "*", "_", "**", "`", "~", "#", "##", "-", "---", "+", "|", ":",
        ":::", "::", ": ", "\\", "/", "//", "javascript:", "xref:", "] (", "[1]", "(@good-one)", "[good-one]", "http://", "@", "%", "%2F",
        "$", "^", "=", "?", "!", ".", ",", ";", "\u00A0", "\u00AD", "\u200D", "\u202E", "\u2028", "😀",
    ];

    /// <summary>Any character of Unicode but controls, halves of pairs, and those that stand for no character.</summary>
    private static readonly Gen<string> AnyCharacter = Gen.Int[0x20, 0x10FFFF]
        .Where(code => Rune.IsValid(code) && !Rune.IsControl(new Rune(code)) && (code & 0xFFFE) != 0xFFFE)
        .Select(code => new Rune(code).ToString());

    private static readonly Gen<string> Piece = Gen.Frequency((5, Gen.OneOf(Words)), (4, Gen.OneOf(Signs)), (1, AnyCharacter));

    /// <summary>What breaks a line, a file or a decoder.</summary>
    private static readonly Gen<string> Breaking = Gen.OneOf(
        "\n", "\n\n", "\r\n", "\r", "\t", "\0", "\u0001", "\u0085", "\uFEFF", "\uFFFF", "---\n", "\n---\n", "\n::: red-flags\n:::\n",
        "\n:::\n", "\n## ", "\n# ", "\n> ", "\n- ", "\n    ", "\n```\n", "\n| a | b |\n|---|---|\n", "\n[a]: xref:b\n",
        "[a](xref:sciatica#b)", "[](xref:strain)", "<xref:stiffness>", "![a](b.png)", "title: ", "\nredFlags: [infection]",
        "\nexcluded: true\n", "\nchecked: 9999-12-31\n", "!!str ", "&a ", "*a", "? ", "{", "}", "[[[[[[", "\n  - ");

    /// <summary>Text on one line.</summary>
    public static readonly Gen<string> Line = Piece.Array[0, 12].Select(string.Concat);

    /// <summary>Text on many lines, with whatever breaks them.</summary>
    public static readonly Gen<string> Lines = Gen.Frequency((3, Piece), (1, Breaking)).Array[0, 40].Select(string.Concat);

    /// <summary>A line with words in it, as long as a place asks for, with single spaces and none at its ends.</summary>
    public static Gen<string> Phrase(int shortest, int longest) => Line.Select(line => Fitted(line, shortest, longest));

    /// <summary>Changes to a file: words put in, cut out or doubled, here and there.</summary>
    public static readonly Gen<TextChange[]> Changes =
        Gen.Select(
            Gen.Double.Unit,
            Gen.Int[0, 40],
            Gen.Frequency((2, Piece), (2, Breaking), (1, Gen.Const(""))),
            (at, length, text) => new TextChange(at, length, text)).Array[1, 4];

    private static string Fitted(string line, int shortest, int longest)
    {
        var text = new StringBuilder("x ");
        foreach (var rune in line.EnumerateRunes().TakeWhile(_ => text.Length < longest - 3))
        {
            text.Append(rune);
        }

        var words = new StringBuilder(
            string.Join(' ', Allowed(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        while (words.Length < shortest)
        {
            words.Append(words.Length == shortest - 1 ? "." : " y");
        }

        return words.ToString();
    }

    /// <summary>
    /// The text without characters that are refused everywhere, such as those that nobody sees, and with long words parted.
    /// </summary>
    private static string Allowed(string text)
    {
        while (OddCharacters.In(text) is [var odd, ..])
        {
            text = text[..odd.Start] + text[odd.End..];
        }

        return LongWord.In(text) is var (start, _)
            ? Allowed(text[..(start + LongWord.MostLetters / 2)] + " " + text[(start + LongWord.MostLetters / 2)..])
            : text;
    }
}

/// <summary>Words put into a text in place of some that stood there.</summary>
/// <param name="At">Where, as a share of the whole text.</param>
/// <param name="Length">How many characters go; they are doubled where no words come in.</param>
/// <param name="Text">What comes in.</param>
internal sealed record TextChange(double At, int Length, string Text)
{
    public static string Apply(string text, IEnumerable<TextChange> changes) =>
        changes.Aggregate(text, (changed, change) => change.Apply(changed));

    private string Apply(string text)
    {
        var start = (int)(At * text.Length);
        var end = Math.Min(text.Length, start + Length);
        return Text.Length == 0 ? text.Insert(start, text[start..end]) : text[..start] + Text + text[end..];
    }
}
