using System.Globalization;
using System.Text;
using Spectre.Console;

namespace BackHealthSite.Reporting;

/// <summary>A report for people: every problem with its source line, a caret and the fix, then the summary.</summary>
internal static class TextReporter
{
    // The bar keeps an article's own `::` from the start of the line, where GitHub's runner looks for commands.
    private const string Bar = "  | ";

    /// <summary>The report without colours, with a line feed after each line.</summary>
    public static string Text(ProblemReport report)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(report))
        {
            foreach (var piece in line)
            {
                text.Append(piece.Text);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The report on a terminal, in colours where it has them.</summary>
    public static void Write(ProblemReport report, IAnsiConsole console)
    {
        foreach (var line in Lines(report))
        {
            console.Write(new ColouredLine(line));
        }
    }

    /// <summary>A problem in one line: its place, rule and message.</summary>
    public static string Line(ReportedProblem problem) => string.Concat(Heading(problem).Select(piece => piece.Text));

    private static IEnumerable<IReadOnlyList<StyledText>> Lines(ProblemReport report)
    {
        foreach (var problem in report.Problems)
        {
            yield return Heading(problem);
            if (Excerpt.Of(problem) is { } excerpt)
            {
                yield return [new(Bar, Tone.Faint), new(excerpt.SourceLine)];
                yield return [new(Bar, Tone.Faint), new(excerpt.Carets, ToneOf(problem))];
            }

            yield return [new("  fix: ", Tone.Good), new(problem.Fix)];
            yield return [];
        }

        foreach (var level in report.Levels)
        {
            yield return [new(LevelLine.Of(level))];
        }

        foreach (var waiver in report.Waivers)
        {
            yield return [new(waiver.Text)];
        }

        if (report.Written is { } written)
        {
            yield return [new(PrintableText.OfLine(written))];
        }

        yield return [new(SummaryLine.Of(report), report.Errors > 0 ? Tone.Error : report.Warnings > 0 ? Tone.Warning : Tone.Good)];
    }

    private static StyledText[] Heading(ReportedProblem problem) =>
    [
        new(string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Start.Line}:{problem.Start.Column}: ")),
        new($"{problem.Level} {problem.Rule.Id} {problem.Rule.Name}", ToneOf(problem)),
        new($": {problem.Message}"),
    ];

    private static Tone ToneOf(ReportedProblem problem) => problem.IsError ? Tone.Error : Tone.Warning;
}
