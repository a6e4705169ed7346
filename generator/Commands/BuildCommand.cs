using System.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Source;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>`build` and `check`: reads the input folder, runs the pipeline, reports, and publishes where nothing is wrong.</summary>
internal static class BuildCommand
{
    public static int Run(BuildOptions options, bool publish)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onCancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            return Run(options, publish, stop.Token);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. Nothing was published.");
            return ExitCodes.Cancelled;
        }
        catch (OutputRefusedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCodes.WrongUse;
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }

    /// <summary>A moving line on a terminal while the build runs; nothing where the output goes to a file or to CI.</summary>
    private static SiteResult WithProgress(Func<SiteResult> build) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? build()
            : AnsiConsole.Status().Start("Reading, checking and rendering the articles", _ => build());

    private static int Run(BuildOptions options, bool publish, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        if (InputFault(options.Input) is { } fault)
        {
            Console.Error.WriteLine(fault);
            return ExitCodes.WrongUse;
        }

        var (files, problems) = ReadInput(options.Input);
        if (files.Count == 0 && problems.Count == 0)
        {
            Console.Error.WriteLine($"The input folder `{options.Input}` is empty. Name the folder with the articles with --input.");
            return ExitCodes.WrongUse;
        }

        var pipeline = new SitePipeline(options.Site);
        SiteResult result;
        if (publish)
        {
            using var folder = SiteFolder.Open(options.Output, options.Input);
            result = WithProgress(() => pipeline.Run(files, folder, cancellation)).With(problems);
            cancellation.ThrowIfCancellationRequested();
            if (result.MayBePublished)
            {
                folder.Publish();
            }
        }
        else
        {
            result = WithProgress(() => pipeline.Run(files, new DiscardedOutput(), cancellation)).With(problems);
        }

        new ReportWriter(options).Write(result, watch.Elapsed);
        return result.MayBePublished ? ExitCodes.Clean : ExitCodes.Problems;
    }

    /// <summary>The files of the input folder, and what already went wrong with them.</summary>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Diagnostics.Problem> Problems) ReadInput(string input)
    {
        try
        {
            return SourceFolder.Read(input);
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            throw new OutputRefusedException($"The input folder `{input}` can't be read: {e.Message}", e);
        }
    }

    /// <summary>Why a folder cannot be the input, or null.</summary>
    public static string? InputFault(string input)
    {
        if (File.Exists(input))
        {
            return $"The input `{input}` is a file. Name the folder with the articles with --input.";
        }

        return Directory.Exists(input) ? null : $"There is no input folder `{input}`. Run this where `input/` lies, or name it with --input.";
    }
}
