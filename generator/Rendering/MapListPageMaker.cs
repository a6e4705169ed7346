using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Site;
using BackHealthSite.Site.Lists;
using BackHealthSite.Site.Map;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the lists of the map, below the drawing or on pages of their own.</summary>
internal static class MapListPageMaker
{
    public static MapListPage Make(MapTopic topic, ListPage<LinkedSubject> shown, PageContext context)
    {
        var pages = new ListPagesMaker(context);
        var list = List(topic.Topic, shown.Entries, context);
        var heading = ListPagesMaker.Numbered($"{MapPageMaker.Heading}: {Lowered(list.Title)}", topic.Subjects, shown);
        const string description = "What each is often linked with, as a list: the same for every reader.";
        var head = context.Head(heading, ListPagesMaker.Described(description, topic.Subjects, shown), shown.Url);
        return new MapListPage(context.Frame, head, heading)
        {
            Crumbs = pages.Crumbs(
                topic.Subjects, shown, new Crumb(MapPageMaker.Heading, context.Addresses.Href(GeneratedRoutes.Map)), list.Title),
            List = list,
            Pages = pages.Make(topic.Subjects, shown),
        };
    }

    public static MapList List(Topic topic, IReadOnlyList<LinkedSubject> subjects, PageContext context) => new(
        "By " + topic.Singular.ToLowerInvariant(),
        "page-" + topic.Id,
        [.. subjects.Select(subject => new MapEntry(context.LinkTo(subject.Article), [.. Groups(subject.Links, context)]))]);

    public static ArticleSummary WayTo(MapTopic topic, PageContext context)
    {
        var count = topic.Subjects.Pages.Sum(page => page.Entries.Count);
        return new ArticleSummary(
            "By " + topic.Topic.Singular.ToLowerInvariant(),
            context.Addresses.Href(topic.Subjects.First.Url),
            string.Create(CultureInfo.InvariantCulture, $"{topic.Topic.Title}: {count} in all, each with what it is linked with."));
    }

    private static string Lowered(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private static IEnumerable<RelationGroup> Groups(IEnumerable<SubjectLink> links, PageContext context) =>
        from link in links
        orderby SubjectMap.ColumnOf(link.From), link.From.Title.ToLowerInvariant(), link.From.Id
        group link by link.From.Topic.Id into kind
        let ends = kind.ToLookup(link => link.Rarely, link => context.LinkTo(link.From))
        select new RelationGroup(kind.First().From.Topic.Title, [.. ends[false]], [.. ends[true]]);
}
