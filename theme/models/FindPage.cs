namespace BackHealthSite.Theme.Models;

/// <summary>Articles with what they are linked with, in one of several views; the same for every reader.</summary>
public sealed record FindPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string Lead { get; init; }

    /// <summary>All views, this one among them.</summary>
    public required IReadOnlyList<Link> Views { get; init; }

    /// <summary>The address of this view.</summary>
    public required string CurrentView { get; init; }

    /// <summary>The places of the body that lead to articles, in the view by symptom; else none.</summary>
    public IReadOnlyList<BodyWay> BodyWays { get; init; } = [];

    public required IReadOnlyList<FindSection> Sections { get; init; }

    /// <summary>The pages of the list, where it is on several; else null.</summary>
    public ListPages? Pages { get; init; }
}

/// <summary>Rows under one heading, such as a level of urgency; a view without headings has one section.</summary>
public sealed record FindSection(string? Title, IReadOnlyList<FindRow> Rows)
{
    /// <summary>The level of urgency, or null.</summary>
    public string? Level { get; init; }
}

/// <summary>One article and the columns of what it is linked with.</summary>
public sealed record FindRow(ArticleSummary Article, string Anchor, IReadOnlyList<FindColumn> Columns);

/// <summary>Linked articles of one kind.</summary>
public sealed record FindColumn(string Heading, IReadOnlyList<FindLink> Links);

/// <summary>A linked article; a warning sign with its level and the registry's words for it.</summary>
public sealed record FindLink(string Text, string Href)
{
    public string? Level { get; init; }

    public string LevelWords { get; init; } = "";
}
