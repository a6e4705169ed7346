using System.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;
using BackHealthSite.Source;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>`build` and `check`: reads the input folder, runs the pipeline, reports, and publishes where nothing is wrong.</summary>
internal static class BuildCommand
{
    public static int Run(BuildOptions options, bool publish)
    {
        using var stop = new StopKey();
        var code = Run(options, publish, stop.Token);
        return code == ExitCodes.Cancelled ? stop.ExitCode : code;
    }

    /// <summary>The same without the key, for whoever stops it in another way.</summary>
    internal static int Run(BuildOptions options, bool publish, CancellationToken cancellation)
    {
        try
        {
            return Build(options, publish, cancellation);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. Nothing was published.");
            return ExitCodes.Cancelled;
        }
        catch (Exception refused) when (refused is InputRefusedException or OutputRefusedException)
        {
            Console.Error.WriteLine(VisibleText.OfLine(refused.Message));
            return ExitCodes.WrongUse;
        }
    }

    /// <summary>A moving line on a terminal while the build runs; nothing where the output goes to a file or to CI.</summary>
    private static SiteResult WithProgress(Func<SiteResult> build) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? build()
            : AnsiConsole.Status().Start("Reading, checking and rendering the articles", _ => build());

    private static int Build(BuildOptions options, bool publish, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var reports = new ReportWriter(options);
        var phases = PhaseClock.IfAsked();
        phases?.Report(BuildPhase.Read);
        var (files, problems) = InputFolder.Read(options.Input);
        var pipeline = new SitePipeline(options.Site) { Progress = phases };
        SiteResult result;
        if (publish)
        {
            if (options.Output.Length > 0)
            {
                KeptPlaces.OfTheme(options.Input).Resolve("The output", options.Output);
            }

            using var folder = SiteFolder.Open(options.Output, options.Input);
            result = WithProgress(() => pipeline.Run(files, folder, cancellation)).With(problems);
            cancellation.ThrowIfCancellationRequested();
            if (result.MayBePublished)
            {
                phases?.Report(BuildPhase.Publish);
                AcceptedLists.Keep(result, options.Input);
                folder.Publish();
            }
        }
        else
        {
            result = WithProgress(() => pipeline.Run(files, new DiscardedOutput(), cancellation)).With(problems);
            cancellation.ThrowIfCancellationRequested();
            AcceptedLists.Keep(result, options.Input);
        }

        phases?.Stop();
        (reports with { Wrote = publish && result.MayBePublished }).Write(result, watch.Elapsed);
        AcceptedLists.Tell(result, options);
        return result.MayBePublished ? ExitCodes.Clean : ExitCodes.Problems;
    }
}
