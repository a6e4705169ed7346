using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Theme.Models;

/// <summary>A line of letters in a drawing.</summary>
public sealed record DrawnLine(int X, int Y, string Text);

/// <summary>The map of subjects: its columns from left to right, and all its lines as two paths.</summary>
public sealed record MapDrawing(int Width, int Height, IReadOnlyList<MapColumn> Columns)
{
    public required string UsualPath { get; init; }

    public required string RarerPath { get; init; }
}

/// <summary>A kind of subject with its boxes from top to bottom.</summary>
public sealed record MapColumn(string Kind, DrawnLine Heading, IReadOnlyList<MapBox> Boxes);

/// <summary>A box that leads to a subject.</summary>
public sealed record MapBox(string Href, IReadOnlyList<DrawnLine> Label)
{
    public required int X { get; init; }

    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public required int Corner { get; init; }

    /// <summary>The ring around it, which shows while a box is pointed at that it is linked with.</summary>
    public required Ring Ring { get; init; }

    /// <summary>Its own usual lines.</summary>
    public required BoxLines Usual { get; init; }

    /// <summary>Its own rarer lines.</summary>
    public required BoxLines Rarer { get; init; }
}

/// <summary>A ring around a box: drawn once under its id, and shown from every box that is linked with it.</summary>
public sealed record Ring(string Id, string Path);

/// <summary>Some lines of one box, and the ids of the rings at their other ends.</summary>
public sealed record BoxLines(string Path, IReadOnlyList<string> Ends);

/// <summary>The page that shows how causes, symptoms and pain types connect, as a drawing and as lists.</summary>
public sealed record MapPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    /// <summary>Null where there is nothing to draw, or too much for one drawing.</summary>
    public required MapDrawing? Drawing { get; init; }

    public required IReadOnlyList<MapList> Lists { get; init; }

    /// <summary>The ways to the lists, where each has a page of its own.</summary>
    public required IReadOnlyList<ArticleSummary> Ways { get; init; }
}

/// <summary>A list of the map with a page of its own.</summary>
public sealed record MapListPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required MapList List { get; init; }

    /// <summary>The pages of the list, where it is on several; else null.</summary>
    public ListPages? Pages { get; init; }
}

/// <summary>All subjects of one kind, each with those of the kinds after it.</summary>
public sealed record MapList(string Title, string Anchor, IReadOnlyList<MapEntry> Entries);

/// <summary>A subject and what it is linked with, by kind.</summary>
public sealed record MapEntry(Link Subject, IReadOnlyList<RelationGroup> Groups);

/// <summary>An article and what it is linked with, as one strand for each kind that branches off to every neighbour.</summary>
public sealed record Neighbourhood(int Width, int Height, IReadOnlyList<DrawnLine> Title)
{
    public required int TitleHeight { get; init; }

    /// <summary>Where the words beside the strands begin.</summary>
    public required int WordsX { get; init; }

    public required IReadOnlyList<NeighbourGroup> Groups { get; init; }

    /// <summary>The address of the map, or null for an article that is not on it.</summary>
    public required string? MapHref { get; init; }
}

/// <summary>The neighbours of one kind with the strand that leads to them.</summary>
public sealed record NeighbourGroup(string Kind, int HeadingY, IReadOnlyList<Neighbour> Neighbours)
{
    public required string UsualPath { get; init; }

    public required string RarerPath { get; init; }
}

/// <summary>A neighbour; its name says so where it is a rarer one.</summary>
public sealed record Neighbour(string Href, int Y, IReadOnlyList<string> Label);

/// <summary>A place on the body and the articles about it; the drawing leads to the first.</summary>
public sealed record BodyWay(BodyPlace Place, IReadOnlyList<FindLink> Links);
