using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A next check that is not after the last one, or too far off.</summary>
internal static class RecheckOutOfRange
{
    public static readonly Rule Descriptor = new("BHS108", "RecheckOutOfRange", Severity.Error)
    {
        Reason = $"Health advice goes out of date: an article is checked again within {RecheckSpan.Months} months, "
            + $"a warning sign within {RecheckSpan.MonthsOfWarningSigns}.",
        Bad = "checked: 2026-11-22\nrecheck: 2031-11-22",
        Good = "checked: 2026-11-22\nrecheck: 2027-11-22",
        Example = new(ExampleKind.Matter, "2031-11-22"),
        Standards = ["REV-02"],
        Remedy = Remedy.As("DateInFuture"),
    };

    /// <param name="matter">The front matter.</param>
    /// <param name="months">The months from one check to the next, at most.</param>
    public static IEnumerable<Problem> Check(FrontMatter matter, int months)
    {
        if (matter.Checked is not { } done || matter.Recheck is not { } due)
        {
            yield break;
        }

        if (due.Value <= done.Value)
        {
            yield return Descriptor.At(due.Where, "The next check is not after the last one.", "Write a date after `checked`.");
        }
        else if (Latest(done.Value, months) is { } latest && due.Value > latest)
        {
            yield return Descriptor.At(
                due.Where,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The next check is more than {months} months after the last one."),
                string.Create(CultureInfo.InvariantCulture, $"Write {IsoDay.Text(latest)} or an earlier date."));
        }
    }

    /// <summary>What to write where the next check is missing; null where the day of the last one is not known.</summary>
    public static string? HowToAdd(DateOnly? done, int months) => done is { } day && Latest(day, months) is { } latest
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Add a line `recheck: {IsoDay.Text(latest)}`, which is the latest date allowed, or an earlier one.")
        : null;

    /// <summary>Null for a year that can only be a slip.</summary>
    private static DateOnly? Latest(DateOnly done, int months) =>
        done.Year <= DateOnly.MaxValue.Year - 4 ? done.AddMonths(months) : null;
}
