using System.Buffers;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>A title or an alias that stands in quotes of its own.</summary>
internal static class NameInQuotes
{
    private const string Quotes = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201A";

    /// <summary>Signs that mean something in a YAML value without quotes.</summary>
    private static readonly SearchValues<char> OfYaml = SearchValues.Create(":#,[]{}");

    public static readonly Rule Descriptor = new("BHS128", "NameInQuotes", Severity.Warning)
    {
        Reason = "The quotes would be shown, and the name sorted under them; they come along when a name is copied from a word processor.",
        Bad = "title: \u201CBack pain\u201D",
        Good = "title: Back pain",
        Example = new(ExampleKind.Matter, "\u201CBack pain\u201D"),
        Remedy = Remedy.As("ValueCutShort"),
        Mendable = true,
    };

    public static IEnumerable<Problem> Check(Located<string> name) => Check(name.Value, name.Where);

    /// <param name="text">The name; null where none could be read.</param>
    /// <param name="where">Its place.</param>
    public static IEnumerable<Problem> Check(string? text, Location where) => text is not null && Without(text) is { } bare
        ? [Descriptor.At(where, $"The quotes are part of the name: `{text}`.", $"Write `{bare}`.").MendedBy(EditOf(text, bare, where.Span))]
        : [];

    /// <summary>The name without them as it is written in YAML, in quotes of its own where it was so, or needs them now.</summary>
    private static SourceEdit? EditOf(string text, string bare, TextSpan span) => (span.Length - text.Length) switch
    {
        0 => new SourceEdit(span, char.IsLetter(bare[0]) && !bare.AsSpan().ContainsAny(OfYaml) ? bare : YamlQuotes.Around(bare)),
        2 when !bare.AsSpan().ContainsAny('"', '\'', '\\') => new SourceEdit(new TextSpan(span.Start + 1, span.End - 1), bare),
        _ => null,
    };

    /// <summary>The text without the one pair of quotes around it; null where there is none, or another one inside.</summary>
    public static string? Without(string text) =>
        text.Length > 2 && Quotes.Contains(text[0]) && Quotes.Contains(text[^1]) && text.LastIndexOf(text[0], text.Length - 2) == 0
            ? text[1..^1]
            : null;
}
