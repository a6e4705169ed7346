using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A published article whose next check was due before the day of the build.</summary>
internal sealed class ArticleOverdue : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS131", "ArticleOverdue", Severity.Warning)
    {
        Reason = "Health advice goes out of date: readers of an article that nobody checked in time are told so at its top until somebody "
            + "has. It never stops publishing, since a correction must reach readers at once.",
        Bad = "checked: 2024-11-22\nrecheck: 2026-11-22   # and nobody has looked since",
        Good = "checked: 2026-12-01\nrecheck: 2028-12-01",
        Example = new(ExampleKind.Matter, "2026-11-22") { Bad = "checked: 2024-11-22\nrecheck: 2026-11-22", Asked = "--today 2026-12-01" },
        Remedy = new(
            RemedyGroup.FrontMatter,
            "nothing, unless the article is yours: it waits for its next check, and its page says so. To help, read all of "
            + "it against its sources, correct it, then write the day under `checked` and a later one under `recheck`"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
        from article in site.Articles
        where article.IsOverdue(site.Today)
        let due = article.Page.FrontMatter.Recheck!

        // A last check that cannot be read, or that comes after the next one, is a slip with a problem of its own.
        where article.Page.FrontMatter.Checked is { } done && due.Value > done.Value
        let days = site.Today.DayNumber - due.Value.DayNumber
        select Descriptor.At(
            due.Where,
            string.Create(
                CultureInfo.InvariantCulture,
                $"This article was due to be checked again on {IsoDay.Text(due.Value)}, {days} {(days == 1 ? "day" : "days")} ago; "
                + $"its page tells readers so."),
            "Read the whole article against its sources, correct it, then write the day under `checked` and a later one here.");
}
