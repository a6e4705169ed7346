using System.Security.Cryptography;
using System.Text;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;

namespace BackHealthSite.Preview;

/// <summary>What the preview shows since the last build: the site, or a page that says why there is none.</summary>
internal sealed class PreviewedSite
{
    private readonly StaticHost? host;

    private PreviewedSite(string summary, byte[] problemsPage, IReadOnlyList<OutputFile>? files)
    {
        Summary = summary;
        ProblemsPage = problemsPage;
        host = files is null ? null : new StaticHost(files);
        Version = VersionOf(problemsPage, files ?? []);
    }

    /// <summary>Equal for equal content: a browser that shows another one reloads.</summary>
    public string Version { get; }

    /// <summary>The build in one line, for the console.</summary>
    public string Summary { get; }

    /// <summary>The first problem in one line, an error where there is one; null without any.</summary>
    public string? FirstProblem { get; private init; }

    public byte[] ProblemsPage { get; }

    /// <summary>The number of warnings in words, for a site that may be published all the same; null without any.</summary>
    public string? Warnings { get; private init; }

    /// <summary>The outcome of a build: its files where they may be published, the problems where not.</summary>
    public static PreviewedSite Built(ProblemReport report, IReadOnlyList<OutputFile> files)
    {
        var page = Preview.ProblemsPage.Of(report);
        var shown = report.Errors == 0 ? files : null;
        var first = report.Problems.OrderByDescending(problem => problem.IsError).FirstOrDefault();
        return new PreviewedSite(SummaryLine.Of(report), page, shown)
        {
            FirstProblem = first is null ? null : TextReporter.Line(first),
            Warnings = report.Warnings == 0 ? null : SummaryLine.Count(report.Warnings, "warning"),
        };
    }

    /// <summary>There was nothing to build from, or the generator failed: a sentence, and details where there are any.</summary>
    public static PreviewedSite Failed(string sentence, string details = "") => new(sentence, Preview.ProblemsPage.Of(sentence, details), null);

    /// <summary>The answer for a path of the site; the problems instead of any page of a site that may not be published.</summary>
    public HostAnswer Answer(string path) => host?.Answer(path) ?? HostAnswer.Page(500, ProblemsPage);

    private static string VersionOf(byte[] problemsPage, IEnumerable<OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(problemsPage);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            hash.AppendData(file.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
