using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>HTML written into Markdown.</summary>
internal static class RawHtml
{
    public static readonly Rule Descriptor = new("BHS405", "RawHtml", Severity.Error)
    {
        Reason = "Raw HTML could run script, reach another host or hide a card; content comes from people nobody knows.",
        Bad = "<div style=\"display:none\">",
        Good = "**Bold words**, and an empty line between paragraphs.",
        Example = new(ExampleKind.Section, "<div style=\"display:none\">"),
        Standards = ["ACC-06"],
        Remedy = new(RemedyGroup.Shape, "plain Markdown only: take the HTML or the words in curly brackets out"),
    };

    public static Problem At(Location where, SourceFile file)
    {
        var text = file.Text[where.Span.Start..Math.Min(where.Span.End, file.Text.Length)];
        var comment = text.StartsWith("<!--", StringComparison.Ordinal);
        return comment
            ? Descriptor.At(where, "An HTML comment is raw HTML, which is not allowed.", "Take the comment out.")
            : Descriptor.At(where, "Raw HTML is not allowed.", $"{Instead(text)} To show a `<`, write `\\<`.");
    }

    /// <summary>What an author writes here in place of a tag.</summary>
    private static string Instead(string tag)
    {
        var name = new string([.. tag.TrimStart('<', '/').TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        return name switch
        {
            "b" or "strong" => "Write it in Markdown: `**bold words**`.",
            "i" or "em" or "u" => "Write it in Markdown, without italics or underlining.",
            "img" or "picture" or "figure" => "Write it in Markdown: `![What the picture shows](images/NAME.svg)`.",
            "p" or "br" or "div" => "Write it in Markdown: an empty line begins a new paragraph.",
            "a" => "Write it in Markdown: `[words](xref:id)` or `[words](https://...)`.",
            "ul" or "ol" or "li" => "Write it in Markdown: begin each line of a list with `- `.",
            ['h', >= '1' and <= '6'] => "Write it in Markdown: `## Heading`.",
            _ => "Write it in Markdown: `**bold words**`, `![What the picture shows](images/NAME.svg)`, an empty line for a new paragraph.",
        };
    }
}
