using System.Text;
using BackHealthSite.Reporting;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>Writes the reports that the user asked for, to the console and to files.</summary>
internal sealed class ReportWriter(BuildOptions options)
{
    public void Write(SiteResult result, TimeSpan elapsed)
    {
        var paths = new ShownPaths(Environment.CurrentDirectory, options.Input);
        var counts = new BuildCounts(result.Articles, result.Pages);
        var report = ProblemReport.Of(result.Problems, result.Sources, paths, counts) with { Elapsed = elapsed };
        foreach (var target in options.Reports)
        {
            if (target.File is { } file)
            {
                File.WriteAllText(file, TextOf(report, target.Format));
            }
            else if (target.Format == "text" && !Console.IsOutputRedirected)
            {
                TextReporter.Write(report, AnsiConsole.Console);
            }
            else
            {
                Console.Out.Write(TextOf(report, target.Format));
            }
        }

        if (options.Reports.Any(target => target.Format == "github") && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
        {
            File.AppendAllText(summary, JobSummary.Markdown(report), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string TextOf(ProblemReport report, string format) => format switch
    {
        "github" => GitHubReporter.Text(report),
        _ => TextReporter.Text(report),
    };
}
