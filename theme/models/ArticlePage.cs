namespace BackHealthSite.Theme.Models;

/// <summary>An article with its cards, relations, sources and dates.</summary>
public sealed record ArticlePage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    /// <summary>The topic's word for one of its articles, such as "Cause".</summary>
    public required string Kind { get; init; }

    /// <summary>True in the preview of an article that is not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>HTML of the words before the first section, made and checked by the generator.</summary>
    public required string OpeningHtml { get; init; }

    /// <summary>HTML of the sections.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>HTML of the three cards, as the theme's own component renders them.</summary>
    public required string EmergencyCardHtml { get; init; }

    public required string UrgentCardHtml { get; init; }

    public required string SoonCardHtml { get; init; }

    /// <summary>The section headings for the contents of the page; shown from five sections on.</summary>
    public required IReadOnlyList<Link> Contents { get; init; }

    /// <summary>Related articles as a drawing, grouped by topic, in menu order; null where there are none.</summary>
    public required Neighbourhood? Neighbourhood { get; init; }

    /// <summary>The article before this one on its topic's page, if any.</summary>
    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    public required ReviewDates Dates { get; init; }

    public required string Disclaimer { get; init; }

    /// <summary>An article names itself in the report link at its end; a second one as long would cost too much of its weight.</summary>
    public override string? FootReportHref => Frame.ReportMistakeHref;

    /// <summary>What else people call it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>One of the three cards; the words come from the registry and are never changed by the theme.</summary>
public sealed record CareCard(string Level, string FlagIds, string Hidden, string Heading)
{
    public required IReadOnlyList<string> Bullets { get; init; }

    public required string After { get; init; }

    /// <summary>Only on the emergency card.</summary>
    public Link? Link { get; init; }

    public IReadOnlyList<CareBlock> Blocks { get; init; } = [];
}

/// <summary>The block of one flag inside a card.</summary>
public sealed record CareBlock(string FlagId, string Title, IReadOnlyList<string> Signs, string Action);

/// <summary>The related articles of one topic: the usual ones, then the rarer.</summary>
public sealed record RelationGroup(string Title, IReadOnlyList<Link> Usual, IReadOnlyList<Link> Rare);

/// <summary>One entry of the Sources section, which is in order of first use.</summary>
public sealed record SourceEntry(string Anchor, string Title, string Publisher)
{
    public required string Href { get; init; }

    public required string Grade { get; init; }

    /// <summary>The date it was read, in words.</summary>
    public required string Read { get; init; }

    /// <summary>The date of its own last review, in words; null where it gives none.</summary>
    public string? Reviewed { get; init; }
}

/// <summary>When the article was checked by the editors, and by whom else. Dates in words.</summary>
public sealed record ReviewDates(string Checked, string Recheck)
{
    /// <summary>
    /// The clinician whose approval covers the present words, with registration and date in words; null while nobody's does.
    /// </summary>
    public string? ReviewedBy { get; init; }

    /// <summary>True where a clinician approved other words than the present ones.</summary>
    public bool IsChangedSinceReview { get; init; }

    /// <summary>Whether a clinician has checked the page, in one line.</summary>
    public string ClinicianLine => ReviewedBy is { } name ? $"Checked by a clinician: {name}"
        : IsChangedSinceReview ? "Not yet checked by a clinician since it was changed"
        : "Not yet checked by a clinician";

    /// <summary>True where the day of the next check has gone by.</summary>
    public bool IsOverdue { get; init; }
}
