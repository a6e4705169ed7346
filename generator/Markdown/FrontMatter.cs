using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>What an author says about a page before its words.</summary>
internal sealed record FrontMatter(Located<string> Title, Located<string> Description)
{
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Ids of the articles usually related.</summary>
    public IReadOnlyList<Located<string>> Related { get; init; } = [];

    /// <summary>Ids of the articles more rarely related.</summary>
    public IReadOnlyList<Located<string>> RelatedRarely { get; init; } = [];

    /// <summary>The flags whose blocks this article carries; a core one may be among them.</summary>
    public IReadOnlyList<Located<string>> RedFlags { get; init; } = [];

    public IReadOnlyList<RedFlagWaiver> RedFlagsNotNeeded { get; init; } = [];

    /// <summary>Flags whose signs the article need not answer with what to do.</summary>
    public IReadOnlyList<RedFlagWaiver> ActionNotNeeded { get; init; } = [];

    /// <summary>Every warning sign that the author sets aside, by either key.</summary>
    public IEnumerable<RedFlagWaiver> Waivers => RedFlagsNotNeeded.Concat(ActionNotNeeded);

    public Located<DateOnly>? Checked { get; init; }

    public Located<DateOnly>? Recheck { get; init; }

    public int? Order { get; init; }

    /// <summary>The id of the heading that the article stands under on its topic's page.</summary>
    public Located<string>? Group { get; init; }

    /// <summary>A draft: left out of the site.</summary>
    public bool Excluded { get; init; }

    public IReadOnlyList<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>What stands in place of a front matter that could not be read.</summary>
    public static FrontMatter Unread(SourceFile file, TextSpan region)
    {
        var start = file.At(0, FenceLines.Fence.Length);
        return new FrontMatter(new Located<string>("", start), new Located<string>("", start))
        {
            Excluded = file.Text[region.Start..region.End].Split('\n').Any(IsOfDraft),
            RedFlagsWhere = start,
        };
    }

    private static bool IsOfDraft(string line) =>
        FenceLines.NameOf(line) == FrontMatterKeys.Excluded.Name && line.TrimEnd().EndsWith("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The key `redFlags`, or the title where it is missing: where a missing flag is to be added.</summary>
    public required Location RedFlagsWhere { get; init; }
}

/// <summary>
/// A flag that the author sets aside, with a reason: as not meant, so that it need not be carried nor followed up, or as in no need of an
/// action.
/// </summary>
internal sealed record RedFlagWaiver(string FlagId, string Reason, Location Where)
{
    /// <summary>True where the article carries the sign, and only need not say what to do wherever it names it.</summary>
    public bool IsOfAction { get; init; }

    public const int ShortestReason = 20;
    public const int LongestReason = 200;
}
