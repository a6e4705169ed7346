using System.Security.Cryptography;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;

namespace BackHealthSite.Preview;

/// <summary>What the preview shows since the last build: the site, or a page that says why there is none.</summary>
internal sealed class PreviewedSite
{
    private readonly StaticHost? host;

    /// <summary>What is shown above each page; null where there are no pages.</summary>
    private readonly ProblemsPanel? panel;

    private PreviewedSite(ServedPath under, byte[] problemsPage, (ShownFiles Shown, ProblemsPanel Panel)? pages, BuildMemory memory)
    {
        Under = under;
        ProblemsPage = problemsPage;
        host = pages is null ? null : new StaticHost(pages.Value.Shown.Files, under);
        panel = pages?.Panel;
        Version = VersionOf(problemsPage, pages?.Shown.Files ?? [], memory);
    }

    /// <summary>Equal for equal content: a browser that shows another one reloads.</summary>
    public string Version { get; }

    /// <summary>The path that it is served under.</summary>
    public ServedPath Under { get; }

    /// <summary>The build in one line, for the console.</summary>
    public required string Summary { get; init; }

    /// <summary>The first problem in one line, an error where there is one; null without any.</summary>
    public string? FirstProblem { get; private init; }

    public byte[] ProblemsPage { get; }

    /// <summary>
    /// False where the site has errors: its pages are shown all the same, as far as there are any, and never as if they were sound.
    /// </summary>
    private bool MayBePublished { get; init; }

    /// <summary>The outcome of a build: its pages, as far as they can be shown, under their problems.</summary>
    /// <param name="report">The problems.</param>
    /// <param name="shown">The pages.</param>
    /// <param name="places">Where the problems lead.</param>
    /// <param name="memory">What was made of earlier builds.</param>
    public static PreviewedSite Built(ProblemReport report, ShownFiles shown, SourcePlaces places, BuildMemory memory)
    {
        var first = report.Problems.OrderByDescending(problem => problem.IsError).FirstOrDefault();
        return new PreviewedSite(
            places.Under,
            Preview.ProblemsPage.Of(report, places),
            shown.Files.Count == 0 ? null : (shown, new ProblemsPanel(report, places) { Earlier = shown.Earlier }),
            memory)
        {
            Summary = SummaryLine.Of(report),
            FirstProblem = first is null ? null : TextReporter.Line(first),
            MayBePublished = report.Errors == 0,
        };
    }

    /// <summary>There was nothing to build from, or the generator failed: a sentence, and details where there are any.</summary>
    public static PreviewedSite Failed(ServedPath under, string sentence, string details = "") =>
        new(under, Preview.ProblemsPage.Of(under, sentence, details), null, BuildMemory.None) { Summary = sentence };

    /// <summary>The answer for a place on the site; the list of problems instead of a page that a site with errors cannot show.</summary>
    public HostAnswer Answer(string path)
    {
        if (host?.Answer(path) is not { } answer)
        {
            return HostAnswer.Page(500, ProblemsPage);
        }

        if (answer.ContentType != ContentTypes.Html)
        {
            return answer;
        }

        if (MayBePublished)
        {
            return answer with { Body = panel!.AddTo(answer.Body, path) };
        }

        return HostAnswer.Page(500, answer.Status == 404 ? ProblemsPage : panel!.AddTo(answer.Body, path));
    }

    private static string VersionOf(byte[] problemsPage, IEnumerable<OutputFile> files, BuildMemory memory)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(problemsPage);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            hash.AppendData(memory.Of(
                BuildStep.Version,
                file.Path,
                () => new Basis(new ByteContent(file.Bytes)),
                () => SHA256.HashData(file.Bytes.Span)));
        }

        memory.LetGo(BuildStep.Version);

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
