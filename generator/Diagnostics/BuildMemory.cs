using System.Collections.Concurrent;

namespace BackHealthSite.Diagnostics;

/// <summary>
/// What was made before, by step and name, for whoever builds a site again and again: as long as its basis is equal, it is not made anew.
/// What it gives is what making it anew would give.
/// </summary>
internal sealed class BuildMemory
{
    private readonly ConcurrentDictionary<(BuildStep Step, string Name), Entry>? entries;
    private readonly int[] rounds = new int[Enum.GetValues<BuildStep>().Length];

    private BuildMemory(ConcurrentDictionary<(BuildStep Step, string Name), Entry>? entries) => this.entries = entries;

    public BuildMemory()
        : this(new ConcurrentDictionary<(BuildStep Step, string Name), Entry>())
    {
    }

    /// <summary>Keeps nothing, for whoever builds once.</summary>
    public static BuildMemory None { get; } = new(null);

    /// <summary>Whether it keeps anything.</summary>
    public bool Keeps => entries is not null;

    /// <param name="step">What is done.</param>
    /// <param name="name">For what; of each there is one at a time.</param>
    /// <param name="basis">All that it is made from, besides the program.</param>
    /// <param name="make">Makes it from that and nothing else.</param>
    public T Of<T>(BuildStep step, string name, Func<Basis> basis, Func<T> make)
    {
        if (entries is null)
        {
            return make();
        }

        var now = basis();
        if (!entries.TryGetValue((step, name), out var known) || !known.Basis.Equals(now))
        {
            known = new Entry(now, make());
            entries[(step, name)] = known;
        }

        known.Round = rounds[(int)step];
        return (T)known.Made!;
    }

    /// <summary>The same basis as one object for as long as it is equal, so that it is soon compared.</summary>
    public Basis Settled(string name, Basis basis) => Of(BuildStep.Basis, name, () => basis, () => basis);

    /// <summary>Lets go of what nobody has asked for since this was last called for the step.</summary>
    public void LetGo(params ReadOnlySpan<BuildStep> steps)
    {
        foreach (var (key, entry) in entries ?? [])
        {
            if (steps.Contains(key.Step) && entry.Round != rounds[(int)key.Step])
            {
                entries!.TryRemove(key, out _);
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

/// <summary>The steps of a build whose outcome can be kept.</summary>
internal enum BuildStep
{
    /// <summary>A basis itself.</summary>
    Basis,

    /// <summary>A file of the folder to its bytes.</summary>
    File,

    /// <summary>The bytes of a file to its text.</summary>
    Text,

    /// <summary>A text to what is wrong with its characters.</summary>
    Characters,

    /// <summary>The text of a page to the page.</summary>
    Page,

    /// <summary>Data files to what they say.</summary>
    Data,

    /// <summary>The bytes of a picture to the picture.</summary>
    Picture,

    /// <summary>A page to what others see of it.</summary>
    Profile,

    /// <summary>A page to its problems.</summary>
    Judgement,

    /// <summary>A page to the paragraphs that no other may share.</summary>
    Paragraphs,

    /// <summary>A page to what a search finds of it.</summary>
    SearchRecords,

    /// <summary>The content of a file to its name.</summary>
    Fingerprint,

    /// <summary>A page to its bytes.</summary>
    Rendering,

    /// <summary>The bytes of a page to what the verifier says of them.</summary>
    Verification,

    /// <summary>A file of the site to what tells it from others.</summary>
    Version,
}
