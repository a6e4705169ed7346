using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>A file without front matter, or with one whose first or last line is missing or mistyped.</summary>
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

    private const string Begin = "Start the file with a line `---`, then title and description, then another line `---`.";

    public static Problem At(SourceFile file)
    {
        var text = file.Text;
        var firstLine = LineEnd.From(text, 0);
        if (Mistyped(file) is { } mistyped)
        {
            return mistyped;
        }

        var (message, fix) = Words(text, text[..firstLine]);
        return Descriptor.At(file.At(0, firstLine), message, fix);
    }

    /// <summary>A line that was meant as the first or the last of the front matter; null where none is.</summary>
    private static Problem? Mistyped(SourceFile file)
    {
        var text = file.Text;
        var start = text.StartsWith(FenceLines.Fence, StringComparison.Ordinal) && !FenceLines.IsMistyped(text[..LineEnd.From(text, 0)])
            ? FenceLines.FirstOther(text, Math.Min(text.Length, LineEnd.From(text, 0) + 1))
            : 0;
        if (start is not { } from || from >= text.Length)
        {
            return null;
        }

        var line = text[from..LineEnd.From(text, from)];
        return FenceLines.IsMistyped(line)
            ? Descriptor.At(
                file.At(from, from + line.Length),
                $"The line `{Shortened.To(Shortened.Name, line.Trim())}` does not {(from == 0 ? "open" : "close")} the front matter.",
                "Write `---`: three hyphens, and nothing else on the line.")
            : null;
    }

    private static (string Message, string Fix) Words(string text, string firstLine)
    {
        var firstWord = text.AsSpan().TrimStart();
        if (firstWord.IsEmpty)
        {
            return ("The file is empty.", Begin);
        }

        if (!firstWord.StartsWith(FenceLines.Fence))
        {
            return FenceLines.NameOf(firstLine) is "title" or "description"
                ? ("The line `---` above the front matter is missing.", $"Write `---` on a line of its own above `{firstLine}`.")
                : ("The file has no front matter.", Begin);
        }

        var blank = text.AsSpan(0, text.Length - firstWord.Length);
        if (!blank.IsEmpty)
        {
            return ("The file must begin with `---`.", $"Take out {Above(blank)}.");
        }

        if (firstLine.TrimEnd() != FenceLines.Fence)
        {
            return (
                "More than `---` stands on the first line, so no front matter begins there.",
                "Write `---` alone, and what follows it on a line of its own.");
        }

        // Markdig sees no block where the closing line follows the opening one.
        return firstWord.StartsWith("---\n---")
            ? ("The front matter is empty.", "Write title and description between the two lines `---`.")
            : ("The front matter that starts here is never closed.", $"Put a line `---` after its last line{Last(text)}.");
    }

    private static string Above(ReadOnlySpan<char> blank) => blank.Count('\n') switch
    {
        0 => "the space before it",
        1 => "the empty line above it",
        _ => "the empty lines above it",
    };

    /// <summary>The last line that has a key of its own, quoted; nothing where there is none.</summary>
    private static string Last(string text)
    {
        var end = FenceLines.FirstOther(text, LineEnd.From(text, 0) + 1) ?? text.Length;
        var last = text[..Math.Min(end, text.Length)].Split('\n').LastOrDefault(line => FenceLines.NameOf(line).Length > 0);
        return last is null ? "" : $", `{Shortened.To(Shortened.Sentence, last)}`";
    }
}
