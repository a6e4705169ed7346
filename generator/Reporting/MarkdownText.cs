using System.Text;
using System.Text.RegularExpressions;

namespace BackHealthSite.Reporting;

/// <summary>Words from strangers, put into Markdown so that they stay words.</summary>
internal static partial class MarkdownText
{
    /// <summary>Fewer than the digits of a commit that GitHub knows it by.</summary>
    private const int MostTogether = 6;

    /// <summary>
    /// Text on one line that Markdown shows as it is: every ASCII punctuation mark escaped (CommonMark, section 2.4).
    /// GitHub looks for mentions, numbers of issues and names of commits after that, in what is shown, and tells people and issues of them;
    /// so each of those is code, which it leaves alone, and parted by a comment, which nobody sees.
    /// </summary>
    public static string Literal(string text)
    {
        var line = PrintableText.OfLine(text);
        var literal = new StringBuilder(line.Length * 2);
        var from = 0;
        foreach (Match calling in Calling().Matches(line))
        {
            Escape(literal, line.AsSpan(from, calling.Index - from));
            literal.Append("<code>");
            Escape(literal, calling.Groups["sign"].Value);
            for (var rest = calling.Groups["rest"].Value.AsSpan(); !rest.IsEmpty; rest = rest[Math.Min(rest.Length, MostTogether)..])
            {
                literal.Append("<!-- -->");
                Escape(literal, rest[..Math.Min(rest.Length, MostTogether)]);
            }

            literal.Append("</code>");
            from = calling.Index + calling.Length;
        }

        Escape(literal, line.AsSpan(from));
        return literal.ToString();
    }

    /// <summary>Text as code, in which GitHub takes nothing for a mention, a link or the number of an issue.</summary>
    public static string Code(string text)
    {
        var line = PrintableText.OfLine(text);
        var longest = LongestRunOfTicks(line);
        var fence = new string('`', longest + 1);
        return longest == 0 ? $"`{line}`" : $"{fence} {line} {fence}";
    }

    /// <summary>The fence of a block of code that no line inside can end (CommonMark, section 4.5).</summary>
    public static string FenceAround(IEnumerable<string> lines) => new('`', Math.Max(3, 1 + lines.Max(LongestRunOfTicks)));

    private static int LongestRunOfTicks(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>`@name` and `@team/part`; `#1` and `GH-1`, the ends of `owner/name#1` too; the first 7 to 40 digits of a commit.</summary>
    [GeneratedRegex(
        "(?<sign>@)(?<rest>[A-Za-z0-9][A-Za-z0-9_/-]*)|(?<sign>#)(?<rest>[0-9]+)|(?<sign>GH-)(?<rest>[0-9]+)"
        + "|(?<![0-9A-Za-z])(?<sign>[0-9a-f])(?<rest>[0-9a-f]{6,39})(?![0-9A-Za-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Calling();

    private static void Escape(StringBuilder literal, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                literal.Append('\\');
            }

            literal.Append(c);
        }
    }
}
