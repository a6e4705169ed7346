using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

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
