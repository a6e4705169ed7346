using System.Globalization;

namespace BackHealthSite.Reporting;

/// <summary>The last line of a report: how much was looked at, what was found and how long it took.</summary>
internal static class SummaryLine
{
    public static string Of(ProblemReport report)
    {
        var looked = report.Counts.Links is { } links
            ? $"{Count(links, "link")}, "
            : $"{Count(report.Counts.Articles, "article")}, {Count(report.Counts.Pages, "page")}, {Drafts(report.Counts)}";
        var found = looked + Findings(report);
        return report.Elapsed is { } elapsed
            ? found + string.Create(CultureInfo.InvariantCulture, $" ({elapsed.TotalSeconds:0.00} s)")
            : found;
    }

    private static string Drafts(BuildCounts counts) => counts.Drafts == 0 ? "" : $"{Count(counts.Drafts, "draft")} left out, ";

    /// <summary>`2 errors, 1 warning`.</summary>
    public static string Findings(ProblemReport report) => $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}";

    /// <summary>A number with its noun, one or many.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
