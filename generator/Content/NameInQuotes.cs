using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A title or an alias that stands in quotes of its own.</summary>
internal static class NameInQuotes
{
    private const string Quotes = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201A";

    public static readonly Rule Descriptor = new("BHS128", "NameInQuotes", Severity.Warning)
    {
        Reason = "The quotes would be shown, and the name sorted under them; they come along when a name is copied from a word processor.",
        Bad = "title: \u201CBack pain\u201D",
        Good = "title: Back pain",
        Example = new(ExampleKind.Matter, "\u201CBack pain\u201D"),
        Remedy = Remedy.As("ValueCutShort"),
    };

    public static IEnumerable<Problem> Check(Located<string> name) => Check(name.Value, name.Where);

    /// <param name="text">The name; null where none could be read.</param>
    /// <param name="where">Its place.</param>
    public static IEnumerable<Problem> Check(string? text, Location where) => text is not null && Without(text) is { } bare
        ? [Descriptor.At(where, $"The quotes are part of the name: `{text}`.", $"Write `{bare}`.")]
        : [];

    /// <summary>The text without the one pair of quotes around it; null where there is none, or another one inside.</summary>
    public static string? Without(string text) =>
        text.Length > 2 && Quotes.Contains(text[0]) && Quotes.Contains(text[^1]) && text.LastIndexOf(text[0], text.Length - 2) == 0
            ? text[1..^1]
            : null;
}
