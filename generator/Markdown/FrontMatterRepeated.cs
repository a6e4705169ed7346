using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>A second front matter in one file, which would be read as text.</summary>
internal static class FrontMatterRepeated
{
    public static readonly Rule Descriptor = new("BHS173", "FrontMatterRepeated", Severity.Error)
    {
        Reason = "A page has one front matter. The lines of a second one would be shown as text, and what it says would not be heeded.",
        Bad = "---\ntitle: Sciatica\n---\n---\ntitle: Sciatica\nchecked: 2026-11-22\n---",
        Good = "---\ntitle: Sciatica\nchecked: 2026-11-22\n---",
        Example = new(ExampleKind.Body, "---")
        {
            Bad = "---\ntitle: Muscle strain\n---\nA strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
        },
    };

    private static readonly string[] Telling = [FrontMatterKeys.Title.Name, FrontMatterKeys.Description.Name];

    /// <summary>The second front matter of a text, from its first line to its last; null where there is one alone.</summary>
    public static TextSpan? In(string text)
    {
        var first = text.StartsWith(FenceLines.Fence + "\n", StringComparison.Ordinal) ? NextFence(text, FenceLines.Fence.Length) : null;
        for (var open = first is { } end ? NextFence(text, LineEnd.From(text, end) - 1) : null; open is { } start;
            open = NextFence(text, LineEnd.From(text, start)))
        {
            var close = FenceLines.FirstOther(text, Math.Min(text.Length, LineEnd.From(text, start) + 1));
            if (close is { } last && IsFence(text, last) && HasKeys(text[start..last]))
            {
                return new TextSpan(start, LineEnd.From(text, last));
            }
        }

        return null;
    }

    public static Problem At(SourceFile file, TextSpan second)
    {
        var follows = !IsNextTo(file.Text, second.Start);
        return Descriptor.At(
            file.At(second.Start, LineEnd.From(file.Text, second.Start)),
            "A second front matter begins here; a file has one.",
            follows
                ? "Move what follows into a file of its own: one file is one page. Or take these lines out."
                : "Keep one of the two: write into the first what only this one says, and take this one out.");
    }

    /// <summary>The text with blanks where the second front matter stands, and the page that it begins where words stand between the two.
    /// </summary>
    public static string Without(string text, TextSpan second)
    {
        var end = IsNextTo(text, second.Start) ? second.End : text.Length;
        return string.Create(text.Length, (text, second.Start, end), static (written, given) =>
        {
            given.text.CopyTo(written);
            for (var i = given.Start; i < given.end; i++)
            {
                written[i] = written[i] == '\n' ? '\n' : ' ';
            }
        });
    }

    /// <summary>True where nothing but blanks stands between the first front matter and an offset.</summary>
    private static bool IsNextTo(string text, int start)
    {
        var close = NextFence(text, FenceLines.Fence.Length) ?? start;
        var from = LineEnd.From(text, close);
        return from >= start || string.IsNullOrWhiteSpace(text[from..start]);
    }

    private static bool HasKeys(string lines) => lines.Split('\n').Any(line => Telling.Contains(FenceLines.NameOf(line)));

    /// <summary>Where the next line `---` begins whose line feed stands at an offset or behind it.</summary>
    private static int? NextFence(string text, int from)
    {
        const string line = "\n---";
        for (var i = text.IndexOf(line, from, StringComparison.Ordinal); i >= 0; i = text.IndexOf(line, i + 1, StringComparison.Ordinal))
        {
            if (IsFence(text, i + 1))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool IsFence(string text, int start) => text.AsSpan(start, LineEnd.From(text, start) - start).TrimEnd() is "---";
}
