using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A check on a day that has not come yet.</summary>
internal sealed class DateInFuture : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS126", "DateInFuture", Severity.Warning)
    {
        Reason = "The page tells its readers when it was checked; nobody can have checked it on a day to come. A warning only: "
            + "a clock that is wrong must not stop a corrected page.",
        Bad = "checked: 2099-11-22",
        Good = "checked: 2026-11-22",
        Example = new(ExampleKind.Matter, "2099-11-22") { Bad = "checked: 2099-11-22\nrecheck: 2100-11-22" },
        Standards = ["REV-02"],
        Remedy = new(
            RemedyGroup.FrontMatter,
            "`checked` is the day on which you checked it; `recheck` lies at most 36 months later, 12 in `warning-signs`"),
    };

    public Rule Rule => Descriptor;

    /// <summary>Looks at every page that was read, drafts too.</summary>
    public IEnumerable<Problem> Check(PublishedSite site) =>
        from page in site.AllPages
        let date = page.FrontMatter.Checked
        where date is not null && date.Value.DayNumber > LatestAnywhere(site.Today)
        select Descriptor.At(date.Where, $"`{IsoDay.Text(date.Value)}` has not come yet.", "Write the day on which it was checked.");

    /// <summary>A day more: east of where the site is built, tomorrow may have begun.</summary>
    private static int LatestAnywhere(DateOnly today) => today.DayNumber + 1;
}
