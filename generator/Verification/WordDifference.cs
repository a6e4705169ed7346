namespace BackHealthSite.Verification;

/// <summary>The words around the first place where two texts part, short enough for a message.</summary>
internal readonly record struct WordDifference(string Expected, string Found)
{
    private const int LettersBefore = 24;
    private const int LettersAfter = 48;

    public static WordDifference Between(ReadOnlySpan<char> expected, ReadOnlySpan<char> found)
    {
        var same = expected.CommonPrefixLength(found);
        return new WordDifference(Excerpt(expected, same), Excerpt(found, same));
    }

    private static string Excerpt(ReadOnlySpan<char> text, int at)
    {
        if (text.Length == 0)
        {
            return "nothing";
        }

        var start = StartOfWord(text, Math.Max(0, Math.Min(at, text.Length) - LettersBefore));
        var end = EndOfWord(text, Math.Min(text.Length, at + LettersAfter));
        var words = InvisibleCharacters.Shown(text[start..end].Trim(' '));
        return $"`{(start > 0 ? "… " : "")}{words}{(end < text.Length ? " …" : "")}`";
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] != ' ')
        {
            at++;
        }

        return at;
    }
}
