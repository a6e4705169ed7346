using System.Globalization;
using BackHealthSite.Benchmarks.Corpus;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>Builds corpora of several sizes with every generator that is here, turn by turn, and prints what each run took.</summary>
internal sealed class Comparison(TextWriter report, ComparisonOptions options)
{
    private readonly ComparisonTable table = new();

    public void Run()
    {
        var work = Directory.CreateTempSubdirectory("backhealth-compare-").FullName;
        try
        {
            foreach (var (place, size) in options.Sizes.Index())
            {
                var folder = Path.Combine(work, size.ToString(CultureInfo.InvariantCulture));
                Run(size, options.RoundsOf(place), folder);
                Directory.Delete(folder, recursive: true);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        report.WriteLine();
        report.WriteLine(table);
    }

    private void Run(int size, int rounds, string folder)
    {
        CorpusFolder.Write(size, Path.Combine(folder, "input"));
        var programs = options.Programs with { Native = options.Programs.Native ?? Contestant.FindNative() };
        var contestants = Contestant.All(folder, size, programs);
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
            report.WriteLine($"  {contestant.Name}: {Contestant.Written(OutputOf(contestant, 0))}");
            PrintPhases(runs[contestant]);
        }

        table.Add(size, [.. contestants.Select(contestant => (contestant.Name, (IReadOnlyList<MeasuredRun>)runs[contestant]))]);

        string OutputOf(Contestant contestant, int round) =>
            Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{contestant.Name}-{round}"));
    }

    private void PrintPhases(List<MeasuredRun> runs)
    {
        foreach (var phase in runs[0].Phases.Keys)
        {
            var middle = ComparisonTable.Middle(runs, run => run.Phases[phase]);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {phase,-12}{middle,9:F0} ms"));
        }
    }
}
