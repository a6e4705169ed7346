namespace BackHealthSite.RedFlags;

/// <summary>Words by which a text takes a warning back: sets of phrases, and patterns of them within one sentence.</summary>
internal sealed record WeakeningList(IReadOnlyDictionary<string, IReadOnlyList<string>> Sets, IReadOnlyList<WeakeningPattern> Patterns)
{
    public static readonly WeakeningList None = new(new Dictionary<string, IReadOnlyList<string>>(), []);
}

/// <summary>Chains of terms that all stand in one sentence; the terms of a chain follow each other closely.</summary>
internal sealed record WeakeningPattern(IReadOnlyList<IReadOnlyList<WeakeningTerm>> Chains)
{
    /// <summary>
    /// A set of which no phrase may stand right before the first term of the first chain, such as "do not"; null for none.
    /// </summary>
    public string? NotBefore { get; init; }

    /// <summary>Sets of which no phrase may stand in the sentence.</summary>
    public IReadOnlyList<string> NotBeside { get; init; } = [];
}

/// <summary>One term: a set by its name, a phrase, a warning sign of the registry, or a number that is no known emergency number.</summary>
internal abstract record WeakeningTerm
{
    internal sealed record Set(string Name) : WeakeningTerm;

    internal sealed record Phrase(string Words) : WeakeningTerm;

    internal sealed record Sign : WeakeningTerm;

    internal sealed record Number : WeakeningTerm;
}
