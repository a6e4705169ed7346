using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Site.Lists;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the page of a topic, and the further pages of one with more articles than a page has room for.</summary>
internal static class TopicPageMaker
{
    public static TopicPage First(ParsedPage page, Topic topic, PageContext context)
    {
        var list = context.Site.Lists.Topics[topic.Id];
        return new TopicPage(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
            CurrentTopicHref = context.Addresses.Href(page.Url),
            BodyHtml = new BodyRenderer(context, page).Render(),
            Groups = [.. Groups(topic, list.First, context)],
            Pages = new ListPagesMaker(context).Make(list, list.First),
        };
    }

    /// <summary>A page of articles only; the words of the topic stand on its first.</summary>
    public static TopicPage Further(Topic topic, ListPage<Article> shown, PageContext context)
    {
        var list = context.Site.Lists.Topics[topic.Id];
        var pages = new ListPagesMaker(context);
        var heading = ListPagesMaker.Numbered(topic.Title, list, shown);
        return new TopicPage(context.Frame, context.Head(heading, ListPagesMaker.Described(topic.Summary, list, shown), shown.Url), heading)
        {
            Crumbs = pages.Crumbs(list, shown, null, topic.Title),
            CurrentTopicHref = context.Addresses.Href(topic.Url),
            BodyHtml = "",
            Groups =
                [.. topic.Kind == TopicKind.WarningSign ? WarningPageMaker.Groups(shown, context) : Groups(topic, shown, context)],
            Pages = pages.Make(list, shown),
        };
    }

    /// <summary>The articles under the topic's headings; those under none come last.</summary>
    private static IEnumerable<ArticleGroup> Groups(Topic topic, ListPage<Article> shown, PageContext context)
    {
        var byGroup = shown.Entries
            .ToLookup(article => topic.Groups.FirstOrDefault(group => group.Id == article.Page.FrontMatter.Group?.Value));
        foreach (var group in topic.Groups.Where(byGroup.Contains))
        {
            yield return new ArticleGroup(group.Title, "page-" + group.Id, [.. byGroup[group].Select(context.Summary)]);
        }

        if (byGroup.Contains(null))
        {
            yield return new ArticleGroup(byGroup.Count > 1 ? "More" : null, "page-more", [.. byGroup[null].Select(context.Summary)]);
        }
    }
}
