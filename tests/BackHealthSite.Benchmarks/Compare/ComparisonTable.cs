using System.Globalization;
using System.Text;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>What all runs took, as one table in Markdown, each beside Hugo alone in the same run.</summary>
internal sealed class ComparisonTable
{
    private const string None = "-";
    private const double Kilobyte = 1_000;
    private const double Megabyte = 1_000_000;

    private readonly StringBuilder rows = new();

    public void Add(int articles, IReadOnlyList<(string Name, IReadOnlyList<MeasuredRun> Runs)> contestants)
    {
        var hugo = contestants.FirstOrDefault(contestant => contestant.Name == Contestant.Hugo).Runs;
        foreach (var (name, runs) in contestants)
        {
            string[] cells =
            [
                articles.ToString("N0", CultureInfo.InvariantCulture),
                name,
                Seconds(runs, run => run.Wall),
                Seconds(runs, run => run.Processor),
                PartOf(runs, hugo, run => run.Processor.TotalSeconds),
                Text(Middle(runs, run => run.PeakBytes) / Megabyte),
                PartOf(runs, hugo, run => run.PeakBytes),
                Told(runs, Megabyte),
                Told(runs, Kilobyte * articles),
            ];
            rows.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
        }
    }

    public override string ToString() =>
        $"""
        Medians (least to most). Wall: from start to end. CPU: user and system time of all threads (`getrusage`). Peak: the most memory held
        at once (`VmHWM`). Allocated: as the program tells it; Go tells it up to its last collection, Pagefind not at all. Hugo builds no
        search records but with Pagefind, and looks at no link but with `relref`; ours does both, and all other checks.

        | Articles | Built by | Wall s | CPU s | of Hugo | Peak MB | of Hugo | Allocated MB | kB an article |
        |---|---|---|---|---|---|---|---|---|
        {rows}
        """;

    public static double Middle(IReadOnlyList<MeasuredRun> runs, Func<MeasuredRun, double> of)
    {
        var sorted = runs.Select(of).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Seconds(IReadOnlyList<MeasuredRun> runs, Func<MeasuredRun, TimeSpan> of)
    {
        var middle = Middle(runs, run => of(run).TotalSeconds);
        return runs.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{middle:F2}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{middle:F2} ({runs.Min(run => of(run).TotalSeconds):F2} to {runs.Max(run => of(run).TotalSeconds):F2})");
    }

    private static string PartOf(IReadOnlyList<MeasuredRun> runs, IReadOnlyList<MeasuredRun>? hugo, Func<MeasuredRun, double> of) =>
        hugo is null ? None : string.Create(CultureInfo.InvariantCulture, $"{100 * Middle(runs, of) / Middle(hugo, of):F0}%");

    private static string Told(IReadOnlyList<MeasuredRun> runs, double unit) =>
        Middle(runs, run => run.AllocatedBytes) is > 0 and var bytes ? Text(bytes / unit) : None;

    private static string Text(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
