using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Reporting;

namespace BackHealthSite.Preview;

/// <summary>Where problems lead an author: to the line in the editor, and to the page that shows the file.</summary>
/// <param name="options">The folder and the editor.</param>
/// <param name="pages">Where the pages of the site lie.</param>
internal sealed class SourcePlaces(PreviewOptions options, PagePlaces pages)
{
    private readonly string folder = Path.GetFullPath(options.Input.Place);

    /// <summary>The path that the site is served under.</summary>
    public ServedPath Under => options.Under;

    /// <summary>The address that opens the place in the editor; null where no editor is wanted or there is no such file.</summary>
    public string? EditorAddress(ReportedProblem problem)
    {
        var file = Path.Combine(folder, problem.Problem.Where.Path);
        return options.Editor is { } editor && File.Exists(file) ? editor.To(file, problem.Start) : null;
    }

    /// <summary>The page that the file is; null for data, pictures and files that are no page.</summary>
    public UrlPath? PageOf(ReportedProblem problem)
    {
        var path = problem.Problem.Where.Path;
        return path.EndsWith(".md", StringComparison.Ordinal) ? pages.Of(path, [])?.Url : null;
    }
}
