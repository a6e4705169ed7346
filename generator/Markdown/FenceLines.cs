using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>The lines `---` around the front matter, and what authors and their programs write in place of them.</summary>
internal static class FenceLines
{
    public const string Fence = "---";

    /// <summary>Dashes of every length, and what other formats of front matter begin with.</summary>
    private const string Signs = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_=*+~";

    /// <summary>True for a line that was meant as `---` and is not.</summary>
    public static bool IsMistyped(string line)
    {
        var signs = line.Replace(" ", "", StringComparison.Ordinal).TrimEnd('\t');
        var isLongEnough = signs.Length > 1 || signs is "\u2014" or "\u2015";
        return line.Trim() != Fence && isLongEnough && signs.All(Signs.Contains);
    }

    /// <summary>True for a line that can stand in front matter: a key, an entry of a list, more of a value, a comment, nothing.</summary>
    public static bool IsMatter(string line) =>
        line.Length == 0
        || line[0] is ' ' or '\t' or '#'
        || line.StartsWith("- ", StringComparison.Ordinal)
        || NameOf(line).Length > 0;

    /// <summary>The key that a line begins with; empty where it begins with none.</summary>
    public static string NameOf(string line)
    {
        var name = new string([.. line.TakeWhile(char.IsAsciiLetterOrDigit)]);
        return line.AsSpan(name.Length).TrimStart().StartsWith(":") ? name : "";
    }

    /// <summary>
    /// The first line behind those that can stand in front matter, from an offset on: where it begins; null where the text ends first.
    /// </summary>
    public static int? FirstOther(string text, int start)
    {
        while (start < text.Length)
        {
            var end = LineEnd.From(text, start);
            if (!IsMatter(text[start..end]))
            {
                return start;
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>
    /// The text with both lines as they were meant, place for place the same; null where they were not mistyped, or are too short for that.
    /// </summary>
    public static string? Mended(string text)
    {
        var (first, last) = (LineEnd.From(text, 0), FirstOther(text, LineEnd.From(text, 0) + 1));
        if (last is not { } close || !text[first..close].Contains("\n" + FrontMatterKeys.Title.Name, StringComparison.Ordinal))
        {
            return null;
        }

        var end = LineEnd.From(text, close);
        return MendedLine(text[..first]) is { } opening && MendedLine(text[close..end]) is { } closing
            ? string.Concat(opening, text.AsSpan(first, close - first), closing, text.AsSpan(end))
            : null;
    }

    private static string? MendedLine(string line) =>
        line.TrimEnd() == Fence || (line.Length >= Fence.Length && IsMistyped(line)) ? Fence.PadRight(line.Length) : null;
}
