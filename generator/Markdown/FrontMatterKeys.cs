using BackHealthSite.Content;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>The keys of front matter: what the reader reads is what editors are told of.</summary>
internal static class FrontMatterKeys
{
    public static readonly YamlKey Title = new("title", YamlKind.Text, "The name of the page: its heading, its tab and its line in lists.")
    {
        IsRequired = true,
        Longest = TitleTooLong.Longest,
    };

    public static readonly YamlKey Description =
        new("description", YamlKind.Text, "What the page tells, in one sentence; lists and search results show it.")
        {
            IsRequired = true,
            Shortest = DescriptionLengthWrong.Shortest,
            Longest = DescriptionLengthWrong.Longest,
        };

    public static readonly YamlKey Aliases = new("aliases", YamlKind.Texts, "What people call it; search and the A to Z use these names.");

    public static readonly YamlKey Related =
        new("related", YamlKind.Texts, "Ids of articles that belong with this one; the link shows on both pages.")
        {
            Names = YamlNames.Articles,
        };

    public static readonly YamlKey RelatedRarely =
        new("relatedRarely", YamlKind.Texts, "Ids of articles that belong with this one more rarely.") { Names = YamlNames.Articles };

    public static readonly YamlKey RedFlags = new(
        "redFlags",
        YamlKind.Texts,
        "Warning signs whose blocks this article carries; the check says which your words need. A core sign may be named too.")
    {
        Names = YamlNames.RedFlags,
    };

    public static readonly YamlKey Checked =
        new("checked", YamlKind.Day, "The day on which you checked the whole article, as year-month-day.") { IsRequired = true };

    public static readonly YamlKey Recheck = new(
        "recheck",
        YamlKind.Day,
        $"The day of the next check, at most {RecheckSpan.Months} months after the last one, "
        + $"or {RecheckSpan.MonthsOfWarningSigns} for a warning sign.")
    {
        IsRequired = true,
    };

    public static readonly YamlKey Group =
        new("group", YamlKind.Text, "The heading it stands under on its topic's page; without one it comes last.")
        {
            Names = YamlNames.TopicGroups,
        };

    public static readonly YamlKey Order = new("order", YamlKind.Number, "Its place within its group: small numbers come first.");

    public static readonly YamlKey Excluded = new("excluded", YamlKind.Switch, "`true` for a draft: it is left out of the site.");

    public static readonly YamlKey RedirectFrom =
        new("redirectFrom", YamlKind.Texts, "Old addresses that lead to this page, such as `/old/path/`.");

    public static readonly YamlKey RedFlagsNotNeeded = new(
        "redFlagsNotNeeded",
        YamlKind.TextById,
        "Warning signs that your words bring and do not mean, core ones too, each with your reason; the reports print it, "
        + "and a core sign keeps its card.")
    {
        Names = YamlNames.RedFlags,
        Shortest = RedFlagWaiver.ShortestReason,
        Longest = RedFlagWaiver.LongestReason,
    };

    public static readonly YamlKey ActionNotNeeded = new(
        "actionNotNeeded",
        YamlKind.TextById,
        "Warning signs that your words name without saying what to do, each with your reason; the reports print it.")
    {
        Names = YamlNames.RedFlags,
        Shortest = RedFlagWaiver.ShortestReason,
        Longest = RedFlagWaiver.LongestReason,
    };

    public static readonly YamlKey[] OfArticles =
    [
        Title, Description, Aliases, Related, RelatedRarely, RedFlags, Checked, Recheck,
        Group, Order, Excluded, RedirectFrom, RedFlagsNotNeeded, ActionNotNeeded,
    ];

    public static readonly YamlKey[] OfOtherPages = [Title, Description, RedirectFrom];

    /// <summary>Keys that stood here once, each with what took its place.</summary>
    public static readonly IReadOnlyDictionary<string, string> Gone = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["review"] = "Take it out: an article can't say that a clinician has checked it. The owners of the ledger write that down with "
            + "`approve article:ID`; CLINICIANS.md in .github/ tells how.",
    };
}
