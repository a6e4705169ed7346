using System.CommandLine;
using System.Diagnostics;
using BackHealthSite.Caching;
using BackHealthSite.Commands.Mending;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Source;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>`build` and `check`: reads the input folder, runs the pipeline, reports, and publishes where nothing is wrong.</summary>
internal sealed class BuildCommand(Terminal terminal, SharedOptions shared)
{
    private readonly BuildCommandOptions options = new(terminal, shared);

    public Command Build() => Fill(new Command("build", "Build the site (the default)."), publish: true);

    public Command Check() => Fill(new Command("check", "Do all of build but the writing."), publish: false);

    /// <summary>A command line without a verb builds.</summary>
    public void MakeDefaultOf(RootCommand root) => Fill(root, publish: true);

    /// <summary>Builds or checks, and gives the exit code.</summary>
    public int Run(BuildOptions asked, bool publish)
    {
        using var stop = terminal.Stop();
        try
        {
            return Run(asked, publish, stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            terminal.Say("Stopped. Nothing was published.");
            return stop.ExitCode;
        }
    }

    private Command Fill(Command command, bool publish)
    {
        options.AddTo(command, publish);
        command.SetAction(result => Run(options.Of(result), publish));
        return command;
    }

    private int Run(BuildOptions asked, bool publish, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var reports = new ReportWriter(terminal, asked);
        var lists = new AcceptedLists(terminal, asked);
        var phases = PhaseClock.IfAsked(terminal);
        phases?.Report(BuildPhase.Read);
        var (files, problems) = InputFolder.Read(asked.Input);
        var cache = asked.Cache is { } place
            ? OutcomeCache.Open(KeptPlaces.Of(asked.Input, asked.Output).Resolve("The cache", place))
            : null;
        var pipeline = new SitePipeline(asked.Site) { Progress = phases, Memory = cache ?? BuildMemory.None };
        SiteResult result;
        if (publish)
        {
            if (asked.Output.Text.Length > 0)
            {
                KeptPlaces.OfTheme(asked.Input).Resolve("The output", asked.Output);
            }

            using var folder = SiteFolder.Open(asked.Output, asked.Input);
            result = WithProgress(() => pipeline.Run(files, folder, cancellation)).With(problems);
            cancellation.ThrowIfCancellationRequested();
            if (result.MayBePublished)
            {
                phases?.Report(BuildPhase.Publish);
                lists.Keep(result);
                folder.Publish();
            }
        }
        else
        {
            files = asked.Fixes ? new FixedFiles(terminal, asked).Of(files, cancellation) : files;
            result = WithProgress(() => pipeline.Run(files, new DiscardedOutput(), cancellation)).With(problems);
            cancellation.ThrowIfCancellationRequested();
            lists.Keep(result);
        }

        phases?.End();
        cache?.Save();
        (reports with { Wrote = publish && result.MayBePublished }).Write(result, watch.Elapsed);
        lists.Tell(result);
        return result.MayBePublished ? ExitCodes.Clean : ExitCodes.Problems;
    }

    /// <summary>A moving line on a terminal while the build runs; nothing where the output goes to a file or to CI.</summary>
    private SiteResult WithProgress(Func<SiteResult> build) =>
        terminal.Screen is { Profile.Capabilities.Interactive: true } screen
            ? screen.Status().Start("Reading, checking and rendering the articles", _ => build())
            : build();
}
