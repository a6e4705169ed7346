using System.Collections.Concurrent;

namespace BackHealthSite.Diagnostics;

/// <summary>The last build, kept in memory for whoever builds a site again and again.</summary>
internal sealed class LastBuild : BuildMemory
{
    private readonly ConcurrentDictionary<(BuildStep Step, string Name), Entry> entries = new();
    private readonly int[] rounds = new int[Enum.GetValues<BuildStep>().Length];

    public override bool Keeps => true;

    public override T Of<T>(BuildStep step, string name, Func<Basis> basis, Func<T> make)
    {
        var now = basis();
        if (!entries.TryGetValue((step, name), out var known) || !known.Basis.Equals(now))
        {
            known = new Entry(now, make());
            entries[(step, name)] = known;
        }

        known.Round = rounds[(int)step];
        return (T)known.Made!;
    }

    public override void LetGo(params ReadOnlySpan<BuildStep> steps)
    {
        foreach (var (key, entry) in entries)
        {
            if (steps.Contains(key.Step) && entry.Round != rounds[(int)key.Step])
            {
                entries.TryRemove(key, out _);
            }
        }

        foreach (var step in steps)
        {
            rounds[(int)step]++;
        }
    }

    private sealed record Entry(Basis Basis, object? Made)
    {
        public int Round { get; set; }
    }
}
