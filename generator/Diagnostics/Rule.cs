namespace BackHealthSite.Diagnostics;

/// <summary>What a rule asks for and why: its id and name never change once published.</summary>
public sealed record Rule(string Id, string Name, Severity Severity)
{
    /// <summary>Why the rule exists, in words for an author.</summary>
    public required string Reason { get; init; }

    /// <summary>A short source text that breaks the rule.</summary>
    public required string Bad { get; init; }

    /// <summary>The same text put right.</summary>
    public required string Good { get; init; }

    /// <summary>How both are tried, so that what a reader is shown stays true.</summary>
    internal Example Example { get; init; }

    /// <summary>What authors are told to do about it; nothing for a rule that is seldom broken.</summary>
    internal Remedy Remedy { get; init; }

    /// <summary>Whether `check --fix` can put it right, where that can be read in one way only.</summary>
    internal bool Mendable { get; init; }

    /// <summary>The rules of the content standards that it holds, such as `SAF-01`; none where it holds none of them.</summary>
    internal IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>True for a rule of style whose level `settings.yml` may change; never for one that guards safety or structure.</summary>
    public bool Editorial { get; init; }
}
