using System.Globalization;

namespace BackHealthSite.Source;

/// <summary>Finds the tab that begins a line of YAML, and says how the line is written with spaces.</summary>
internal static class YamlTabs
{
    /// <param name="text">The YAML.</param>
    /// <param name="offset">Where it could not be read on.</param>
    /// <param name="words">What its reader said, which may name tabs.</param>
    public static YamlHint? Near(string text, int offset, string words)
    {
        var lines = text.Split('\n');
        var starts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        }

        var reached = Math.Max(0, Array.FindLastIndex(starts, start => start <= offset));
        var first = Math.Max(0, Above(lines, reached));
        var last = words.Contains("tab", StringComparison.OrdinalIgnoreCase) ? lines.Length - 1 : reached;
        for (var i = first; i <= last; i++)
        {
            if (TabOf(lines[i]) is >= 0 and var tab)
            {
                return Hint(lines, i, starts[i] + tab);
            }
        }

        return null;
    }

    private static YamlHint Hint(string[] lines, int place, int tab)
    {
        var above = Above(lines, place);
        var spaces = above < 0 ? 0 : lines[above].Length - lines[above].TrimStart(' ').Length;
        var opensGroup = above >= 0 && lines[above].TrimEnd().EndsWith(':');
        var written = new string(' ', opensGroup ? spaces + 2 : spaces) + lines[place].Trim();
        var more = lines.Skip(place + 1).Count(line => TabOf(line) >= 0);
        var rest = more switch
        {
            0 => "",
            1 => ", and one more line below in the same way",
            _ => string.Create(CultureInfo.InvariantCulture, $", and {more} more lines below in the same way"),
        };
        var start = lines[place].IndexOf('\t', StringComparison.Ordinal);
        var blanks = lines[place].Length - lines[place].TrimStart().Length;
        return new YamlHint(tab, tab + 1, "A tab stands here; YAML is indented with spaces only.", $"Write `{written}`{rest}.")
            .MendedBy(tab - start, tab - start + blanks, written[..^lines[place].Trim().Length]);
    }

    /// <summary>The nearest line above that holds something; -1 where there is none.</summary>
    private static int Above(string[] lines, int place) =>
        place == 0 ? -1 : Array.FindLastIndex(lines, place - 1, line => !string.IsNullOrWhiteSpace(line));

    /// <summary>The place of a tab among the blanks that begin a line; -1 where there is none, or nothing behind it.</summary>
    private static int TabOf(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab >= 0 && !string.IsNullOrWhiteSpace(line) && string.IsNullOrWhiteSpace(line[..tab]) ? tab : -1;
    }
}
