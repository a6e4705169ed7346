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
}
