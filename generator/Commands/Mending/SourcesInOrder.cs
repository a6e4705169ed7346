using System.Text.RegularExpressions;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Commands.Mending;

/// <summary>
/// The sources in the order of their ids, so that two people who each add one rarely write in the same place. Comments stay above the
/// entry that they stand above, and empty lines where they are.
/// </summary>
internal static partial class SourcesInOrder
{
    /// <summary>The files with the sources sorted; the same list where they are, or where their lines cannot be told apart.</summary>
    public static IReadOnlyList<InputFile> In(IReadOnlyList<InputFile> files)
    {
        var place = files.ToList().FindIndex(file => file.Path == SiteDataReader.SourcesPath);
        if (place < 0 || SourceDecoder.Decode(files[place]).File is not { } sources || Sorted(sources.Text) is not { } text)
        {
            return files;
        }

        var edit = new SourceEdit(new TextSpan(0, sources.Text.Length), text);
        return [.. files.Select((file, i) => i == place ? EditedFile.With(file, [edit]) : file)];
    }

    /// <summary>The text with its entries in order; null where they are, or where it holds a line that is none of an entry.</summary>
    private static string? Sorted(string text)
    {
        var entries = new List<Entry>();
        var waiting = new List<string>();
        var top = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line))
            {
                waiting.Add(line);
            }
            else if (line[0] is ' ' && entries.Count > 0)
            {
                entries[^1].Lines.AddRange([.. waiting, line]);
                waiting.Clear();
            }
            else if (Key().Match(line) is { Success: true } key)
            {
                var gap = entries.Count == 0 ? waiting.FindLastIndex(IsEmpty) + 1 : waiting.TakeWhile(IsEmpty).Count();
                top.AddRange(entries.Count == 0 ? waiting[..gap] : []);
                entries.Add(new Entry(key.Groups["id"].Value, entries.Count == 0 ? 0 : gap, [.. waiting[gap..], line]));
                waiting.Clear();
            }
            else
            {
                return null;
            }
        }

        var sorted = entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToList();
        return sorted.SequenceEqual(entries)
            ? null
            : string.Join('\n', [.. top, .. sorted.SelectMany((entry, i) => entry.Behind(entries[i].Gap)), .. waiting]);
    }

    private static bool IsEmpty(string line) => string.IsNullOrWhiteSpace(line);

    [GeneratedRegex("^(?<quote>[\"']?)(?<id>[A-Za-z0-9_-]+)\\k<quote>:(?: |$)")]
    private static partial Regex Key();

    /// <summary>A source as it is written: the empty lines above it, its comments and its lines.</summary>
    private sealed record Entry(string Id, int Gap, List<string> Lines)
    {
        public IEnumerable<string> Behind(int gap) => Enumerable.Repeat("", gap).Concat(Lines);
    }
}
