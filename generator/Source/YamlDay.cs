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

    /// <summary>The day that a text names which is written in another way; null where it could be two days, or none.</summary>
    public static string? Meant(string text)
    {
        if (InOrder().Match(text) is { Success: true } order)
        {
            return Day(Number(order, 1), Number(order, 2), Number(order, 3));
        }

        if (InWords().Match(text) is { Success: true } words)
        {
            return Day(Number(words, 3), MonthOf(words.Groups[2].Value), Number(words, 1));
        }

        // Where both may be the month, some countries read one first and some the other.
        return YearLast().Match(text) is not { Success: true } last ? null
            : (Number(last, 1), Number(last, 2)) switch
            {
                ( > 12, <= 12 and var month) => Day(Number(last, 3), month, Number(last, 1)),
                ( <= 12 and var month, > 12) => Day(Number(last, 3), month, Number(last, 2)),
                _ => null,
            };
    }

    private static string? Day(int year, int month, int day) =>
        year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? IsoDay.Text(new DateOnly(year, month, day))
            : null;

    /// <summary>The number of a month by its English name or the three letters that begin it; 0 for other words.</summary>
    private static int MonthOf(string word)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        return 1 + Array.FindIndex(names, name =>
            name.Length > 0
            && (name.Equals(word, StringComparison.OrdinalIgnoreCase) || name[..3].Equals(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static int Number(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$")]
    private static partial Regex InOrder();

    [GeneratedRegex("^([0-9]{1,2})[ -]([A-Za-z]{3,9})[ -]([0-9]{4})$")]
    private static partial Regex InWords();

    [GeneratedRegex("^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$")]
    private static partial Regex YearLast();

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})-[0-9]{2}$")]
    private static partial Regex Numbers();
}
