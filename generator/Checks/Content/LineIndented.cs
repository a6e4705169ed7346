using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>Lines that a tab or four spaces turn into code.</summary>
internal sealed class LineIndented : IPageRule
{
    public static readonly Rule Descriptor = new("BHS453", "LineIndented", Severity.Error)
    {
        Reason = "A line that begins with a tab or four spaces is shown as computer code (CommonMark 4.4), and the checks do not read it.",
        Bad = "    Most people recover.",
        Good = "Most people recover.",
        Example = new(ExampleKind.Section, "Most people recover.\n"),
        Remedy = new(RemedyGroup.Shape, "take the tab or the spaces at the beginning of the line out"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from code in page.Markup.Codes
        where code.IsIndented
        let start = FirstSign(page.File.Text, code.Where.Span.Start)
        select Descriptor.At(
            page.File.At(start, Math.Max(start, code.Where.Span.End)),
            "This stands so far to the right that it is shown as computer code.",
            "Take the space in front of it out.")
            .MendedBy(ToTheLeft(page.File.Text, start, Math.Min(page.File.Text.Length, Math.Max(start, code.Where.Span.End))));

    /// <summary>A line of its own without the blanks in front of it: several may stand to each other as they do for a reason.</summary>
    private static SourceEdit? ToTheLeft(string text, int start, int end)
    {
        var line = LineStart.Of(text, start);
        var isOne = string.IsNullOrWhiteSpace(text[Math.Min(end, LineEnd.From(text, start))..end]);
        return isOne && string.IsNullOrWhiteSpace(text[line..start])
            ? new SourceEdit(new TextSpan(line, start), "")
            : null;
    }

    private static int FirstSign(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
