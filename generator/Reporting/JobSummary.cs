using System.Globalization;
using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>The page that GitHub shows for a run, in Markdown: every problem, without the limit that annotations have.</summary>
internal static class JobSummary
{
    // GitHub refuses a job summary over 1 MiB for a step; some of it is left to the last line and to other writers.
    private const int MostBytes = 1_000_000;

    public static string Markdown(ProblemReport report)
    {
        var text = new StringBuilder(report.Problems.Count == 0 ? "## No problems\n\n" : $"## {SummaryLine.Findings(report)}\n\n");
        text.Append(SummaryLine.Of(report)).Append('\n');
        foreach (var level in report.Levels)
        {
            text.Append('\n').Append(Literal(LevelLine.Of(level))).Append('\n');
        }

        var bytes = text.Length;
        for (var i = 0; i < report.Problems.Count; i++)
        {
            var item = Item(report.Problems[i]);
            bytes += Encoding.UTF8.GetByteCount(item);
            if (bytes > MostBytes)
            {
                text.Append('\n').Append(SummaryLine.Count(report.Problems.Count - i, "more problem")).Append(" not shown.\n");
                break;
            }

            text.Append(item);
        }

        return text.ToString();
    }

    private static string Item(ReportedProblem problem)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Start.Line}:{problem.Start.Column}");
        return $"\n- **{problem.Level} {problem.Rule.Id} {problem.Rule.Name}** in {Literal(place)}<br>\n"
            + $"  {Literal(problem.Message)}<br>\n"
            + $"  Fix: {Literal(problem.Fix)}\n";
    }

    /// <summary>Text that Markdown shows as it is: every ASCII punctuation mark escaped (CommonMark, section 2.4).</summary>
    private static string Literal(string text)
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
