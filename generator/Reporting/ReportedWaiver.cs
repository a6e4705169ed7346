using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Reporting;

/// <summary>A warning sign that an article sets aside, with the author's reason, as the reports print it.</summary>
internal sealed record ReportedWaiver(string Path, int Line, RedFlag Flag)
{
    public required string Reason { get; init; }

    /// <summary>True where the article carries the sign, and only need not say what to do.</summary>
    public bool IsOfAction { get; init; }

    public bool IsEmergency => Flag.Urgency == Urgency.Emergency;

    /// <summary>`input/causes/a.md:7 sets aside the emergency sign kidney: the reason`.</summary>
    public string Text => PrintableText.OfLine(IsOfAction
        ? $"{Path}:{Line} names the {Flag.Urgency.Word()} sign {Flag.Id} without saying what to do: {Reason}"
        : $"{Path}:{Line} sets aside the {Flag.Urgency.Word()} sign {Flag.Id}: {Reason}");

    /// <summary>Every sign that an article of the site sets aside, the most pressing first, then by place.</summary>
    public static IReadOnlyList<ReportedWaiver> Of(PublishedSite site, ShownPaths paths) =>
        [.. from article in site.Articles
            from waiver in article.Page.FrontMatter.Waivers
            let flag = site.Registry.Find(waiver.FlagId)
            where flag is not null
            let line = TextPosition.Of(article.Page.File, waiver.Where.Span.Start).Line
            let shown = new ReportedWaiver(paths.Of(waiver.Where.Path), line, flag)
            {
                Reason = waiver.Reason,
                IsOfAction = waiver.IsOfAction,
            }
            orderby flag.Urgency, shown.Path, shown.Line
            select shown];
}
