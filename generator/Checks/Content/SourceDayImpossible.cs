using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A source read on a day that cannot be.</summary>
internal sealed class SourceDayImpossible : ISiteRule
{
    private static readonly DateOnly FirstOnTheWeb = new(1990, 1, 1);

    public static readonly Rule Descriptor = new("BHS165", "SourceDayImpossible", Severity.Error)
    {
        Reason = "The page tells its readers when a source was read. Nobody read a web page before there were any, or on a day to come; "
            + "a month ahead passes, for a clock may be wrong.",
        Bad = "read: 9999-01-01",
        Good = "read: 2026-11-22",
        Example = new(ExampleKind.Files, "9999-01-01") { Bad = "-- _data/sources.yml / read: 2026-11-22 --\nread: 9999-01-01", Good = "" },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
    [
        .. from source in site.Data.Sources.Values
           where source.ReadWhere is not null && (source.Read < FirstOnTheWeb || DayToCome.IsFar(source.Read, site.Today))
           select Descriptor.At(
               source.ReadWhere!,
               source.Read < FirstOnTheWeb
                   ? $"There were no web pages on `{IsoDay.Text(source.Read)}`."
                   : $"`{IsoDay.Text(source.Read)}` has not come yet.",
               "Write the day on which you read it, as year-month-day."),
        .. from source in site.Data.Sources.Values
           where source.ReadWhere is not null && source.Reviewed is { } reviewed && reviewed.Value > source.Read
           select Descriptor.At(
               source.Reviewed!.Where,
               $"You read the page on `{IsoDay.Text(source.Read)}`, before the review of `{IsoDay.Text(source.Reviewed.Value)}`.",
               "Write the day of the review that the page names, or read the page again and write that day under `read`."),
    ];
}
