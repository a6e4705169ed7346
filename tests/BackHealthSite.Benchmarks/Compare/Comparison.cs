using System.Globalization;
using BackHealthSite.Benchmarks.Corpus;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>Builds corpora of several sizes with every generator that is here, turn by turn, and prints what each run took.</summary>
internal sealed class Comparison(TextWriter report, int rounds)
{
    public void Run(IReadOnlyList<int> sizes, string? native)
    {
        var work = Directory.CreateTempSubdirectory("backhealth-compare-").FullName;
        try
        {
            report.WriteLine(
                "Medians (least, most). Wall: from start to end of the process. CPU: user and system time of all threads (getrusage).");
            report.WriteLine("Peak: the most memory held at once (VmHWM). Hugo builds no search records and checks nothing.");
            foreach (var size in sizes)
            {
                Run(size, Path.Combine(work, size.ToString(CultureInfo.InvariantCulture)), native);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private void Run(int size, string folder, string? native)
    {
        CorpusFolder.Write(size, Path.Combine(folder, "input"));
        var contestants = Contestant.All(folder, size, native);
        var runs = contestants.ToDictionary(contestant => contestant, _ => new List<MeasuredRun>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                // Always a new folder: a file system can be slow to give out again what has just been deleted.
                runs[contestant].Add(MeasuredRun.Of(contestant.Into(OutputOf(contestant, round))));
            }
        }

        report.WriteLine();
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} articles, {rounds} rounds"));
        foreach (var contestant in contestants)
        {
            Print(contestant.Name, runs[contestant], Contestant.Written(OutputOf(contestant, 0)));
        }

        string OutputOf(Contestant contestant, int round) =>
            Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{contestant.Name}-{round}"));
    }

    private void Print(string name, List<MeasuredRun> runs, string written)
    {
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-7} wall {Seconds(runs, run => run.Wall)}  CPU {Seconds(runs, run => run.Processor)}  peak "
            + $"{Middle(runs, run => run.PeakBytes) / 1048576.0:F0} MiB  ({written})"));
        foreach (var phase in runs[0].Phases.Keys)
        {
            report.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"            {phase,-12}{Middle(runs, run => run.Phases[phase]),9:F0} ms"));
        }
    }

    private static string Seconds(List<MeasuredRun> runs, Func<MeasuredRun, TimeSpan> of) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Middle(runs, run => of(run).TotalSeconds):F2} s ({runs.Min(run => of(run).TotalSeconds):F2}, "
        + $"{runs.Max(run => of(run).TotalSeconds):F2})");

    private static double Middle(List<MeasuredRun> runs, Func<MeasuredRun, double> of)
    {
        var sorted = runs.Select(of).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
