namespace BackHealthSite.Theme.Models;

/// <summary>An article in a list: its name, its address and one line about it.</summary>
public sealed record ArticleSummary(string Title, string Href, string Description);

/// <summary>The home page: its own words, the search box and the topics.</summary>
public sealed record HomePage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string BodyHtml { get; init; }

    public required IReadOnlyList<TopicCard> Topics { get; init; }

    public override bool HasSearch => true;
}

/// <summary>A topic on the home page, with some of its articles.</summary>
public sealed record TopicCard(string Title, string Href, string Summary, IReadOnlyList<Link> Articles);

/// <summary>A topic: its introduction and its articles.</summary>
public sealed record TopicPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string BodyHtml { get; init; }

    public required IReadOnlyList<ArticleSummary> Articles { get; init; }
}

/// <summary>The warning signs: all flags by urgency on one sheet, then the articles.</summary>
public sealed record WarningSignsPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string BodyHtml { get; init; }

    /// <summary>The three core cards, each with the blocks of every flag of its level.</summary>
    public required IReadOnlyList<CareCard> Cards { get; init; }

    public required IReadOnlyList<ArticleSummary> Articles { get; init; }

    public required string Disclaimer { get; init; }
}

/// <summary>All titles and other names, by first letter.</summary>
public sealed record AToZPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required IReadOnlyList<LetterGroup> Letters { get; init; }
}

/// <summary>The entries under one letter.</summary>
public sealed record LetterGroup(string Letter, string Anchor, IReadOnlyList<AToZEntry> Entries);

/// <summary>A title, or another name with the title it stands for ("Trapped nerve, see Sciatica").</summary>
public sealed record AToZEntry(string Name, string Href, string? See);

/// <summary>The search page.</summary>
public sealed record SearchPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public override bool HasSearch => true;
}

/// <summary>A page of prose: about, privacy and the like; the emergency numbers page adds its table.</summary>
public sealed record ProsePage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string BodyHtml { get; init; }

    /// <summary>True on the sheet that a reader prints and writes on: its lists get lines to write on.</summary>
    public bool HasWritingLines { get; init; }

    public IReadOnlyList<EmergencyNumberRow> EmergencyNumbers { get; init; } = [];

    /// <summary>The rules of the content standards, on the page that tells how the site is checked; else null.</summary>
    public StandardsReport? Standards { get; init; }
}

/// <summary>The rules of the content standards with who holds each, and what the build counted.</summary>
public sealed record StandardsReport(IReadOnlyList<StandardRow> Rows, string Counts);

/// <summary>One rule of the content standards.</summary>
public sealed record StandardRow(string Id, string Asks, string HeldBy);

/// <summary>One row of the emergency numbers table.</summary>
public sealed record EmergencyNumberRow(string Country, string Number, string Advice, Link Source);

/// <summary>The page for an address that does not exist.</summary>
public sealed record NotFoundPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading);

/// <summary>A page at an old address that sends the reader on.</summary>
public sealed record RedirectPage(string TargetHref, string TargetUrl, string Title);
