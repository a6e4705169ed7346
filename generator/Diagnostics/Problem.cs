namespace BackHealthSite.Diagnostics;

/// <summary>One mistake: which rule it breaks, where it stands, what is wrong and what to do.</summary>
public sealed record Problem(Rule Rule, Severity Severity, Location Where, string Message, string Fix)
{
    /// <summary>The order in which problems are shown: by file, place, rule and words, whatever order they were found in.</summary>
    public static IComparer<Problem> ReadingOrder { get; } = Comparer<Problem>.Create(Compare);

    private static int Compare(Problem a, Problem b)
    {
        var byPath = string.CompareOrdinal(a.Where.Path, b.Where.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        var byPlace = a.Where.Span.Start.CompareTo(b.Where.Span.Start);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byRule = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(a.Message, b.Message);
    }
}
