using System.Globalization;
using System.Text;
using BackHealthSite.Reporting;

namespace BackHealthSite.Preview;

/// <summary>The list of all problems of a site: each with its place, its source line, a caret and the fix.</summary>
internal static class ProblemsPage
{
    // One mistake in a registry can bring thousands; nobody reads them all, and the page is loaded at every save.
    private const int MostShown = 200;

    public static byte[] Of(ProblemReport report, SourcePlaces places)
    {
        var found = SummaryLine.Findings(report);
        var lead = report.Errors > 0
            ? "This site cannot be published until the errors are put right. This page reloads by itself when you save."
            : "Warnings do not stop publishing. This page reloads by itself when you save.";
        var html = Start(found, places.Under).Append("<p>").Append(lead).Append("</p>\n<ol>\n");
        foreach (var problem in report.Problems.OrderByDescending(problem => problem.IsError).Take(MostShown))
        {
            Append(html, problem, places);
        }

        html.Append("</ol>\n");
        if (report.Problems.Count > MostShown)
        {
            html.Append("<p>").Append(SummaryLine.Count(report.Problems.Count - MostShown, "more problem")).Append(" not shown.</p>\n");
        }

        return End(html);
    }

    /// <summary>A page for what is no problem of one file, such as a missing input folder.</summary>
    public static byte[] Of(ServedPath under, string sentence, string details)
    {
        var html = Start("Nothing to show", under).Append("<p>").Append(ProblemText.Text(sentence)).Append("</p>\n");
        if (details.Length > 0)
        {
            html.Append("<pre>").Append(ProblemText.Text(details)).Append("</pre>\n");
        }

        return End(html);
    }

    /// <summary>A page for whoever asks for a path that the site does not lie under.</summary>
    public static byte[] Outside(ServedPath under) => End(
        Start("The site lies elsewhere", under)
            .Append("<p>The preview serves it under <a href=\"").Append(under.Value).Append("\">")
            .Append(under.Value).Append("</a>.</p>\n"));

    private static void Append(StringBuilder html, ReportedProblem problem, SourcePlaces places)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Start.Line}:{problem.Start.Column}");
        html.Append("<li class=\"")
            .Append(problem.Level)
            .Append("\">\n<h2>")
            .Append(ProblemText.Link(place, places.EditorAddress(problem)))
            .Append("</h2>\n")
            .Append(CultureInfo.InvariantCulture, $"<p><strong>{problem.Level} {problem.Rule.Id} {problem.Rule.Name}</strong></p>\n")
            .Append("<p>").Append(ProblemText.Html(problem.Message)).Append("</p>\n");
        if (Excerpt.Of(problem) is { } excerpt)
        {
            html.Append("<pre>").Append(ProblemText.Text(excerpt.SourceLine)).Append('\n').Append(excerpt.Carets).Append("</pre>\n");
        }

        html.Append("<p>Fix: ").Append(ProblemText.Html(problem.Fix)).Append("</p>\n");
        if (places.PageOf(problem) is { } page)
        {
            html.Append("<p><a href=\"").Append(places.Under.Of(page.Value)).Append("\">See the page</a></p>\n");
        }

        html.Append("</li>\n");
    }

    private static StringBuilder Start(string heading, ServedPath under) => new StringBuilder()
        .Append("<!doctype html>\n<html lang=\"en\">\n<head>\n")
        .Append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Append("<title>").Append(heading).Append(" \u2013 preview</title>\n")
        .Append("<link rel=\"stylesheet\" href=\"").Append(under.Of(PreviewAssets.Stylesheet)).Append("\">\n</head>\n<body>\n<main>\n")
        .Append("<h1>").Append(heading).Append("</h1>\n");

    private static byte[] End(StringBuilder html) => Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
}
