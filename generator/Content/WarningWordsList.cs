using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>The passages about warnings that an editor has read, a line each, as `_data/warning-words.txt` lists them.</summary>
internal sealed record WarningWordsList(IReadOnlySet<string> Lines)
{
    public const string Path = ListFiles.WarningWords;

    private const string Head = """
        # Every passage of a page that touches a warning (a sign, the card, a word for help), as an editor has read it.
        # Written by `check --accept-words`. Whoever reads a change of this file reads what somebody with a sign will read.

        """;

    public static WarningWordsList Read(SourceFile file) => new(
        file.Text
            .Split('\n')
            .Select(line => line.TrimEnd())
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToHashSet(StringComparer.Ordinal));

    /// <summary>How the list would differ if it held these lines and no others, in text order.</summary>
    public static ListChanges Changes(IEnumerable<string> lines, WarningWordsList? listed)
    {
        var now = lines.Distinct(StringComparer.Ordinal).ToList();
        var before = listed?.Lines ?? new HashSet<string>();
        return new ListChanges(
            Path,
            "passage",
            [.. now.Where(line => !before.Contains(line))],
            [.. before.Except(now).Order(StringComparer.Ordinal)])
        {
            Text = Head.ReplaceLineEndings("\n") + string.Concat(now.Select(line => line + "\n")),
        };
    }
}
