using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>A title, description or alias that YAML ends at a ` #`.</summary>
internal static class ValueCutShort
{
    public static readonly Rule Descriptor = new("BHS127", "ValueCutShort", Severity.Error)
    {
        Reason = "From ` #` on, YAML takes a line for a comment: the end of the value would be lost in silence.",
        Bad = "title: Lifting #1",
        Good = "title: \"Lifting #1\"",
        Example = new(ExampleKind.Matter, "Lifting"),
        Remedy = new(RemedyGroup.FrontMatter, "put a value that holds ` #` in double quotes, and no other in curly ones"),
    };

    public static IEnumerable<Problem> Check(SourceFile file, Located<string> value)
    {
        var (start, end) = (value.Where.Span.Start, value.Where.Span.End);
        if (value.Value.Length == 0 || file.Text[start] is '"' or '\'' or '|' or '>')
        {
            yield break;
        }

        var lineEnd = file.Text.IndexOf('\n', end) is >= 0 and var found ? found : file.Text.Length;
        if (file.Text.AsSpan(end, lineEnd - end).TrimStart().StartsWith("#"))
        {
            yield return Descriptor.At(
                value.Where,
                $"The value ends with `{value.Value}`: from ` #` on, the line is a comment.",
                "Put the whole value in double quotes, or take the comment out.");
        }
    }
}

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

/// <summary>Several aliases written as one.</summary>
internal static class AliasesRunTogether
{
    public static readonly Rule Descriptor = new("BHS129", "AliasesRunTogether", Severity.Warning)
    {
        Reason = "Aliases are parted by commas; with semicolons all of them are one long name that nobody searches for.",
        Bad = "aliases: [slipped disc; bulging disc]",
        Good = "aliases: [slipped disc, bulging disc]",
        Example = new(ExampleKind.Matter, "slipped disc; bulging disc")
        {
            Bad = "aliases: [slipped disc; bulging disc, prolapsed disc, torn disc]",
            Good = "aliases: [slipped disc, bulging disc, prolapsed disc]",
        },
        Remedy = Remedy.As("AliasRepeated"),
    };

    public static IEnumerable<Problem> Check(Located<string> alias)
    {
        if (alias.Value.Contains(';'))
        {
            yield return Descriptor.At(alias.Where, $"`{alias.Value}` is one alias.", "Put commas between aliases in place of semicolons.");
        }
    }
}
