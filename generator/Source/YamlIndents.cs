using System.Globalization;

namespace BackHealthSite.Source;

/// <summary>Slips in where a line of YAML begins: spaces, dashes, and the line above that was to open a group.</summary>
internal static class YamlIndents
{
    /// <summary>The slip of one line among those around it; null where it has none of this kind.</summary>
    public static YamlHint? At(List<YamlLine> lines, int place)
    {
        var line = lines[place];
        var above = place > 0 ? lines[place - 1] : null;
        return UnderNameWithoutColon(line, above)
            ?? DashAmongKeys(lines, place)
            ?? Deeper(lines, place, above)
            ?? Shallower(lines, place, above);
    }

    /// <summary>`some-id` without its colon, and the lines of its group below.</summary>
    private static YamlHint? UnderNameWithoutColon(YamlLine line, YamlLine? above)
    {
        var isName = above is { Key: "", HasDash: false, Value.Length: > 0 }
            && line.Key.Length > 0
            && line.Indent > above.Indent
            && above.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        return isName
            ? new YamlHint(
                above!.ValueStart,
                above.ValueStart + above.Value.Length,
                $"A colon is missing after `{above.Value}`.",
                $"Write `{above.Value}:`.")
                .MendedBy(above.ValueStart + above.Value.Length, above.ValueStart + above.Value.Length, ":")
            : null;
    }

    /// <summary>A dash before a key where the lines around it have none.</summary>
    private static YamlHint? DashAmongKeys(List<YamlLine> lines, int place)
    {
        var line = lines[place];
        var earlier = lines.FindLastIndex(Math.Max(0, place - 1), other => other.Indent <= line.Indent);
        if (!line.HasDash || place == 0 || line.Key.Length == 0 || earlier < 0)
        {
            return null;
        }

        var beside = lines[earlier];
        var opensGroup = beside.Value.Length == 0 && (earlier + 1 == place || lines[earlier + 1].HasDash);
        if (beside.Indent != line.Indent || beside.HasDash || beside.Key.Length == 0 || opensGroup)
        {
            return null;
        }

        var written = $"{new string(' ', line.Indent)}{line.Key}:{(line.Value.Length > 0 ? " " : "")}{line.Value}";
        return new YamlHint(
            line.Start + line.Indent,
            line.Start + line.Indent + 1,
            "A line with `- ` begins an entry of a list, and no list is here.",
            $"Write `{written}`.");
    }

    /// <summary>A line that is indented below one that has its value already, or as the first of all.</summary>
    private static YamlHint? Deeper(List<YamlLine> lines, int place, YamlLine? above)
    {
        var line = lines[place];
        if (line.Key.Length == 0 || line.HasDash || line.Indent <= (above?.Indent ?? 0) || above is { Value: "" } or { HasDash: true })
        {
            return null;
        }

        if (above is { Indent: > 0 })
        {
            return line.Indent == Usual(lines) && above.Indent != line.Indent && above.Key.Length > 0
                ? Moved(above, line.Indent, "further left than the one below it")
                : new YamlHint(
                    line.Start,
                    line.Start + line.Indent,
                    "This line begins further right than the one above it.",
                    $"Let both begin in the same column: `{new string(' ', above.Indent)}{line.Text}`.");
        }

        var spaces = line.Indent == 1 ? "a space" : string.Create(CultureInfo.InvariantCulture, $"{line.Indent} spaces");
        return new YamlHint(
            line.Start,
            line.Start + line.Indent,
            $"This line begins with {spaces}.",
            line.Indent == 1 ? "Take it out." : "Take them out.");
    }

    /// <summary>A line that begins between two columns of the lines above it.</summary>
    private static YamlHint? Shallower(List<YamlLine> lines, int place, YamlLine? above)
    {
        var line = lines[place];
        if (above is null || line.Indent == 0 || line.Indent >= above.Indent || line.Key.Length == 0)
        {
            return null;
        }

        var parent = lines.FindLastIndex(place - 1, other => other.Indent <= line.Indent);
        var isOwn = parent >= 0 && lines[parent].Indent == line.Indent;
        var isNewGroup = line.Value.Length == 0 && place + 1 < lines.Count && lines[place + 1].Indent > line.Indent;
        return isOwn ? null : Moved(line, isNewGroup ? 0 : above.Indent, "in another column than the lines around it");
    }

    private static YamlHint Moved(YamlLine line, int indent, string how) => new(
        line.Start,
        line.Start + line.Indent,
        $"This line begins {how}.",
        $"Write `{new string(' ', indent)}{line.Text}`.");

    /// <summary>How far most lines with a key are indented that are indented at all.</summary>
    private static int Usual(List<YamlLine> lines) => lines
        .Where(line => line.Indent > 0 && line.Key.Length > 0)
        .GroupBy(line => line.Indent)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();
}
