using System.Globalization;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Reporting;
using BackHealthSite.Site;

namespace BackHealthSite.Commands;

/// <summary>The lists of `list` in which an author looks up a name to write: of an article, a group, a warning sign, a source.</summary>
internal static class AuthorLists
{
    private const string None = "-";

    /// <summary>The id of each article as links and relations name it, drafts too.</summary>
    public static string Articles(PublishedSite site)
    {
        var table = new TextTable();
        table.Add("ID", "TITLE", "FILE");
        foreach (var (id, page) in site.AllPages
            .Select(page => (Id: page.Place is PagePlace.Article article ? article.Id.Value : null, Page: page))
            .Where(row => row.Id is not null)
            .OrderBy(row => row.Id, StringComparer.Ordinal))
        {
            table.Add(id!, page.FrontMatter.Title.Value, page.File.Path, page.FrontMatter.Excluded ? "draft" : "");
        }

        return table.ToString();
    }

    /// <summary>The groups that each topic has, as `group` in the front matter names them, in the order of the topic's page.</summary>
    public static string Groups(PublishedSite site)
    {
        var articles = site.Articles.ToLookup(article => (article.Topic.Id, article.Page.FrontMatter.Group?.Value));
        var table = new TextTable();
        table.Add("TOPIC", "GROUP", "ARTICLES", "HEADING");
        foreach (var topic in site.Data.Topics)
        {
            foreach (var group in topic.Groups)
            {
                table.Add(topic.Id, group.Id, Number(articles[(topic.Id, group.Id)].Count()), group.Title);
            }
        }

        return table.ToString();
    }

    /// <summary>The warning signs as `redFlags` names them, in the order of the registry. Every article carries the core ones.</summary>
    public static string Flags(PublishedSite site)
    {
        var carried = ArticlesByName(site, article => article.Page.FrontMatter.RedFlags.Select(flag => flag.Value));
        var table = new TextTable();
        table.Add("ID", "LEVELS", "CARRIED BY", "ARTICLE", "TITLE");
        foreach (var flag in site.Registry.Flags)
        {
            var levels = string.Join(", ", flag.Blocks.Select(block => block.Urgency.Word()));
            var by = flag.Core ? "all" : Number(carried.GetValueOrDefault(flag.Id));
            table.Add(flag.Id, levels, by, flag.WarningSign ?? None, flag.Title);
        }

        return table.ToString();
    }

    /// <summary>The sources as citations name them, and in how many articles each is cited.</summary>
    public static string Sources(PublishedSite site)
    {
        var citedIn = ArticlesByName(site, article => site.CitationsOf(article.Page).Select(cited => cited.Citation.SourceId));
        var table = new TextTable();
        table.Add("ID", "GRADE", "CITED IN", "TITLE", "PUBLISHER");
        foreach (var source in site.Data.Sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal))
        {
            table.Add(source.Id, source.Grade.ToString(), Number(citedIn.GetValueOrDefault(source.Id)), source.Title, source.Publisher);
        }

        return table.ToString();
    }

    /// <summary>In how many articles each name stands.</summary>
    private static Dictionary<string, int> ArticlesByName(PublishedSite site, Func<Article, IEnumerable<string>> names) => site.Articles
        .SelectMany(article => names(article).Distinct(StringComparer.Ordinal))
        .CountBy(name => name, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
