using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.Reporting;
using BackHealthSite.Site;

namespace BackHealthSite.Commands;

/// <summary>The lists that `list` prints: tables of plain text, in an order that only the content decides.</summary>
internal static class SiteLists
{
    /// <summary>Related articles that a reader can go on to; fewer make an article a dead end (STANDARDS STR-08).</summary>
    private const int FewestRelations = 3;

    private const string None = "-";

    /// <summary>Every address of the site, the file it comes from and what stands there.</summary>
    public static string Routes(PublishedSite site)
    {
        var written = site.PublishedPages.Select(page => (Url: page.Url.Value, File: page.File.Path, Kind: KindOf(page)));
        var generated = GeneratedRoutes.All.Concat(site.Lists.FurtherPages).Select(url => (Url: url.Value, File: None, Kind: "generated"));
        var redirects = site.Redirects.Select(
            redirect => (Url: redirect.From.Value, File: redirect.Where.Path, Kind: $"redirect to {redirect.To}"));
        var table = new TextTable();
        table.Add("ADDRESS", "FILE", "KIND");
        foreach (var (url, file, kind) in written.Concat(generated).Concat(redirects).OrderBy(route => route.Url, StringComparer.Ordinal))
        {
            table.Add(url, file, kind);
        }

        return table.ToString();
    }

    /// <summary>
    /// Where the list of addresses that must keep working is behind the site: what `--accept-urls` would add and take out.
    /// </summary>
    public static string Addresses(PublishedSite site)
    {
        var changes = AddressChanges.Of(site);
        var table = new TextTable();
        table.Add("ADDRESS", "IN THE LIST");
        foreach (var (address, state) in changes.Added
            .Select(line => (line, "not yet"))
            .Concat(changes.Removed.Select(line => (line, "no longer needed")))
            .OrderBy(row => row.line, StringComparer.Ordinal))
        {
            table.Add(address, state);
        }

        return table.ToString();
    }

    /// <summary>When each article was checked and when it is due again, the most pressing first.</summary>
    /// <param name="site">The site.</param>
    /// <param name="days">Within how many days an article has to be due to be listed; null lists all.</param>
    public static string Reviews(PublishedSite site, int? days)
    {
        var table = new TextTable();
        table.Add("ARTICLE", "CHECKED", "RECHECK", "DAYS LEFT");
        foreach (var review in DueReview.Of(site, days))
        {
            var left = review.DaysLeft.ToString(CultureInfo.InvariantCulture);
            table.Add(review.Article.Name, IsoDay.Text(review.Checked), IsoDay.Text(review.Due), left, review.IsOverdue ? "overdue" : "");
        }

        return table.ToString();
    }

    /// <summary>Each relation of each article, those that others wrote included, and the articles that have too few.</summary>
    public static string Relations(PublishedSite site)
    {
        var table = new TextTable();
        table.Add("ARTICLE", "HOW", "RELATED TO");
        foreach (var article in site.Articles.OrderBy(article => article.Name, StringComparer.Ordinal))
        {
            var few = article.Relations.Length < FewestRelations ? $"fewer than {FewestRelations}" : "";
            var related = article.Relations
                .Select(
                    relation => (relation.Rarely, How: relation.Rarely ? "rarer" : "usual", To: site.ArticleById[relation.To.Value].Name))
                .OrderBy(relation => relation.Rarely).ThenBy(relation => relation.To, StringComparer.Ordinal)
                .DefaultIfEmpty((Rarely: false, How: None, To: None));
            foreach (var (_, how, to) in related)
            {
                table.Add(article.Name, how, to, few);
            }
        }

        return table.ToString();
    }

    /// <summary>The terms of the glossary and the articles that use them, in any of their forms.</summary>
    public static string Terms(PublishedSite site)
    {
        var articles = site.Articles.OrderBy(article => article.Name, StringComparer.Ordinal)
            .Select(article => (article.Name, Words: new SpokenWords(WordsOf(article.Page, site))))
            .ToList();
        var table = new TextTable();
        table.Add("TERM", "ARTICLES", "USED IN");
        foreach (var term in site.Data.Words.Glossary.OrderBy(term => term.Term.ToLowerInvariant(), StringComparer.Ordinal))
        {
            var users = articles
                .Where(article => term.Also.Prepend(term.Term).Any(article.Words.Say))
                .Select(article => article.Name)
                .ToList();
            table.Add(term.Term, users.Count.ToString(CultureInfo.InvariantCulture), users.Count == 0 ? None : string.Join(", ", users));
        }

        return table.ToString();
    }

    private static string WordsOf(ParsedPage page, PublishedSite site) => string.Join(
        '\n', page.FrontMatter.Title.Value, page.FrontMatter.Description.Value, PageTextReader.WordsOf(page, site.TitlesFor(page)));

    private static string KindOf(ParsedPage page) => page.Place switch
    {
        PagePlace.Article => "article",
        PagePlace.TopicIndex => "topic",
        PagePlace.Home => "home",
        _ => "page",
    };

    /// <summary>The words of an article, to be asked for phrases.</summary>
    private sealed class SpokenWords(string text)
    {
        private readonly string words = Joined(text);

        public bool Say(string phrase) => words.Contains(Joined(phrase), StringComparison.Ordinal);

        private static string Joined(string text) => $" {string.Join(' ', MatchTokens.WordsOf(text))} ";
    }
}
