using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Reporting.Reviews;

/// <summary>The page that a clinician reads and answers before their name may stand on the site, in Markdown.</summary>
internal static class ReviewPage
{
    /// <summary>What the page of the registry is asked for by.</summary>
    public const string RegistryName = "red-flags";

    /// <summary>What every such page begins with.</summary>
    public const string Start = "# For a clinician to check: ";

    public static string OfArticle(Article article, PublishedSite site)
    {
        var text = new StringBuilder();
        var table = new ReviewTable(text, site);
        var matter = article.Page.FrontMatter;
        var done = matter.Checked is { } day ? IsoDay.Text(day.Value) : "";
        Begin(
            text,
            site,
            article.Title,
            $"`article:{article.Id}`, the article at {MarkdownText.Code(article.Url.Value)}, last checked by the editors on {done}");
        ReviewState.Append(
            text,
            ArticleWords.CardsOf(article, site).Prepend(ArticleWords.PartOf(article, site)),
            site.Registry.Approvals ?? ApprovalLedger.Empty);
        text.Append("\n## What the article says\n");
        table.Begin("Title and description");
        table.Add(article.Title, []);
        table.Add(matter.Description.Value, []);
        if (matter.Aliases.Count > 0)
        {
            table.Add($"Other words people use: {string.Join(", ", matter.Aliases.Select(alias => alias.Value))}", []);
        }

        var heading = "\n";
        foreach (var statement in PageStatements.Of(article.Page, site.TitlesFor(article.Page)))
        {
            if (statement.Heading != heading)
            {
                heading = statement.Heading;
                table.Begin(heading.Length > 0 ? heading : "Opening");
            }

            table.Add(statement.Words, statement.SourceIds.Select(table.SourceOf));
        }

        text.Append("\n## The warning cards it carries\n");
        var flags = ArticleWords.FlagsOf(article, site).ToList();
        AppendCards(table, flags);
        table.Begin("At the end of the page");
        table.Add(site.Registry.Disclaimer, []);
        End(text, $"article:{article.Id}");
        return text.ToString();
    }

    public static string OfRegistry(PublishedSite site)
    {
        var text = new StringBuilder();
        var table = new ReviewTable(text, site);
        Begin(text, site, "all warning words", "the cards, flags and numbers that stand on every article");
        ReviewState.Append(text, site.Registry.Parts, site.Registry.Approvals ?? ApprovalLedger.Empty);
        text.Append(
            "\n## The warning cards and every flag\n\nThe words that bring a flag into an article (`triggers`) are read by a program only; "
            + "they stand in `_data/red-flags.yml`.\n");
        AppendCards(table, site.Registry.Flags);
        text.Append("\n## On every page\n");
        table.Begin("Fixed lines");
        table.Add(site.Registry.EmergencyLine, []);
        table.Add($"The link in the emergency card: {site.Registry.EmergencyLink}", []);
        table.Add(site.Registry.Disclaimer, []);
        foreach (var level in Enum.GetValues<Urgency>())
        {
            table.Add($"The {level.Word()} level is called: {site.Registry.LabelOf(level)}", []);
        }

        text.Append("\n## Numbers to call\n");
        table.Begin("By country");
        foreach (var number in site.Data.EmergencyNumbers)
        {
            var advice = number.Advice.Length > 0 ? $"; {number.Advice}" : "";
            table.Add(
                $"{number.Country}: {number.Number}{advice}{(number.Official ? "" : " (not published: no official source)")}",
                [$"{MarkdownText.Literal(number.SourceTitle)} <{number.SourceUrl.AbsoluteUri}>"]);
        }

        End(text, "card:emergency");
        return text.ToString();
    }

    private static void AppendCards(ReviewTable table, IReadOnlyList<RedFlag> flags)
    {
        foreach (var level in Enum.GetValues<Urgency>())
        {
            table.AddCard(level, flags);
        }
    }

    private static void Begin(StringBuilder text, PublishedSite site, string title, string what) => text.Append(string.Create(CultureInfo.InvariantCulture, $"""
        {Start}{MarkdownText.Literal(title)}

        This page was made on {IsoDay.Text(site.Today)} from {what}. Nothing in it has been checked by a clinician, unless the table below names one.

        How to answer, what your name will stand beside and what it does not mean: {GuideOf(site)}. You need no git: mark each row, fill in the last section, and send the page back in an issue, a comment or a letter. A source often supports the sentences before it too, and the points of a list share those of the line above them.

        """).ReplaceLineEndings("\n"));

    private static string GuideOf(PublishedSite site) => site.Settings.Repository is { } repository
        ? $"<{repository.AbsoluteUri.TrimEnd('/')}/blob/HEAD/.github/CLINICIANS.md>"
        : "`.github/CLINICIANS.md`";

    private static void End(StringBuilder text, string what) => text.Append(string.Create(CultureInfo.InvariantCulture, $"""

        ## Checklist

        - [ ] Every statement is right, and no stronger than the sources beside it.
        - [ ] The sources are still the ones to go by; I know of no newer guidance that says otherwise.
        - [ ] No warning sign is missing, and none stands at a level that is too mild.
        - [ ] What a reader is told to do, and how soon, is safe; nothing tells a reader to wait with an emergency.
        - [ ] It is safe for children, in pregnancy, for older people, and with blood thinners, weak bones, cancer or a weak immune system.
        - [ ] It gives no diagnosis and no dose, and sends nobody away from a clinician.
        - [ ] It neither frightens without need nor calms where that would be wrong.
        - [ ] Nothing important is left out.

        ## Your answer

        - Full name, as the register has it:
        - Register and number:
        - Date:
        - What I approve, with the fingerprints from the first table (such as {MarkdownText.Code(what)}):
        - Numbers of the rows that have to change first, and how:
        - [ ] I agree that my name, my registration and the date stand on the site beside these words, for as long as they are not changed.

        """).ReplaceLineEndings("\n"));
}
