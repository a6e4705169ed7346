using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>Writes the reports that the user asked for, to the console and to files; the files are tried before the run begins.</summary>
internal sealed record ReportWriter
{
    private const string What = "The report";

    private readonly Terminal terminal;
    private readonly BuildOptions options;
    private readonly IReadOnlyList<(string Format, WrittenFile? File)> targets;
    private readonly WrittenFile? summary;
    private readonly IReadOnlySet<string> changed;

    /// <param name="terminal">Where a report without a file goes.</param>
    /// <param name="options">What the user asked for.</param>
    /// <exception cref="WrongUseException">A report cannot be written, or the list of changed files not be read.</exception>
    public ReportWriter(Terminal terminal, BuildOptions options)
    {
        this.terminal = terminal;
        this.options = options;
        var places = KeptPlaces.Of(options.Input, options.Output);
        targets = [.. options.Reports.Select(
            target => (target.Format, target.File is { } file ? WrittenFile.At(What, terminal.At(file), places) : null))];
        if (targets
            .Where(target => target.File is not null)
            .GroupBy(target => target.File!.Path)
            .FirstOrDefault(file => file.Count() > 1) is { } twice)
        {
            throw new WrongUseException($"Two reports can't go into one file, `{twice.Key}`. Give each a file of its own.");
        }

        summary = options.Reports.Any(target => target.Format == "github")
            && terminal.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path
            ? WrittenFile.Behind("The summary", terminal.At(path), places)
            : null;
        changed = ChangedFiles(options.Changed);
    }

    /// <summary>Whether the site was published, which the report then says.</summary>
    public bool Wrote { get; init; }

    /// <summary>The number of links to other sites, where the run was about them alone.</summary>
    public int? Links { get; init; }

    public void Write(SiteResult result, TimeSpan? elapsed)
    {
        var paths = new ShownPaths(options.Input);
        var counts = new BuildCounts(result.Articles, result.Pages) { Drafts = result.Drafts, Links = Links };
        var report = ProblemReport.Of(result.Problems, result.Sources, paths, counts) with
        {
            Elapsed = elapsed,
            Levels = result.RuleLevels,
            Waivers = result.Assembled is { } site ? ReportedWaiver.Of(site, paths) : [],
            RulesPage = result.Assembled is { Settings: var settings } ? settings.AddressOf(GeneratedRoutes.Rules) : null,
            Written = Wrote ? WrittenLine() : null,
            Change = new ReportedChange(changed, ReportedChange.CommitOn(terminal.Variable)),
        };
        foreach (var (format, file) in targets)
        {
            if (file is not null)
            {
                file.Write(TextOf(report, format));
            }
            else if (format == "text" && terminal.Screen is { } screen)
            {
                TextReporter.Write(report, screen);
            }
            else
            {
                terminal.Out.Write(TextOf(report, format));
            }
        }

        summary?.Append(JobSummary.Markdown(report));
    }

    private static IReadOnlySet<string> ChangedFiles(GivenPath? file)
    {
        if (file is null)
        {
            return ReportedChange.None.Files;
        }

        try
        {
            return ReportedChange.Paths(File.ReadAllText(file.Place));
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"The list of changed files `{file.Text}` can't be read: {e.Message}", e);
        }
    }

    private string WrittenLine()
    {
        var output = options.Output.Text.TrimEnd('/');
        if (options.Site.Portable)
        {
            return $"Wrote {output}/, a copy to look at and not to publish. Open {output}/index.html";
        }

        var input = options.Input.Text == "input" ? "" : $" --input {options.Input.Text}";
        return $"Wrote {output}/. To look at the site: {terminal.Program} preview{input}";
    }

    private static string TextOf(ProblemReport report, string format) => format switch
    {
        "github" => GitHubReporter.Text(report),
        "sarif" => SarifReporter.Text(report),
        "json" => JsonReporter.Text(report),
        _ => TextReporter.Text(report),
    };
}
