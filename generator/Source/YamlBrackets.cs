namespace BackHealthSite.Source;

/// <summary>Finds the bracket of a YAML list or map that is never closed.</summary>
internal static class YamlBrackets
{
    /// <summary>
    /// The 0-based offset of the innermost bracket that is open at the end of the text, or null. Brackets in quotes, in comments
    /// and inside plain words are words (YAML 1.2.2, sections 6.6, 7.3 and 7.4).
    /// </summary>
    public static int? LastOpen(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var begins = BeginsValue(text.AsSpan(0, i), open.Count > 0);
            switch (text[i])
            {
                case '"' or '\'' when begins:
                    i = YamlLine.EndOfQuote(text, i) ?? text.Length;
                    break;
                case '#' when i == 0 || char.IsWhiteSpace(text[i - 1]):
                    i = LineEnd.From(text, i);
                    break;
                case '[' or '{' when begins || open.Count > 0:
                    open.Push(i);
                    break;
                case ']' or '}' when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    /// <summary>True where a value can begin: behind a key's colon, a dash, a bracket or a comma, or on a line of its own.</summary>
    private static bool BeginsValue(ReadOnlySpan<char> before, bool inBrackets)
    {
        var words = before.TrimEnd(' ');
        if (words.IsEmpty || words[^1] == '\n')
        {
            return true;
        }

        return inBrackets && words[^1] is '[' or '{' or ',' || (words.Length < before.Length && words[^1] is ':' or '-');
    }
}
