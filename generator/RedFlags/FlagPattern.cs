namespace BackHealthSite.RedFlags;

/// <summary>A combination of words that points to a flag at a level: every term stands within one window of one sentence.</summary>
internal sealed record FlagPattern(Urgency Urgency, string Text, IReadOnlyList<PatternTerm> Terms)
{
    /// <summary>What means something else: in a sentence that holds one of these the pattern is not found.</summary>
    public IReadOnlyList<Wording> Without { get; init; } = [];

    /// <summary>The words its terms may stand apart, first to last word.</summary>
    public int Window { get; init; } = NarrowWindow;

    public const int NarrowWindow = 10;

    /// <summary>A sentence, as long as sentences are.</summary>
    public const int WideWindow = 40;
}

/// <summary>One term of a pattern, and how it stands to the one before it.</summary>
internal sealed record PatternTerm(Wording Wording, Joint Joint);

/// <summary>How a term stands to the one before it.</summary>
/// <param name="IsInOrder">Whether it must come behind.</param>
/// <param name="Gap">The most words between the two.</param>
internal readonly record struct Joint(bool IsInOrder, int Gap)
{
    public static readonly Joint Anywhere = new(IsInOrder: false, int.MaxValue);

    public static readonly Joint Adjacent = new(IsInOrder: true, 0);
}

/// <summary>The ways to say one thing; any of them will do.</summary>
internal sealed record Wording(IReadOnlyList<string> Phrases)
{
    /// <summary>Ways that are made of other wordings, each part behind the one before it.</summary>
    public IReadOnlyList<IReadOnlyList<PatternTerm>> Sequences { get; init; } = [];
}
