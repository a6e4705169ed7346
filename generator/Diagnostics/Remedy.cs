namespace BackHealthSite.Diagnostics;

/// <summary>What CONTRIBUTING tells authors to do about a rule that they break often.</summary>
/// <param name="Group">
/// The part of its table; none where <paramref name="Words" /> is the name of a rule whose row tells of this one too.
/// </param>
/// <param name="Words">What to do, in Markdown.</param>
internal readonly record struct Remedy(RemedyGroup Group, string Words)
{
    /// <summary>The same as for another rule.</summary>
    public static Remedy As(string rule) => new(RemedyGroup.None, rule);
}

/// <summary>The parts of the table in CONTRIBUTING.</summary>
internal enum RemedyGroup
{
    None,
    FrontMatter,
    WarningSigns,
    Links,
    Sources,
    Shape,
    Words,
}
