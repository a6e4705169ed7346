using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Reporting;

/// <summary>A rule in words: why it exists, with its bad and its good example.</summary>
internal static class RuleText
{
    private const string Mended = "`check --fix` puts it right by itself where that can be read in one way only.";

    /// <summary>`error` or `warning`.</summary>
    public static string LevelOf(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    /// <summary>The reason in short.</summary>
    public static string FirstSentence(Rule rule) =>
        rule.Reason.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? rule.Reason[..(end + 1)] : rule.Reason;

    /// <summary>
    /// Plain text; examples are indented, so that no line of one begins with `::`, which is a command to GitHub's runner.
    /// </summary>
    public static string Text(Rule rule)
    {
        var text = new StringBuilder($"{rule.Id} {rule.Name} ({LevelOf(rule)})\n\n{rule.Reason}\n");
        text.Append(rule.Mendable ? $"\n{Mended}\n" : "");
        Append(text, "Bad:", rule.Bad);
        Append(text, "Good:", rule.Good);
        return text.ToString();
    }

    /// <summary>Markdown; examples are indented code, which nothing inside can end (CommonMark, section 4.4).</summary>
    public static string Markdown(Rule rule)
    {
        var text = new StringBuilder($"**{rule.Id} {rule.Name}** ({LevelOf(rule)})\n\n{MarkdownText.Literal(rule.Reason)}\n");
        text.Append(rule.Mendable ? $"\n{Mended}\n" : "");
        Append(text, "Bad:", rule.Bad);
        Append(text, "Good:", rule.Good);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string heading, string example)
    {
        text.Append('\n').Append(heading).Append("\n\n");
        foreach (var line in example.Split('\n'))
        {
            text.Append(line.Length == 0 ? "" : "    ").Append(PrintableText.OfLine(line)).Append('\n');
        }
    }
}
