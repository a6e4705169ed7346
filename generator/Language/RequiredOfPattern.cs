namespace BackHealthSite.Language;

/// <summary>Sets of words, the telling ones first, of which every text that a pattern fits has one word of each.</summary>
/// <param name="Sets">Those of every text.</param>
/// <param name="Ways">Those of each way to fit it, where there are several: every text has those of one.</param>
internal sealed record RequiredOfPattern(
    IReadOnlyList<IReadOnlySet<string>> Sets,
    IReadOnlyList<RequiredOfWay> Ways)
{
    public static readonly RequiredOfPattern Nothing = new([], []);
}

/// <summary>One of several ways to fit a pattern, as a pattern of its own, with what every text that it fits holds.</summary>
internal sealed record RequiredOfWay(string Pattern, IReadOnlyList<IReadOnlySet<string>> Sets);
