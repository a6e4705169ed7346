using System.Collections.Concurrent;
using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Caching;

/// <summary>
/// What earlier runs said of pages whose words and bytes are the same to the last one: what the rules found, and what the verifier saw. A
/// cache that is gone, broken or of another program is none; it is written anew, and never an error.
/// </summary>
internal sealed class OutcomeCache : BuildMemory
{
    private const string FileName = "outcomes.bin";

    private readonly string file;
    private readonly FrozenDictionary<string, Outcome> known;
    private readonly ConcurrentDictionary<string, Outcome> used = new(StringComparer.Ordinal);

    private OutcomeCache(string file, IEnumerable<KeyValuePair<string, Outcome>> known)
    {
        this.file = file;
        this.known = known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public override bool Keeps => true;

    /// <param name="folder">The folder that the cache lies in; made when it is saved.</param>
    public static OutcomeCache Open(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            return new OutcomeCache(file, OutcomeFile.Read(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            return new OutcomeCache(file, []);
        }
    }

    public override T Of<T>(BuildStep step, string name, Func<Basis> basis, Func<T> make)
    {
        if (step is not (BuildStep.Judgement or BuildStep.Verification))
        {
            return make();
        }

        var key = Convert.ToBase64String(new Basis(step, name, basis()).Digest);
        if (!known.TryGetValue(key, out var outcome))
        {
            outcome = new Outcome(step, make()!);
        }

        used[key] = outcome;
        return (T)outcome.Value;
    }

    /// <summary>Writes what this run has used; of a step that it did not come to, what was there.</summary>
    public void Save()
    {
        var steps = used.Values.Select(outcome => outcome.Step).Distinct().ToList();
        var kept = known.Where(entry => !steps.Contains(entry.Value.Step)).Concat(used)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        if (kept.Count == known.Count && kept.TrueForAll(entry => known.ContainsKey(entry.Key)))
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            WholeFile.Write(file, OutcomeFile.Write(kept));
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            // The next run does the work again.
        }
    }
}
