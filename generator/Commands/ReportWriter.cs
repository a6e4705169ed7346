using BackHealthSite.Publishing;
using BackHealthSite.Reporting;
using BackHealthSite.Site;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>Writes the reports that the user asked for, to the console and to files; the files are tried before the run begins.</summary>
internal sealed record ReportWriter
{
    private const string What = "The report";

    private readonly BuildOptions options;
    private readonly IReadOnlyList<(string Format, WrittenFile? File)> targets;
    private readonly WrittenFile? summary;
    private readonly IReadOnlySet<string> changed;

    /// <param name="options">What the user asked for.</param>
    /// <exception cref="OutputRefusedException">A report cannot be written, or the list of changed files not be read.</exception>
    public ReportWriter(BuildOptions options)
    {
        this.options = options;
        var places = KeptPlaces.Of(options.Input, options.Output);
        targets = [.. options.Reports.Select(target => (target.Format, target.File is { } file ? WrittenFile.At(What, file, places) : null))];
        if (targets.Where(target => target.File is not null).GroupBy(target => target.File!.Path).FirstOrDefault(file => file.Count() > 1) is { } twice)
        {
            throw new OutputRefusedException($"Two reports can't go into one file, `{twice.Key}`. Give each a file of its own.");
        }

        summary = options.Reports.Any(target => target.Format == "github") && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path
            ? WrittenFile.Behind("The summary", path, places)
            : null;
        changed = ChangedFiles(options.Changed);
    }

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
            Change = new ReportedChange(changed, ReportedChange.CommitOn(Environment.GetEnvironmentVariable)),
        };
        foreach (var (format, file) in targets)
        {
            if (file is not null)
            {
                file.Write(TextOf(report, format));
            }
            else if (format == "text" && !Console.IsOutputRedirected)
            {
                TextReporter.Write(report, AnsiConsole.Console);
            }
            else
            {
                Console.Out.Write(TextOf(report, format));
            }
        }

        summary?.Append(JobSummary.Markdown(report));
    }

    private static IReadOnlySet<string> ChangedFiles(string? file)
    {
        if (file is null)
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

    private static string TextOf(ProblemReport report, string format) => format switch
    {
        "github" => GitHubReporter.Text(report),
        "sarif" => SarifReporter.Text(report),
        "json" => JsonReporter.Text(report),
        _ => TextReporter.Text(report),
    };
}
