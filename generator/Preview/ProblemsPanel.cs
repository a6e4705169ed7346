using System.Globalization;
using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Reporting;
using BackHealthSite.Site;

namespace BackHealthSite.Preview;

/// <summary>What stands above a page of the preview: whether the site may be published, and the problems of the page's own file.</summary>
internal sealed class ProblemsPanel(ProblemReport report, SourcePlaces places)
{
    // More of them would push the page out of sight; the list of all is one click away.
    private const int MostShown = 20;

    private readonly ILookup<UrlPath?, ReportedProblem> problems = report.Problems
        .OrderByDescending(problem => problem.IsError)
        .ToLookup(places.PageOf);

    /// <summary>The files of pages that are as they were before.</summary>
    public IReadOnlySet<string> Earlier { get; init; } = new HashSet<string>();

    /// <summary>The page with the panel right after the start of its body; a site without problems has none.</summary>
    public ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> html, string path)
    {
        var body = html.Span.IndexOf("<body"u8);
        if (report.Problems.Count == 0 || body < 0)
        {
            return html;
        }

        var head = html.Span.IndexOf("</head>"u8);
        var start = body + html.Span[body..].IndexOf((byte)'>') + 1;
        var link = Encoding.UTF8.GetBytes($"<link rel=\"stylesheet\" href=\"{places.Under.Of(PreviewAssets.PanelStyles)}\">\n");
        var panel = Encoding.UTF8.GetBytes(Panel(PageAt(path)));
        return (byte[])[.. html.Span[..head], .. link, .. html.Span[head..start], .. panel, .. html.Span[start..]];
    }

    private static UrlPath PageAt(string path) =>
        new(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private string Panel(UrlPath page)
    {
        var here = problems[page].ToList();
        var kind = report.Errors > 0 ? "error" : "warning";
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"\n<aside class=\"preview-panel preview-{kind}\" aria-labelledby=\"preview-heading\">\n")
            .Append(CultureInfo.InvariantCulture, $"<h2 id=\"preview-heading\">{Heading()}</h2>\n");
        if (Earlier.Contains(PageFile.Of(page)))
        {
            html.Append(
                "<p><strong>Below is this page as it was before.</strong> What is written now cannot be shown until the "
                + "errors are put right.</p>\n");
        }

        if (here.Count == 0)
        {
            html.Append("<p>Nothing to put right in the file of this page.</p>\n");
        }
        else
        {
            html.Append(CultureInfo.InvariantCulture, $"<details open>\n<summary>{Found(here)} on this page</summary>\n<ol>\n");
            foreach (var problem in here.Take(MostShown))
            {
                Append(html, problem);
            }

            html.Append("</ol>\n</details>\n");
        }

        return html
            .Append(
                CultureInfo.InvariantCulture,
                $"<p><a href=\"{places.Under.Of(PreviewAssets.Problems)}\">All problems of the site: {SummaryLine.Findings(report)}</a></p>\n</aside>\n")
            .ToString();
    }

    private string Heading() => report.Errors > 0
        ? $"This site cannot be published: {SummaryLine.Count(report.Errors, "error")}"
        : $"This site can be published, with {SummaryLine.Count(report.Warnings, "warning")}";

    private static string Found(List<ReportedProblem> here)
    {
        var errors = here.Count(problem => problem.IsError);
        string[] counts = [SummaryLine.Count(errors, "error"), SummaryLine.Count(here.Count - errors, "warning")];
        return string.Join(" and ", counts.Where(count => !count.StartsWith("0 ", StringComparison.Ordinal)));
    }

    private void Append(StringBuilder html, ReportedProblem problem)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"Line {problem.Start.Line}, column {problem.Start.Column}");
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"preview-{problem.Level}\"><strong>{problem.Level}</strong> ")
            .Append(ProblemText.Link(place, places.EditorAddress(problem)))
            .Append(": ").Append(ProblemText.Html(problem.Message))
            .Append(" <em>").Append(ProblemText.Html(problem.Fix)).Append("</em> <small>")
            .Append(CultureInfo.InvariantCulture, $"{problem.Rule.Id} {problem.Rule.Name}</small></li>\n");
    }
}
