using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>The options that several verbs have.</summary>
internal sealed class SharedOptions
{
    private readonly Terminal terminal;

    public SharedOptions(Terminal terminal)
    {
        this.terminal = terminal;

        // No default of the library's: its help would write the day in the way of another country.
        Today = new("--today")
        {
            Description = string.Create(
                CultureInfo.InvariantCulture,
                $"The day to check dates against. [default: {IsoDay.Text(terminal.Today)}]"),
            CustomParser = ParseDay,
        };
        Report.Validators.Add(ValidateReports);
    }

    public Option<string> Input { get; } =
        new("--input") { Description = "The folder with the content.", DefaultValueFactory = _ => "input" };

    public Option<DateOnly?> Today { get; }

    public Option<string[]> Report { get; } = new("--report")
    {
        Description = $"How problems are reported: {string.Join(", ", ReportTarget.Formats)}, or FORMAT=FILE; may be repeated.",
        DefaultValueFactory = _ => ["text"],
    };

    public GivenPath InputOf(ParseResult result) => terminal.At(result.GetValue(Input)!);

    public DateOnly TodayOf(ParseResult result) => result.GetValue(Today) ?? terminal.Today;

    public IReadOnlyList<ReportTarget> ReportsOf(ParseResult result) =>
        [.. result.GetValue(Report)!.Select(text => ReportTarget.Parse(text)!)];

    /// <summary>Reads `https://host/path/`.</summary>
    public static Uri? ParseBaseUrl(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var (address, fault) = WebAddress.OfSite(text);
        if (address is null)
        {
            result.AddError($"`{text}` is not a base address. {fault} Write it whole, such as --base-url https://example.org/back/.");
        }

        return address;
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (IsoDay.Read(text) is { } day)
        {
            return day;
        }

        result.AddError($"`{text}` is not a date. Write --today as year-month-day, such as 2026-11-22.");
        return null;
    }

    private static void ValidateReports(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => ReportTarget.Parse(token.Value) is null))
        {
            var formats = $"Write --report {string.Join(" or --report ", ReportTarget.Formats)}.";
            result.AddError($"`{token.Value}` is not a report. {NearestName.Offer(token.Value, ReportTarget.Formats, formats)}");
        }
    }
}
