using BackHealthSite.Site;
using BackHealthSite.Site.Map;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the map: the drawing, and the same links as lists.</summary>
internal static class MapPageMaker
{
    public const string Heading = "Map of causes and symptoms";

    /// <summary>The size of the letters in the boxes.</summary>
    private const int FontSize = 16;

    private const int BaselineInLine = 14;

    public static MapPage Make(PageContext context)
    {
        var map = SubjectMap.Of(context.Site);
        var head = context.Head(
            Heading,
            "How the causes, symptoms and pain types of back pain connect, as a drawing and as a list.",
            GeneratedRoutes.Map);
        return new MapPage(context.Frame, head, Heading)
        {
            Crumbs = context.Crumbs(new Crumb(Heading, null)),
            Drawing = map.CanBeDrawn && !map.Subjects.IsEmpty ? Draw(map, context) : null,
            Lists = [.. Lists(map, context)],
        };
    }

    private static MapDrawing Draw(SubjectMap map, PageContext context)
    {
        var layout = MapLayout.Of(
            map.Subjects.Select(article => new MapSubject(
                SubjectMap.ColumnOf(article), article.Id.Value, LabelLines.Balanced(article.Title, MapLayout.LabelWidth, FontSize))),
            map.Links.Select(link => new MapRelation(link.From.Id.Value, link.To.Id.Value, link.Rarely)));
        var columns = layout.Subjects.GroupBy(subject => subject.Subject.Column)
            .Select(column => (column.Key, Boxes: column, Topics: context.Site.TopicsOf(SubjectMap.Kinds[column.Key]).ToList()))
            .Select(column => new MapColumn(
                column.Topics[0].Id,
                new DrawnLine(
                    MapLayout.LeftOf(column.Key) + (MapLayout.BoxWidth / 2),
                    MapLayout.Top - 20,
                    string.Join(", ", column.Topics.Select(topic => topic.Title))),
                [.. column.Boxes.Select(subject => BoxOf(subject, layout, context))]));
        return new MapDrawing(MapLayout.Width, layout.Height, [.. columns])
        {
            UsualPath = MapPaths.Of(layout.Lines.Where(line => !line.Rarely)),
            RarerPath = MapPaths.Of(layout.Lines.Where(line => line.Rarely)),
        };
    }

    private static MapBox BoxOf(PlacedSubject subject, MapLayout layout, PageContext context)
    {
        var (box, label) = (subject.Box, subject.Subject.Label);
        var own = layout.Lines
            .Where(line => ReferenceEquals(line.From, subject) || ReferenceEquals(line.To, subject))
            .ToLookup(line => line.Rarely);
        var first = box.Y + ((box.Height - (label.Count * MapLayout.LineHeight)) / 2) + BaselineInLine;
        return new MapBox(
            context.Addresses.Href(context.Site.ArticleById[subject.Subject.Id].Url),
            [.. label.Select((line, i) => new DrawnLine(box.X + (box.Width / 2), first + (i * MapLayout.LineHeight), line))])
        {
            X = box.X,
            Y = box.Y,
            Width = box.Width,
            Height = box.Height,
            Corner = MapPaths.CornerOf(subject),
            UsualPath = WithRings(own[false], subject),
            RarerPath = WithRings(own[true], subject),
        };
    }

    private static string WithRings(IEnumerable<PlacedLine> lines, PlacedSubject around) =>
        MapPaths.Of(lines) + string.Concat(lines.Select(line => MapPaths.Ring(ReferenceEquals(line.From, around) ? line.To : line.From)));

    /// <summary>
    /// A list for each topic of a kind that has links from an earlier one, so that every link stands in exactly one of them and a rarer
    /// cause is told of the symptom it is rare for.
    /// </summary>
    private static IEnumerable<MapList> Lists(SubjectMap map, PageContext context)
    {
        var links = map.Links.ToLookup(link => link.To.Id);
        foreach (var topic in SubjectMap.Kinds.SelectMany(context.Site.TopicsOf))
        {
            var entries = map.Subjects
                .Where(article => article.Topic.Id == topic.Id && links.Contains(article.Id))
                .Select(article => new MapEntry(context.LinkTo(article), [.. Groups(links[article.Id], context)]))
                .ToList();
            if (entries.Count > 0)
            {
                yield return new MapList($"By {topic.Singular.ToLowerInvariant()}", "page-" + topic.Id, entries);
            }
        }
    }

    private static IEnumerable<RelationGroup> Groups(IEnumerable<SubjectLink> links, PageContext context) =>
        from link in links
        orderby SubjectMap.ColumnOf(link.From), link.From.Title.ToLowerInvariant(), link.From.Id
        group link by link.From.Topic.Id into kind
        let ends = kind.ToLookup(link => link.Rarely, link => context.LinkTo(link.From))
        select new RelationGroup(kind.First().From.Topic.Title, [.. ends[false]], [.. ends[true]]);
}
