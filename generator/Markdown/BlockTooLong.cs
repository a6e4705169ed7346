using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>Lines without an empty one between them, longer than anybody writes.</summary>
internal static class BlockTooLong
{
    /// <summary>Characters. Markdig's time grows with the square of a paragraph's length: 200 kB of open brackets take a minute.</summary>
    private const int Longest = 25_000;

    public static readonly Rule Descriptor = new("BHS124", "BlockTooLong", Severity.Error)
    {
        Reason = "No paragraph or table is that long; such a text is a mistake, or meant to hold the check up.",
        Bad = "40 pages without an empty line",
        Good = "Short paragraphs with empty lines between them",
        Example = new(ExampleKind.Section, "W") { Bad = "{{Words and more words without an end \n*3000}}", Good = "Words.\n\nMore words." },
    };

    /// <summary>The first such paragraph, or null.</summary>
    public static Problem? Check(SourceFile file)
    {
        var text = file.Text.AsSpan();
        var start = 0;
        foreach (var range in text.Split('\n'))
        {
            var lineEnd = range.End.Value;
            if (IsBlank(text[range]))
            {
                start = lineEnd + 1;
            }
            else if (lineEnd - start > Longest)
            {
                return Descriptor.At(
                    file.At(start, start + 1),
                    "The paragraph that starts here has more than 25,000 characters.",
                    "Put empty lines between its parts, or take it out.");
            }
        }

        return null;
    }

    /// <summary>Spaces and tabs only (CommonMark section 2.1): to Markdig, other blanks are words of the paragraph.</summary>
    private static bool IsBlank(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(' ', '\t');
}
