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

        var lineEnd = LineEnd.From(file.Text, end);
        if (file.Text.AsSpan(end, lineEnd - end).TrimStart().StartsWith("#"))
        {
            yield return Descriptor.At(
                value.Where,
                $"The value ends with `{value.Value}`: from ` #` on, the line is a comment.",
                "Put the whole value in double quotes, or take the comment out.");
        }
    }
}
