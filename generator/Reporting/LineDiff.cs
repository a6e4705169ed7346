using System.Globalization;
using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>The lines in which two versions of a text differ, as `diff -u` shows them, made safe to print.</summary>
internal static class LineDiff
{
    /// <summary>Equal lines that are shown around each difference.</summary>
    private const int Around = 3;

    /// <summary>Where one side has so many lines times the other that differ, one is shown whole behind the other.</summary>
    private const long MostCompared = 4_000_000;

    /// <summary>The hunks, each behind its line `@@`, with a line feed after each line; empty where nothing differs.</summary>
    public static string Of(string before, string after)
    {
        var lines = Compare(LinesOf(before), LinesOf(after));
        var text = new StringBuilder();
        for (var at = NextChange(lines, 0); at < lines.Count;)
        {
            var end = at;
            for (var next = at; next < lines.Count && next - end <= (2 * Around) + 1; next = NextChange(lines, next + 1))
            {
                end = next;
            }

            var (from, to) = (Math.Max(0, at - Around), Math.Min(lines.Count, end + Around + 1));
            text.Append(Head(lines, from, to));
            foreach (var line in lines[from..to])
            {
                text.Append(line.Sign).Append(Shown(line)).Append('\n');
            }

            at = NextChange(lines, to);
        }

        return text.ToString();
    }

    /// <summary>What follows the last line feed is a line where something stands there.</summary>
    private static string[] LinesOf(string text)
    {
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static string Head(List<DiffLine> lines, int from, int to)
    {
        var (old, now) = (1 + lines[..from].Count(line => line.Sign != '+'), 1 + lines[..from].Count(line => line.Sign != '-'));
        var (gone, come) = (lines[from..to].Count(line => line.Sign != '+'), lines[from..to].Count(line => line.Sign != '-'));
        return string.Create(CultureInfo.InvariantCulture, $"@@ -{old},{gone} +{now},{come} @@\n");
    }

    private static int NextChange(List<DiffLine> lines, int from)
    {
        var at = lines.FindIndex(Math.Min(from, lines.Count), line => line.Sign != ' ');
        return at < 0 ? lines.Count : at;
    }

    /// <summary>GitHub's runner obeys `::command::` behind blanks too; a block of an article begins with a third colon.</summary>
    private static string Shown(DiffLine line)
    {
        var shown = PrintableText.OfLine(line.Text);
        var words = shown.TrimStart();
        return line.Sign == ' ' && words.StartsWith("::", StringComparison.Ordinal) && !words.StartsWith(":::", StringComparison.Ordinal)
            ? shown[..^words.Length] + @"\u{3A}" + words[1..]
            : shown;
    }

    private static List<DiffLine> Compare(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var same = 0;
        while (same < before.Length - start && same < after.Length - start && before[^(same + 1)] == after[^(same + 1)])
        {
            same++;
        }

        return
        [
            .. before[..start].Select(line => new DiffLine(' ', line)),
            .. Middle(before[start..^same], after[start..^same]),
            .. before[^same..].Select(line => new DiffLine(' ', line)),
        ];
    }

    /// <summary>The longest row of lines that both have stays; what else there is has gone or come.</summary>
    private static IEnumerable<DiffLine> Middle(string[] before, string[] after)
    {
        var common = (long)before.Length * after.Length > MostCompared ? null : Common(before, after);
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (common is not null && i < before.Length && j < after.Length && before[i] == after[j])
            {
                yield return new DiffLine(' ', before[i++]);
                j++;
            }
            else if (i < before.Length && (common is null || j == after.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return new DiffLine('-', before[i++]);
            }
            else
            {
                yield return new DiffLine('+', after[j++]);
            }
        }
    }

    /// <summary>How many lines the rests of both from two places on have in common.</summary>
    private static int[,] Common(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private readonly record struct DiffLine(char Sign, string Text);
}
