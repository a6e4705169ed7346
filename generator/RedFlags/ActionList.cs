namespace BackHealthSite.RedFlags;

/// <summary>
/// Words by which a text says what a warning sign needs, and words that take such words back; sets of phrases, as `actions` in the registry
/// gives them.
/// </summary>
internal sealed record ActionList
{
    public static readonly ActionList None = new();

    /// <summary>What to do at once, for a sign of an emergency.</summary>
    public IReadOnlyList<string> Emergency { get; init; } = [];

    /// <summary>Who helps in an emergency; such words count behind a verb of asking.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Verbs that ask for one of those at the start of a part of a sentence: "call", "go to".</summary>
    public IReadOnlyList<string> Asking { get; init; } = [];

    /// <summary>Words behind which such a verb asks as well: "and call".</summary>
    public IReadOnlyList<string> Leading { get; init; } = [];

    /// <summary>Verbs that ask for one of those wherever they stand: "needs".</summary>
    public IReadOnlyList<string> Needing { get; init; } = [];

    /// <summary>What to do the same day, for an urgent sign.</summary>
    public IReadOnlyList<string> Urgent { get; init; } = [];

    /// <summary>Words before an action, in its part of the sentence, that deny it.</summary>
    public IReadOnlyList<string> DeniedBefore { get; init; } = [];

    /// <summary>Words behind an action that deny it or put it off.</summary>
    public IReadOnlyList<string> DeniedBehind { get; init; } = [];

    /// <summary>Words before a sign which say that it is not there.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Words between those and a sign after which the sign is there all the same.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>What people do at home, and help that comes later than a sign needs it.</summary>
    public IReadOnlyList<string> InsteadOfHelp { get; init; } = [];

    /// <summary>Words that speak against such a thing.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Words that make a sign sound harmless.</summary>
    public IReadOnlyList<string> Soothing { get; init; } = [];

    /// <summary>Words that make an action depend on something.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Words that give an action an aim of its own.</summary>
    public IReadOnlyList<string> Aims { get; init; } = [];

    /// <summary>Words that point back to a sign in the sentence before.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>Words of a heading or of the opening line of a list that take back what stands below.</summary>
    public IReadOnlyList<string> Framed { get; init; } = [];

    /// <summary>Words whose passages an editor reads before they are published.</summary>
    public IReadOnlyList<string> ReadFirst { get; init; } = [];
}
