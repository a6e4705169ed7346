using System.Globalization;
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
        var lists = context.Site.Lists.Map;
        var head = context.Head(
            Heading,
            "How the causes, symptoms and pain types of back pain connect, as a drawing and as a list.",
            GeneratedRoutes.Map);
        return new MapPage(context.Frame, head, Heading)
        {
            Crumbs = context.Crumbs(new Crumb(Heading, null)),
            Drawing = lists.IsDrawn ? Draw(lists.Map, context) : null,
            Lists = lists.AreCut
                ? []
                : [.. lists.Topics.Select(topic => MapListPageMaker.List(topic.Topic, topic.Subjects.First.Entries, context))],
            Ways = lists.AreCut ? [.. lists.Topics.Select(topic => MapListPageMaker.WayTo(topic, context))] : [],
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
            Ring = new Ring(RingOf(subject, layout), MapPaths.Ring(subject)),
            Usual = LinesOf(own[false], subject, layout),
            Rarer = LinesOf(own[true], subject, layout),
        };
    }

    private static BoxLines LinesOf(IEnumerable<PlacedLine> lines, PlacedSubject around, MapLayout layout) => new(
        MapPaths.Of(lines),
        [.. lines.Select(line => RingOf(ReferenceEquals(line.From, around) ? line.To : line.From, layout))]);

    private static string RingOf(PlacedSubject subject, MapLayout layout) =>
        string.Create(CultureInfo.InvariantCulture, $"page-r{layout.Subjects.IndexOf(subject)}");
}
