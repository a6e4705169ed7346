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
        text.Append(SetAside(
            "Signs of an emergency that articles set aside. Is each reason true?",
            report.Waivers.Where(waiver => waiver.IsEmergency)));
        text.Append(SummaryLine.Of(report)).Append('\n');
        foreach (var level in report.Levels)
        {
            text.Append('\n').Append(MarkdownText.Literal(LevelLine.Of(level))).Append('\n');
        }

        text.Append(SetAside("\nOther warning signs that articles set aside:", report.Waivers.Where(waiver => !waiver.IsEmergency)));
        var bytes = Encoding.UTF8.GetByteCount(text.ToString());
        for (var i = 0; i < report.Problems.Count; i++)
        {
            var isNewFile = i == 0 || report.Problems[i].Path != report.Problems[i - 1].Path;
            var item = (isNewFile ? $"\n### {MarkdownText.Literal(report.Problems[i].Path)}\n" : "")
                + Item(report.Problems[i], report.Change);
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

    private static string SetAside(string heading, IEnumerable<ReportedWaiver> waivers)
    {
        var lines = string.Concat(waivers.Select(waiver => $"- {MarkdownText.Literal(waiver.Text)}\n"));
        return lines.Length == 0 ? "" : $"{heading}\n\n{lines}\n";
    }

    private static string Item(ReportedProblem problem, ReportedChange change)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"line {problem.Start.Line}, column {problem.Start.Column}");
        var linked = change.LinkTo(problem) is { } address ? $"[{place}]({address})" : place;
        return $"\n- {linked}: **{problem.Level} {problem.Rule.Id} {problem.Rule.Name}**<br>\n"
            + $"  {MarkdownText.Literal(problem.Message)}<br>\n"
            + $"  Fix: {MarkdownText.Literal(problem.Fix)}\n"
            + ProposedEdit.Markdown(problem);
    }
}
