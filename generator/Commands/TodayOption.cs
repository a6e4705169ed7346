using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace BackHealthSite.Commands;

/// <summary>`--today`: the day to check dates against; without it, the clock's.</summary>
internal static class TodayOption
{
    // No default of the library's: its help would write the day in the way of another country.
    public static readonly Option<DateOnly?> Option = new("--today")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"The day to check dates against. [default: {Clock:yyyy-MM-dd}]"),
        CustomParser = Parse,
    };

    private static DateOnly Clock => DateOnly.FromDateTime(DateTime.Today);

    public static DateOnly Of(ParseResult result) => result.GetValue(Option) ?? Clock;

    private static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"`{text}` is not a date. Write --today as year-month-day, such as 2026-11-22.");
        return null;
    }
}
