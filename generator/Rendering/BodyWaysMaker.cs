using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.Theme.Drawings;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Gives the drawing of the body its links; a place whose articles are all drafts is left out.</summary>
internal static class BodyWaysMaker
{
    public static IReadOnlyList<BodyWay> Make(PageContext context)
    {
        var articles = context.Site.Data.BodyParts.ToLookup(part => part.Place, part => part.Articles);
        return
        [
            .. from place in BodyPlaces.All
               let links = articles[place.Id].SelectMany(ids => ids).SelectMany(id => Links(id.Value, context)).ToList()
               where links.Count > 0
               select new BodyWay(place, links),
        ];
    }

    private static IEnumerable<FindLink> Links(string id, PageContext context)
    {
        if (!context.Site.ArticleById.TryGetValue(id, out var article))
        {
            yield break;
        }

        var link = new FindLink(article.Title, context.Addresses.Href(article.Url));
        if (article.Topic.Kind != TopicKind.WarningSign)
        {
            yield return link;
            yield break;
        }

        var level = context.WarningLevels.GetValueOrDefault(id, Urgency.Soon);
        yield return link with { Level = level.Word(), LevelWords = context.Site.Registry.LabelOf(level) };
    }
}
