namespace BackHealthSite.Diagnostics;

/// <summary>One mistake: which rule it breaks, where it stands, what is wrong and what to do.</summary>
public sealed record Problem(Rule Rule, Severity Severity, Location Where, string Message, string Fix)
{
    /// <summary>The order in which problems are shown: by file, place, rule and words, whatever order they were found in.</summary>
    public static IComparer<Problem> ReadingOrder { get; } = Comparer<Problem>.Create(Compare);

    /// <summary>What `check --fix` writes; nothing where the mistake can be put right in more ways than one.</summary>
    internal SourceEdit? Edit { get; init; }

    /// <summary>The same problem with the one way in which it can be put right.</summary>
    internal Problem MendedBy(SourceEdit? edit) => this with { Edit = edit };

    /// <summary>The same where another text takes the place of a stretch of its file.</summary>
    internal Problem MendedBy(TextSpan span, string text) => MendedBy(new SourceEdit(span, text));

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
