using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

/// <summary>Reports over one article, in which `«` and `»` mark the place of each problem.</summary>
internal static class Reports
{
    public static readonly Rule Misplaced = new("BHS302", "RedFlagsMisplaced", Severity.Error) { Reason = "", Bad = "", Good = "" };
    public static readonly Rule TooLong = new("BHS412", "SentenceTooLong", Severity.Warning) { Reason = "", Bad = "", Good = "" };
    public static readonly ShownPaths Paths = new(new GivenPath("input", "/home/me/site"));
    public static readonly BuildCounts Counts = new(8, 24);

    /// <summary>A report with one error at the marked place.</summary>
    public static ProblemReport Of(string marked, string message = "The card is in the wrong place.", string fix = "Move it up.")
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var file = new SourceFile(
            "causes/x.md",
            marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        return Of([Misplaced.At(file.At(start, end), message, fix)], file);
    }

    public static ProblemReport Of(IEnumerable<Problem> problems, params SourceFile[] files) =>
        ProblemReport.Of(problems, files.ToDictionary(file => file.Path), Paths, Counts);

    /// <summary>As many problems of a rule as asked for, each in a file of its own.</summary>
    public static IEnumerable<Problem> Many(Rule rule, int count) =>
        Enumerable.Range(1, count).Select(i => rule.At(Location.StartOf($"causes/{i:000}.md"), $"Message {i}.", $"Fix {i}."));
}
