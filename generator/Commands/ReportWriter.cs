using BackHealthSite.Publishing;
using BackHealthSite.Reporting;
using BackHealthSite.Site;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>Writes the reports that the user asked for, to the console and to files.</summary>
internal sealed class ReportWriter(BuildOptions options)
{
    /// <summary>Whether the site was published, which the report then says.</summary>
    public bool Wrote { get; init; }

    /// <summary>The number of links to other sites, where the run was about them alone.</summary>
    public int? Links { get; init; }

    public void Write(SiteResult result, TimeSpan? elapsed)
    {
        var paths = new ShownPaths(Environment.CurrentDirectory, options.Input);
        var counts = new BuildCounts(result.Articles, result.Pages) { Drafts = result.Drafts, Links = Links };
        var report = ProblemReport.Of(result.Problems, result.Sources, paths, counts) with
        {
            Elapsed = elapsed,
            Levels = result.RuleLevels,
            Waivers = result.Assembled is { } site ? ReportedWaiver.Of(site, paths) : [],
            RulesPage = result.Assembled is { Settings: var settings } ? settings.AddressOf(GeneratedRoutes.Rules) : null,
            Written = Wrote ? WrittenLine() : null,
            Change = new ReportedChange(ChangedFiles(), ReportedChange.CommitOn(Environment.GetEnvironmentVariable)),
        };
        foreach (var target in options.Reports)
        {
            if (target.File is { } file)
            {
                Save(file, TextOf(report, target.Format), File.WriteAllText);
            }
            else if (target.Format == "text" && !Console.IsOutputRedirected)
            {
                TextReporter.Write(report, AnsiConsole.Console);
            }
            else
            {
                Save("standard output", TextOf(report, target.Format), (_, text) => Console.Out.Write(text));
            }
        }

        if (options.Reports.Any(target => target.Format == "github") && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
        {
            Save(summary, JobSummary.Markdown(report), File.AppendAllText);
        }
    }

    private IReadOnlySet<string> ChangedFiles()
    {
        if (options.Changed is not { } file)
        {
            return ReportedChange.None.Files;
        }

        try
        {
            return ReportedChange.Paths(File.ReadAllText(file));
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            throw new OutputRefusedException($"The list of changed files `{file}` can't be read: {e.Message}", e);
        }
    }

    private string WrittenLine()
    {
        var output = options.Output.TrimEnd('/');
        if (options.Site.Portable)
        {
            return $"Wrote {output}/, a copy to look at and not to publish. Open {output}/index.html";
        }

        var input = options.Input == "input" ? "" : $" --input {options.Input}";
        return $"Wrote {output}/. To look at the site: dotnet run --project generator -c Release -- preview{input}";
    }

    private static void Save(string file, string text, Action<string, string> write)
    {
        try
        {
            write(file, text);
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            throw new OutputRefusedException($"The report `{file}` can't be written: {e.Message}", e);
        }
    }

    private static string TextOf(ProblemReport report, string format) => format switch
    {
        "github" => GitHubReporter.Text(report),
        "sarif" => SarifReporter.Text(report),
        "json" => JsonReporter.Text(report),
        _ => TextReporter.Text(report),
    };
}
