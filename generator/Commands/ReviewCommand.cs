using System.CommandLine;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Reporting.Reviews;
using BackHealthSite.Site;

namespace BackHealthSite.Commands;

/// <summary>`review`: the page that a clinician needs in order to check an article, or all warning words.</summary>
internal sealed class ReviewCommand(Terminal terminal, SharedOptions shared)
{
    public Command Verb()
    {
        var what = new Argument<string>("id")
        {
            Description = $"The id of an article, or `{ReviewPage.RegistryName}` for all warning words and numbers.",
        };
        var into = new Option<string?>("--into") { Description = "Write the page into this file instead, such as sciatica-review.md." };
        var command = new Command(
            "review",
            "Write the page for a clinician: each statement with its sources, the cards, what changed, a checklist.")
        {
            what, shared.Input, into, shared.Today,
        };
        command.SetAction(result =>
        {
            var look = new SiteLook(terminal, "The page", shared.InputOf(result))
            {
                Today = shared.TodayOf(result),
                IsInTheWay = problem => problem.Severity == Severity.Error && !ApproveCommand.IsForApprovals(problem),
            };
            return look.At(site => Run(result.GetValue(what)!, site, look, result.GetValue(into)));
        });
        return command;
    }

    private int Run(string id, PublishedSite site, SiteLook look, string? into)
    {
        var text = id == ReviewPage.RegistryName ? ReviewPage.OfRegistry(site)
            : site.ArticleById.TryGetValue(id, out var article) ? ReviewPage.OfArticle(article, site)
            : null;
        if (text is null)
        {
            var offer = NearestName.Offer(
                id,
                site.ArticleById.Keys.Append(ReviewPage.RegistryName),
                $"The id of an article is its file name; `{ReviewPage.RegistryName}` stands for all warning words.");
            return terminal.Refuse($"There is no published article `{id}`. {offer}");
        }

        if (into is null)
        {
            terminal.Out.Write(text);
        }
        else
        {
            ReviewFile.Write(terminal.At(into), look.Input, text);
            terminal.Out.WriteLine(PrintableText.OfLine($"Wrote {into}"));
        }

        return ExitCodes.Clean;
    }
}
