using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.LinkChecking;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`check-links`: asks other people's servers whether the pages that the site links to are still there.</summary>
internal sealed class CheckLinksCommand(Terminal terminal, SharedOptions shared)
{
    private readonly Option<string> cache = new("--cache")
    {
        Description = "The file that keeps what is known of links from run to run.",
        DefaultValueFactory = _ => CheckLinksOptions.DefaultCache,
    };

    private readonly Option<int> cacheDays = new("--cache-days")
    {
        Description = "For how many days a link that worked is not asked again.",
        CustomParser = ParseDays,
        DefaultValueFactory = _ => CheckLinksOptions.DefaultCacheDays,
    };

    private readonly Option<string?> issueBody = new("--issue-body")
    {
        Description = "Write what was found as the text of an issue, in Markdown, to this file.",
    };

    public Command Verb()
    {
        var command = new Command("check-links", "Ask other sites whether the pages that this one links to are still there.")
        {
            shared.Input, shared.Today, shared.Report, cache, cacheDays, issueBody,
        };
        command.SetAction(result => Run(new CheckLinksOptions(shared.InputOf(result), shared.TodayOf(result))
        {
            Cache = terminal.At(result.GetValue(cache)!),
            CacheDays = result.GetValue(cacheDays),
            IssueBody = result.GetValue(issueBody) is { } file ? terminal.At(file) : null,
            Reports = shared.ReportsOf(result),
        }));
        return command;
    }

    /// <summary>Asks for the links, tells what was found, and gives the exit code.</summary>
    public int Run(CheckLinksOptions options)
    {
        using var stop = terminal.Stop();
        var written = FilesOf(options);
        var sources = SiteSources.Decode(InputFolder.Read(options.Input).Files);
        var collected = LinkCollector.Collect(sources);
        var (memory, complaint) = LinkCacheFile.Read(options.Cache);
        if (complaint is not null)
        {
            terminal.Say(complaint);
        }

        if (collected.UnreadFiles > 0)
        {
            var files = SummaryLine.Count(collected.UnreadFiles, "file");
            terminal.Say($"The links of {files} are not checked, because the file can't be read. `check` says why.");
        }

        var policy = options.Policy with { UserAgent = RequestPolicy.UserAgentOf(Repository(sources)) };
        var report = new LinkChecker(options.Connector, policy, TimeProvider.System)
            .Check(collected.Links, memory, options.Today, options.CacheDays, stop.Token).GetAwaiter().GetResult();
        LinkCacheFile.Write(options.Cache, report.Memory);
        if (report.WasStopped)
        {
            terminal.Say($"Stopped. What is known by now is kept in {options.Cache.Text}.");
            return stop.ExitCode;
        }

        var links = SummaryLine.Count(collected.Links.Count, "link");
        terminal.Say($"Asked for {report.Asked} of {links}; the others worked at most {options.CacheDays} days ago.");
        return Tell(options, sources, report, written);
    }

    private static int Tell(CheckLinksOptions options, SiteSources sources, LinkReport report, WrittenFiles written)
    {
        var result = new SiteResult([.. LinkProblems.Of(report).Order(Problem.ReadingOrder)], 0, 0) { Sources = sources.Shown };
        (written.Reports with { Links = report.Links.Count }).Write(result, elapsed: null);
        written.Issue?.Write(LinkIssue.Markdown(report, sources.Shown, new ShownPaths(options.Input), options.Today));
        return report.In(LinkState.Broken).Any() ? ExitCodes.Problems : ExitCodes.Clean;
    }

    /// <summary>Whom a server's owner can ask about this check; null where the settings do not tell.</summary>
    private static Uri? Repository(SiteSources sources) =>
        sources.Texts.TryGetValue(SettingsReader.Path, out var settings) ? SettingsReader.Read(settings, null, [])?.Repository : null;

    private static int ParseDays(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            result.AddError(
                $"`{text}` is not a number of days. Write --cache-days with a whole number, such as 14; 0 asks for every link "
                + $"not yet asked for today.");
        }

        return days;
    }

    /// <summary>What the run writes, each file tried before the first server is asked.</summary>
    private WrittenFiles FilesOf(CheckLinksOptions options)
    {
        var places = KeptPlaces.Of(options.Input);
        LinkCacheFile.RefuseUnwritable(places.Resolve("The cache", options.Cache), options.Cache.Text);
        var build = new BuildOptions(options.Input, BuildOptions.NoOutput, new SiteOptions(options.Today)) { Reports = options.Reports };
        var issue = options.IssueBody is { } file ? WrittenFile.At("The text of the issue", file, places) : null;
        return new WrittenFiles(new ReportWriter(terminal, build), issue);
    }

    /// <summary>The reports of a run, and the file for the text of an issue; null where nobody asked for one.</summary>
    private sealed record WrittenFiles(ReportWriter Reports, WrittenFile? Issue);
}
