using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Reporting;

/// <summary>The lines that `check --fix` would write, for somebody who only has a browser.</summary>
internal static class ProposedEdit
{
    /// <summary>What is longer is read more easily on a machine of one's own.</summary>
    private const int MostLines = 40;

    /// <summary>
    /// A block of code inside the item of a list, in which GitHub looks for no mention and which nothing inside can end; nothing for a
    /// problem that can be put right in more ways than one.
    /// </summary>
    public static string Markdown(ReportedProblem problem)
    {
        if (problem.Problem.Edit is not { } edit
            || ApprovedFiles.Hold(problem.Problem.Where.Path)
            || problem.Source is not { Text: var text })
        {
            return "";
        }

        var start = LineStart.Of(text, edit.Span.Start);
        var end = LineEnd.From(text, edit.Span.End);
        var moved = new SourceEdit(new TextSpan(edit.Span.Start - start, edit.Span.End - start), edit.Text);
        var (before, after) = (text[start..end], SourceEdit.Apply(text[start..end], [moved]));
        string[] lines = [.. before.Split('\n').Select(line => "-" + line), .. after.Split('\n').Select(line => "+" + line)];
        return lines.Length > MostLines ? "" : Block([.. lines.Select(PrintableText.OfLine)]);
    }

    private static string Block(string[] lines)
    {
        var fence = MarkdownText.FenceAround(lines);
        var text = new StringBuilder($"\n  {fence}diff\n");
        foreach (var line in lines)
        {
            text.Append("  ").Append(line).Append('\n');
        }

        return text.Append($"  {fence}\n").ToString();
    }
}
