using BackHealthSite.Content;
using BackHealthSite.Site.Map;

namespace BackHealthSite.Site.Lists;

/// <summary>The subjects of one topic.</summary>
internal sealed record MapTopic(Topic Topic, PagedList<LinkedSubject> Subjects);

/// <summary>
/// The map as lists, one for each topic of a kind that has links from an earlier one, so that every link stands in exactly one of them
/// and a rarer cause is told of the symptom it is rare for. They stand below the drawing, or on pages of their own.
/// </summary>
internal sealed record MapLists(SubjectMap Map, IReadOnlyList<MapTopic> Topics)
{
    public static MapLists None { get; } = new(new SubjectMap([], []), []) { IsDrawn = false, AreCut = false };

    /// <summary>Whether there is something to draw, and not more than one drawing can show.</summary>
    public required bool IsDrawn { get; init; }

    /// <summary>Whether each list has a page of its own.</summary>
    public required bool AreCut { get; init; }

    /// <summary>The pages of the lists, where they have their own.</summary>
    public IEnumerable<ListPage<LinkedSubject>> Pages => AreCut ? Topics.SelectMany(topic => topic.Subjects.Pages) : [];

    public static MapLists Of(SubjectMap map, IReadOnlyList<Topic> topics, ListSize size)
    {
        var links = map.Links.ToLookup(link => link.To.Id);
        var subjects = SubjectMap.Kinds
            .SelectMany(kind => topics.Where(topic => topic.Kind == kind))
            .Select(topic => (
                Topic: topic,
                Subjects: map.Subjects
                    .Where(article => article.Topic.Id == topic.Id && links.Contains(article.Id))
                    .Select(article => new LinkedSubject(article, [.. links[article.Id]]))
                    .ToList()))
            .Where(list => list.Subjects.Count > 0)
            .ToList();
        var (drawing, lists) = (size.OfDrawing(map), subjects.Sum(list => list.Subjects.Sum(size.Of)));
        var isDrawn = !map.Subjects.IsEmpty && drawing <= size.Part;
        var areCut = lists + (isDrawn ? drawing : 0) > size.Whole;
        return new MapLists(
            map,
            [
                .. subjects.Select(list => new MapTopic(
                    list.Topic,
                    areCut
                        ? PagedList<LinkedSubject>.Of(AddressOf(list.Topic), list.Subjects, size.Of, new ListRoom(size))
                        : PagedList<LinkedSubject>.Whole(GeneratedRoutes.Map, list.Subjects))),
            ])
        {
            IsDrawn = isDrawn,
            AreCut = areCut,
        };
    }

    private static UrlPath AddressOf(Topic topic) => new($"{GeneratedRoutes.Map}{topic.Id}/");
}
