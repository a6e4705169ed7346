namespace BackHealthSite.Verification;

/// <summary>Words in the order a reader meets them, with white space collapsed to single spaces.</summary>
internal sealed class VisibleText
{
    private char[] letters = new char[1024];
    private bool spaceDue;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => letters.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        spaceDue = false;
    }

    /// <summary>Ends a word, as the edge of a block element does.</summary>
    public void Break() => spaceDue = Length > 0;

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length + 1 > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(letters.Length * 2, Length + text.Length + 1));
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= ' ' && IsSpace(c))
            {
                spaceDue = Length > 0;
                continue;
            }

            if (spaceDue)
            {
                letters[Length++] = ' ';
                spaceDue = false;
            }

            letters[Length++] = c;
        }
    }

    /// <summary>The words from one length of this text to a later one.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => letters.AsSpan(start, end - start).Trim(' ');

    /// <summary>How many words stand in a stretch; a sign without letters or digits is none.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }

    public override string ToString() => new(Span);

    // HTML's ASCII white space; a no-break space is a character of its own.
    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
