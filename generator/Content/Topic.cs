using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A folder that articles live in, as `topics.yml` describes it.</summary>
internal sealed record Topic(string Id, string Title, string Singular, string Summary)
{
    public required TopicKind Kind { get; init; }

    /// <summary>The months from one check of its articles to the next, at most.</summary>
    public required int RecheckMonths { get; init; }

    /// <summary>The question it answers on the home page, such as "What can cause it?"; empty without one.</summary>
    public string Question { get; init; } = "";

    /// <summary>The headings its page sorts articles under, in this order; none on a small site.</summary>
    public IReadOnlyList<TopicGroup> Groups { get; init; } = [];

    /// <summary>Where its entry begins; null for one that stands in no file.</summary>
    public Location? Where { get; init; }

    public UrlPath Url => new($"/{Id}/");

    /// <summary>A folder of which nothing is known.</summary>
    public static Topic OfFolder(string folder) => new(folder, folder, folder, "") { Kind = default, RecheckMonths = RecheckSpan.Months };
}

/// <summary>A heading on a topic's page, which articles name in their front matter by its id.</summary>
internal sealed record TopicGroup(string Id, string Title)
{
    /// <summary>False where its articles are about something that is no condition, such as sleep or a way to sit.</summary>
    public bool Conditions { get; init; } = true;
}
