using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>The rules that keys and values of front matter break.</summary>
internal static class FrontMatterRules
{
    public static readonly YamlRules Yaml = new(FrontMatterKeyUnknown.Descriptor, FrontMatterValueMissing.Descriptor, FrontMatterValueInvalid.Descriptor);
}

/// <summary>A file without front matter, or with one that is never closed.</summary>
internal static class FrontMatterMissing
{
    public static readonly Rule Descriptor = new("BHS101", "FrontMatterMissing", Severity.Error)
    {
        Reason = "A page needs a title and a description, and an article its dates and flags, before its words.",
        Bad = "# Sciatica",
        Good = "---\ntitle: Sciatica\ndescription: Pain that runs down the leg from an irritated nerve in the lower back.\n---",
        Example = new(ExampleKind.Files, "# Sciatica") { Bad = "-- causes/strain.md --\n# Sciatica", Good = "" },
        Remedy = new(
            RemedyGroup.FrontMatter,
            "the file begins and ends its first lines with `---`. For a single line, it writes it for you: a value with `: "
            + "` in it needs quotes, a quote has to be closed"),
    };

    public static Problem At(SourceFile file)
    {
        var firstLine = file.Text.IndexOf('\n');
        var (message, fix) = Words(file.Text);
        return Descriptor.At(file.At(0, firstLine < 0 ? file.Text.Length : firstLine), message, fix);
    }

    private static (string Message, string Fix) Words(string text)
    {
        const string begin = "Start the file with a line `---`, then title and description, then another line `---`.";
        var firstWord = text.AsSpan().TrimStart();
        if (firstWord.IsEmpty)
        {
            return ("The file is empty.", begin);
        }

        if (!firstWord.StartsWith("---"))
        {
            return ("The file has no front matter.", begin);
        }

        var blank = text.AsSpan(0, text.Length - firstWord.Length);
        if (!blank.IsEmpty)
        {
            return ("The file must begin with `---`.", $"Take out {Above(blank)}.");
        }

        // Markdig sees no block where the closing line follows the opening one.
        return firstWord.StartsWith("---\n---")
            ? ("The front matter is empty.", "Write title and description between the two lines `---`.")
            : ("The front matter that starts here is never closed.", "Put a line `---` after its last line.");
    }

    private static string Above(ReadOnlySpan<char> blank) => blank.Count('\n') switch
    {
        0 => "the space before it",
        1 => "the empty line above it",
        _ => "the empty lines above it",
    };
}

/// <summary>A key that front matter does not have.</summary>
internal static class FrontMatterKeyUnknown
{
    public static readonly Rule Descriptor = new("BHS103", "FrontMatterKeyUnknown", Severity.Error)
    {
        Reason = "A misspelt key would be ignored in silence, and a flag or a date with it.",
        Bad = "redFlag: [kidney]",
        Good = "redFlags: [kidney]",
        Example = new(ExampleKind.Matter, "redFlag"),
        Remedy = new(RemedyGroup.FrontMatter, "compare with the table above: each key as it is spelt there, a date as `2026-11-22`"),
    };
}

/// <summary>A value that front matter must give.</summary>
internal static class FrontMatterValueMissing
{
    public static readonly Rule Descriptor = new("BHS104", "FrontMatterValueMissing", Severity.Error)
    {
        Reason = "Title and description are shown in lists and searches; the dates tell a reader how fresh the words are.",
        Bad = "title:",
        Good = "title: Sciatica",
        Example = new(ExampleKind.Matter, "causes/strain.md"),
        Standards = ["REV-02", "REV-05"],
        Remedy = Remedy.As("FrontMatterKeyUnknown"),
    };
}

/// <summary>A value of the wrong kind in front matter.</summary>
internal static class FrontMatterValueInvalid
{
    public static readonly Rule Descriptor = new("BHS105", "FrontMatterValueInvalid", Severity.Error)
    {
        Reason = "Dates, lists and switches are written in one way, so that everybody reads them alike.",
        Bad = "checked: 22 Nov 2026",
        Good = "checked: 2026-11-22",
        Example = new(ExampleKind.Matter, "22 Nov 2026"),
        Remedy = Remedy.As("FrontMatterKeyUnknown"),
    };
}

/// <summary>A title too long for a heading, a tab or a list.</summary>
internal static class TitleTooLong
{
    /// <summary>STANDARDS STR-01: NHS content guide, formatting.</summary>
    public const int Longest = 65;

    public static readonly Rule Descriptor = new("BHS106", "TitleTooLong", Severity.Error)
    {
        Reason = "A longer title is cut off in search results and on small phones.",
        Bad = "title: Sciatica, which is a kind of pain that people often feel in one of their legs",
        Good = "title: Sciatica",
        Example = new(ExampleKind.Matter, "Sciatica, which is a kind of pain that people often feel in one of their legs"),
        Standards = ["STR-01"],
        Remedy = new(RemedyGroup.FrontMatter, "at most 65 characters for the title, 50 to 160 for the description"),
    };

    public static IEnumerable<Problem> Check(Located<string> title)
    {
        if (ShownLength.OfLine(title.Value) > Longest)
        {
            yield return Descriptor.At(
                title.Where,
                string.Create(CultureInfo.InvariantCulture, $"The title has {ShownLength.OfLine(title.Value)} characters; at most {Longest} are shown whole."),
                "Shorten it; details can stand in the description.");
        }
    }
}

/// <summary>A description too short to say anything or too long to be shown.</summary>
internal static class DescriptionLengthWrong
{
    public const int Shortest = 50;
    public const int Longest = 160;

    public static readonly Rule Descriptor = new("BHS107", "DescriptionLengthWrong", Severity.Error)
    {
        Reason = "Lists, search results and shared links show the description: 50 to 160 characters fit.",
        Bad = "description: Leg pain.",
        Good = "description: Pain that runs from the lower back down one leg, why it happens and what helps.",
        Example = new(ExampleKind.Matter, "Leg pain."),
        Remedy = Remedy.As("TitleTooLong"),
    };

    public static IEnumerable<Problem> Check(Located<string> description)
    {
        var length = ShownLength.OfLine(description.Value);
        if (length > 0 && length is < Shortest or > Longest)
        {
            yield return Descriptor.At(
                description.Where,
                string.Create(CultureInfo.InvariantCulture, $"The description has {length} characters; {Shortest} to {Longest} are needed."),
                length < Shortest ? "Say in one sentence what the page tells." : "Shorten it to one sentence.");
        }
    }
}

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

    public static IEnumerable<Problem> Check(FrontMatter matter, bool isWarningSign)
    {
        if (matter.Checked is not { } done || matter.Recheck is not { } due)
        {
            yield break;
        }

        if (due.Value <= done.Value)
        {
            yield return Descriptor.At(due.Where, "The next check is not after the last one.", "Write a date after `checked`.");
        }
        else if (Latest(done.Value, isWarningSign) is { } latest && due.Value > latest)
        {
            yield return Descriptor.At(
                due.Where,
                string.Create(CultureInfo.InvariantCulture, $"The next check is more than {RecheckSpan.Of(isWarningSign)} months after the last one."),
                string.Create(CultureInfo.InvariantCulture, $"Write {IsoDay.Text(latest)} or an earlier date."));
        }
    }

    /// <summary>What to write where the next check is missing; null where the day of the last one is not known.</summary>
    public static string? HowToAdd(DateOnly? done, bool isWarningSign) => done is { } day && Latest(day, isWarningSign) is { } latest
        ? string.Create(CultureInfo.InvariantCulture, $"Add a line `recheck: {IsoDay.Text(latest)}`, which is the latest date allowed, or an earlier one.")
        : null;

    /// <summary>Null for a year that can only be a slip.</summary>
    private static DateOnly? Latest(DateOnly done, bool isWarningSign) =>
        done.Year <= DateOnly.MaxValue.Year - 4 ? done.AddMonths(RecheckSpan.Of(isWarningSign)) : null;
}
