using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>
/// The registries that were read before, by their text: whoever builds a site again and again reads the same words once. What it gives is
/// what reading anew would give.
/// </summary>
internal sealed class RegistryMemory
{
    /// <summary>More than a writer goes to and fro between; what is older is read again.</summary>
    private const int Most = 16;

    private readonly ConcurrentDictionary<(string Path, string Text), Lazy<KnownRegistry>> known = new();
    private readonly ConcurrentQueue<(string Path, string Text)> order = new();

    /// <summary>The registry of a file as it was read, with each fault of it as a problem at its place.</summary>
    public KnownRegistry Read(SourceFile file)
    {
        var key = (file.Path, file.Text);
        var fresh = new Lazy<KnownRegistry>(() => Make(file));
        var kept = known.GetOrAdd(key, fresh);
        if (kept == fresh)
        {
            order.Enqueue(key);
            if (known.Count > Most && order.TryDequeue(out var oldest))
            {
                known.TryRemove(oldest, out _);
            }
        }

        return kept.Value;
    }

    private static KnownRegistry Make(SourceFile file)
    {
        var problems = new List<Problem>();
        return new KnownRegistry(RegistryReader.Read(file, problems), problems, file);
    }
}

/// <summary>Words in a text of the registry that take a warning back.</summary>
internal readonly record struct WeakenedText(Location Where, WeakeningHit Hit);

/// <summary>A registry as it was read, with what finds its words.</summary>
/// <param name="registry">The registry; null where a part that every page needs is missing.</param>
/// <param name="problems">What is wrong with it.</param>
/// <param name="file">Its file.</param>
internal sealed class KnownRegistry(RedFlagRegistry? registry, IReadOnlyList<Problem> problems, SourceFile file)
{
    private readonly Lazy<RegistryFinders> finders = new(() => new RegistryFinders(registry!));
    private readonly Lazy<IReadOnlyList<YamlScalar>> texts = new(() => YamlScalars.Of(file));
    private StrongBox<(IReadOnlySet<string> Numbers, IReadOnlyList<WeakenedText> Texts)>? weakened;

    public RedFlagRegistry? Registry => registry;

    public IReadOnlyList<Problem> Problems => problems;

    public RegistryFinders Finders => finders.Value;

    /// <summary>Every text of its file in the order written.</summary>
    public IReadOnlyList<YamlScalar> Texts => texts.Value;

    /// <summary>What takes a warning back in those of its texts that readers see; looked for once for the same emergency numbers.</summary>
    /// <param name="emergencyNumbers">The numbers of the site.</param>
    /// <param name="isShown">Which of its texts readers see.</param>
    public IReadOnlyList<WeakenedText> Weakened(IReadOnlySet<string> emergencyNumbers, Func<YamlScalar, bool> isShown)
    {
        var known = weakened;
        if (known is null || !known.Value.Numbers.SetEquals(emergencyNumbers))
        {
            var finder = Finders.Weakening(emergencyNumbers);
            IReadOnlyList<WeakenedText> found =
                [.. Texts.Where(isShown).SelectMany(text => finder.Find(text.Value).Select(hit => new WeakenedText(text.Where, hit)))];
            weakened = known = new((emergencyNumbers, found));
        }

        return known.Value.Texts;
    }
}
