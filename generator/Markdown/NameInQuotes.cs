using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

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

    public static IEnumerable<Problem> Check(Located<string> name)
    {
        var text = name.Value;
        if (text.Length > 2 && Quotes.Contains(text[0]) && Quotes.Contains(text[^1]))
        {
            yield return Descriptor.At(name.Where, $"The quotes are part of the name: `{text}`.", $"Write `{text[1..^1]}`.");
        }
    }
}
