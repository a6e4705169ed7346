namespace BackHealthSite.Theme.Models;

/// <summary>An article in a list: its name, its address and one line about it.</summary>
public sealed record ArticleSummary(string Title, string Href, string Description);

/// <summary>Articles under one heading of a topic's page; a topic without groups has one, without a heading.</summary>
public sealed record ArticleGroup(string? Title, string Anchor, IReadOnlyList<ArticleSummary> Articles)
{
    /// <summary>The level of urgency, on the page of the warning signs; else null.</summary>
    public string? Level { get; init; }
}

/// <summary>The home page: its own words, the search box and the questions that a reader comes with.</summary>
public sealed record HomePage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string BodyHtml { get; init; }

    /// <summary>In the order in which they matter to a reader in pain.</summary>
    public required IReadOnlyList<HomeQuestion> Questions { get; init; }

    /// <summary>The places of the body that lead to articles; none where the site names none.</summary>
    public required IReadOnlyList<BodyWay> BodyWays { get; init; }

    /// <summary>Other ways to an article: by the map, by letter.</summary>
    public required IReadOnlyList<ArticleSummary> Ways { get; init; }

    public override bool HasSearch => true;
}

/// <summary>A question that a reader comes with, and the ways to an answer.</summary>
public sealed record HomeQuestion(string Id, string Words, IReadOnlyList<WayOn> Links)
{
    public bool IsWarning { get; init; }

    /// <summary>True where the drawing of the body is a way in as well.</summary>
    public bool HasBody { get; init; }
}

/// <summary>A link with the question that it answers, or nothing.</summary>
public sealed record WayOn(string Text, string Href)
{
    public string Note { get; init; } = "";
}

/// <summary>A topic: its introduction and its articles.</summary>
public sealed record TopicPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    /// <summary>Its introduction; empty on further pages.</summary>
    public required string BodyHtml { get; init; }

    public required IReadOnlyList<ArticleGroup> Groups { get; init; }

    /// <summary>The pages of the list, where it is on several; else null.</summary>
    public ListPages? Pages { get; init; }
}

/// <summary>The warning signs: all flags by urgency on one sheet, then the articles.</summary>
public sealed record WarningSignsPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required string BodyHtml { get; init; }

    /// <summary>The three core cards, each with the blocks of every flag of its level.</summary>
    public required IReadOnlyList<CareCard> Cards { get; init; }

    /// <summary>The articles, by level.</summary>
    public required IReadOnlyList<ArticleGroup> Groups { get; init; }

    /// <summary>The pages of the list, where it is on several; else null.</summary>
    public ListPages? Pages { get; init; }

    /// <summary>The way to each card, by the words for its level.</summary>
    public required IReadOnlyList<Link> Levels { get; init; }

    /// <summary>The page that prints on one side of paper.</summary>
    public required Link Sheet { get; init; }

    public required string Disclaimer { get; init; }
}

/// <summary>The main warning signs on one printed side: the core cards without further blocks.</summary>
public sealed record WarningSheetPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required IReadOnlyList<CareCard> Cards { get; init; }

    public required string Disclaimer { get; init; }

    /// <summary>The page with every sign in full.</summary>
    public required Link Overview { get; init; }
}

/// <summary>All titles and other names, by first letter: on one page, or an overview of the letters and a page for each.</summary>
public sealed record AToZPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    /// <summary>The way to each letter, on this page or its own.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }

    /// <summary>The address of the letter that this page is about, or null.</summary>
    public string? CurrentLetterHref { get; init; }

    /// <summary>What each letter has, where each has a page of its own.</summary>
    public IReadOnlyList<LetterWay> Overview { get; init; } = [];

    public IReadOnlyList<LetterGroup> Letters { get; init; } = [];

    /// <summary>The pages of the list, where it is on several; else null.</summary>
    public ListPages? Pages { get; init; }
}

/// <summary>A letter with a page of its own, and what stands there in words.</summary>
public sealed record LetterWay(string Anchor, Link Link, string Words);

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

/// <summary>
/// The rules of the content standards with who holds each, and what the build counted, and the way to the rules of the program.
/// </summary>
public sealed record StandardsReport(IReadOnlyList<StandardRow> Rows, string Counts, Link AllRules);

/// <summary>One rule of the content standards.</summary>
public sealed record StandardRow(string Id, string Asks, string HeldBy);

/// <summary>One row of the emergency numbers table; a country may have more numbers than one.</summary>
public sealed record EmergencyNumberRow(string Country, IReadOnlyList<string> Numbers, string Advice, Link Source)
{
    /// <summary>The number of the advice line, which its words lead up to; null where they name none.</summary>
    public Link? AdviceNumber { get; init; }
}

/// <summary>The page for an address that does not exist.</summary>
public sealed record NotFoundPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading);

/// <summary>A page at an old address that sends the reader on.</summary>
public sealed record RedirectPage(string TargetHref, string TargetUrl, string Title, string Language)
{
    /// <summary>The script that keeps the heading a reader came for; none in a copy on disk.</summary>
    public string? ScriptHref { get; init; }
}
