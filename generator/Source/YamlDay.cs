using System.Globalization;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>What keeps a text in a data file or front matter from being a day.</summary>
internal static partial class YamlDay
{
    /// <summary>What is wrong with a text that is no day, and what to write.</summary>
    public static (string Message, string Fix) Fault(string text)
    {
        var example = "2026-11-22";
        var why = "";
        if (Numbers().Match(text) is { Success: true } match)
        {
            var (year, month) = (Number(match, 1), Number(match, 2));
            if (month is < 1 or > 12)
            {
                why = ": the middle number is the month, from 01 to 12";
            }
            else if (year > 0)
            {
                var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
                why = string.Create(CultureInfo.InvariantCulture, $": {last:MMMM}{(month == 2 ? $" {year}" : "")} has {last.Day} days");
                example = IsoDay.Text(last);
            }
        }

        return ($"`{text}` is not a date{why}.", $"Write the date as year-month-day, such as `{example}`.");
    }

    private static int Number(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})-[0-9]{2}$")]
    private static partial Regex Numbers();
}
