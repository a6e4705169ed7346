namespace BackHealthSite.Diagnostics;

/// <summary>
/// What was made before, by step and name: as long as its basis is the same, it is not made anew. What it gives is what making it anew
/// would give. This one keeps nothing, for whoever builds once.
/// </summary>
internal class BuildMemory
{
    protected BuildMemory()
    {
    }

    public static BuildMemory None { get; } = new();

    /// <summary>Whether it keeps anything.</summary>
    public virtual bool Keeps => false;

    /// <param name="step">What is done.</param>
    /// <param name="name">For what; of each there is one at a time.</param>
    /// <param name="basis">All that it is made from, besides the program.</param>
    /// <param name="make">Makes it from that and nothing else.</param>
    public virtual T Of<T>(BuildStep step, string name, Func<Basis> basis, Func<T> make) => make();

    /// <summary>The same basis as one object for as long as it is equal, so that it is soon compared.</summary>
    public Basis Settled(string name, Basis basis) => Of(BuildStep.Basis, name, () => basis, () => basis);

    /// <summary>Lets go of what nobody has asked for since this was last called for the step.</summary>
    public virtual void LetGo(params ReadOnlySpan<BuildStep> steps)
    {
    }
}
