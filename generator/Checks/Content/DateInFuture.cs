using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A check on a day that has not come yet.</summary>
internal static class DateInFuture
{
    public static readonly Rule Descriptor = new("BHS126", "DateInFuture", Severity.Warning)
    {
        Reason = "The page tells its readers when it was checked; nobody can have checked it on a day to come. A warning only: a clock that is wrong must not stop a corrected page.",
        Bad = "checked: 2099-11-22",
        Good = "checked: 2026-11-22",
    };

    /// <param name="pages">Every page that was read, drafts too.</param>
    /// <param name="today">The day to build for.</param>
    public static IEnumerable<Problem> Check(IEnumerable<ParsedPage> pages, DateOnly today) =>
        from page in pages
        let date = page.FrontMatter.Checked
        where date is not null && date.Value.DayNumber > LatestAnywhere(today)
        select Descriptor.At(date.Where, $"`{IsoDay.Text(date.Value)}` has not come yet.", "Write the day on which it was checked.");

    /// <summary>A day more: east of where the site is built, tomorrow may have begun.</summary>
    private static int LatestAnywhere(DateOnly today) => today.DayNumber + 1;
}
