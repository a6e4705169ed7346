using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.LinkChecking;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`check-links`: asks other people's servers whether the pages that the site links to are still there.</summary>
internal static class CheckLinksCommand
{
    private static readonly Option<string> Cache = new("--cache")
    {
        Description = "The file that keeps what is known of links from run to run.",
        DefaultValueFactory = _ => CheckLinksOptions.DefaultCache,
    };

    private static readonly Option<int> CacheDays = new("--cache-days")
    {
        Description = "For how many days a link that worked is not asked again.",
        CustomParser = ParseDays,
        DefaultValueFactory = _ => CheckLinksOptions.DefaultCacheDays,
    };

    private static readonly Option<string?> IssueBody = new("--issue-body") { Description = "Write what was found as the text of an issue, in Markdown, to this file." };

    public static Command Verb(Option<string> input, Option<string[]> report)
    {
        var command = new Command("check-links", "Ask other sites whether the pages that this one links to are still there.")
        {
            input, TodayOption.Option, report, Cache, CacheDays, IssueBody,
        };
        command.SetAction(result => Run(new CheckLinksOptions(result.GetValue(input)!, TodayOption.Of(result))
        {
            Cache = result.GetValue(Cache)!,
            CacheDays = result.GetValue(CacheDays),
            IssueBody = result.GetValue(IssueBody),
            Reports = [.. result.GetValue(report)!.Select(text => ReportTarget.Parse(text)!)],
        }));
        return command;
    }

    private static int Run(CheckLinksOptions options)
    {
        using var stop = new StopKey();
        var code = Run(options, stop.Token);
        return code == ExitCodes.Cancelled ? stop.ExitCode : code;
    }

    /// <summary>The same without the key, for whoever stops it in another way.</summary>
    internal static int Run(CheckLinksOptions options, CancellationToken cancellation)
    {
        try
        {
            var written = WrittenFiles.Of(options);
            var sources = SitePipeline.Input(InputFolder.Read(options.Input).Files);
            var collected = LinkCollector.Collect(sources);
            var (memory, complaint) = LinkCacheFile.Read(options.Cache);
            Say(complaint);
            Say(collected.UnreadFiles == 0 ? null : $"The links of {SummaryLine.Count(collected.UnreadFiles, "file")} are not checked, because the file can't be read. `check` says why.");
            var policy = options.Policy with { UserAgent = RequestPolicy.UserAgentOf(Repository(sources)) };
            var report = new LinkChecker(options.Connector, policy, TimeProvider.System)
                .Check(collected.Links, memory, options.Today, options.CacheDays, cancellation).GetAwaiter().GetResult();
            LinkCacheFile.Write(options.Cache, report.Memory);
            if (report.WasStopped)
            {
                Say($"Stopped. What is known by now is kept in {options.Cache}.");
                return ExitCodes.Cancelled;
            }

            Say($"Asked for {report.Asked} of {SummaryLine.Count(collected.Links.Count, "link")}; the others worked at most {options.CacheDays} days ago.");
            return Tell(options, sources, report, written);
        }
        catch (Exception refused) when (refused is InputRefusedException or OutputRefusedException)
        {
            Say(refused.Message);
            return ExitCodes.WrongUse;
        }
    }

    private static int Tell(CheckLinksOptions options, SiteSources sources, LinkReport report, WrittenFiles written)
    {
        var result = new SiteResult([.. LinkProblems.Of(report).Order(Problem.ReadingOrder)], 0, 0) { Sources = sources.Shown };
        (written.Reports with { Links = report.Links.Count }).Write(result, elapsed: null);
        written.Issue?.Write(LinkIssue.Markdown(report, sources.Shown, new ShownPaths(Environment.CurrentDirectory, options.Input), options.Today));
        return report.In(LinkState.Broken).Any() ? ExitCodes.Problems : ExitCodes.Clean;
    }

    /// <summary>Whom a server's owner can ask about this check; null where the settings do not tell.</summary>
    private static Uri? Repository(SiteSources sources) =>
        sources.Texts.TryGetValue(SettingsReader.Path, out var settings) ? SettingsReader.Read(settings, null, [])?.Repository : null;

    private static void Say(string? words)
    {
        if (words is not null)
        {
            Console.Error.WriteLine(VisibleText.OfLine(words));
        }
    }

    private static int ParseDays(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            result.AddError($"`{text}` is not a number of days. Write --cache-days with a whole number, such as 14; 0 asks for every link not yet asked for today.");
        }

        return days;
    }

    /// <summary>What a run writes, each file tried before the first server is asked.</summary>
    private sealed record WrittenFiles(ReportWriter Reports, WrittenFile? Issue)
    {
        public static WrittenFiles Of(CheckLinksOptions options)
        {
            var places = KeptPlaces.Of(options.Input, "");
            LinkCacheFile.RefuseUnwritable(places.Resolve("The cache", options.Cache), options.Cache);
            var build = new BuildOptions(options.Input, "", new SiteOptions(options.Today)) { Reports = options.Reports };
            return new WrittenFiles(new ReportWriter(build), options.IssueBody is { } file ? WrittenFile.At("The text of the issue", file, places) : null);
        }
    }
}
