using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>Words from strangers, put into Markdown so that they stay words.</summary>
internal static class MarkdownText
{
    /// <summary>Text that Markdown shows as it is: every ASCII punctuation mark escaped (CommonMark, section 2.4).</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                literal.Append('\\');
            }

            literal.Append(c);
        }

        return literal.ToString();
    }

    /// <summary>Text as code, in which GitHub takes nothing for a mention, a link or the number of an issue.</summary>
    public static string Code(string text)
    {
        var line = VisibleText.OfLine(text);
        var longest = 0;
        for (int i = 0, run = 0; i < line.Length; i++)
        {
            run = line[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return longest == 0 ? $"`{line}`" : $"{fence} {line} {fence}";
    }
}
