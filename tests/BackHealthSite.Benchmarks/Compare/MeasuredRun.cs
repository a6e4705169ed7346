using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>A program with its arguments.</summary>
internal sealed record Program(string File, params string[] Arguments);

/// <summary>
/// What a run of one or several programs took: wall time; processor time of all their threads (`getrusage`); the most memory that one
/// held at once (Linux: `VmHWM`, looked at every few milliseconds); what it allocated in all and the phases, where it tells them.
/// </summary>
internal sealed record MeasuredRun(TimeSpan Wall, TimeSpan Processor, long PeakBytes, IReadOnlyDictionary<string, double> Phases)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    public required long AllocatedBytes { get; init; }

    /// <summary>Runs programs one after the other.</summary>
    public static MeasuredRun Of(IEnumerable<Program> programs) => programs.Select(Of).Aggregate((all, next) => new MeasuredRun(
        all.Wall + next.Wall,
        all.Processor + next.Processor,
        Math.Max(all.PeakBytes, next.PeakBytes),
        all.Phases)
    {
        AllocatedBytes = all.AllocatedBytes + next.AllocatedBytes,
    });

    /// <summary>Runs a program to its end; throws where it fails.</summary>
    private static MeasuredRun Of(Program program)
    {
        var start = new ProcessStartInfo(program.File, program.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["BACKHEALTH_PHASES"] = "1";
        start.Environment["GODEBUG"] = "gctrace=1";
        var before = ChildTime.SoFar();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(Glance))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var wall = watch.Elapsed;
        process.WaitForExit();
        var told = errors.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new MeasuredRun(wall, ChildTime.SoFar() - before, peak, PhasesIn(told)) { AllocatedBytes = Allocation.In(told) }
            : throw new InvalidOperationException(
                $"{program.File} ended with {process.ExitCode}:\n{output.GetAwaiter().GetResult()}\n{told}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static Dictionary<string, double> PhasesIn(string errors) => errors
        .Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words is ["phase", _, _, "ms"])
        .ToDictionary(words => words[1], words => double.Parse(words[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}

/// <summary>The processor time of all child processes that have ended: `getrusage(RUSAGE_CHILDREN)` of Linux and macOS.</summary>
internal static class ChildTime
{
    private const int Children = -1;

    /// <summary>User and system time; zero on Windows.</summary>
    public static TimeSpan SoFar()
    {
        if (OperatingSystem.IsWindows())
        {
            return TimeSpan.Zero;
        }

        var usage = new long[18];
        return GetRusage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new InvalidOperationException("getrusage failed.");
    }

    // struct rusage: two struct timeval (seconds, microseconds), then fourteen numbers.
    [DllImport("libc", EntryPoint = "getrusage", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetRusage(int who, [Out] long[] usage);
}
