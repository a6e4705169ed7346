using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace BackHealthSite.Reporting;

/// <summary>The lines in which two versions of a text differ, as `diff -u` shows them, made safe to print.</summary>
internal static class LineDiff
{
    /// <summary>Equal lines that are shown around each difference.</summary>
    private const int Around = 3;

    /// <summary>Where so many lines gone times lines come stand among each other, the ones are shown behind the others.</summary>
    private const long MostAmongEachOther = 4_000_000;

    private static readonly CustomFunctionChunker Lines = new(LinesOf);

    /// <summary>The hunks, each behind its line `@@`, with a line feed after each line; empty where nothing differs.</summary>
    public static string Of(string before, string after)
    {
        var lines = Compare(before, after);
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

    private static List<DiffLine> Compare(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        var lines = new List<DiffLine>();
        var next = 0;
        foreach (var block in Readable(diff.DiffBlocks))
        {
            Add(' ', diff.PiecesOld, next, block.DeleteStartA - next);
            Add('-', diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add('+', diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            next = block.DeleteStartA + block.DeleteCountA;
        }

        Add(' ', diff.PiecesOld, next, diff.PiecesOld.Count - next);
        return lines;

        void Add(char sign, IReadOnlyList<string> pieces, int from, int count) =>
            lines.AddRange(pieces.Skip(from).Take(count).Select(line => new DiffLine(sign, line)));
    }

    private static IList<DiffBlock> Readable(IList<DiffBlock> blocks)
    {
        var (gone, come) = (blocks.Sum(block => (long)block.DeleteCountA), blocks.Sum(block => (long)block.InsertCountB));
        if (gone * come <= MostAmongEachOther)
        {
            return blocks;
        }

        var (first, last) = (blocks[0], blocks[^1]);
        return
        [
            new DiffBlock(
                first.DeleteStartA,
                last.DeleteStartA + last.DeleteCountA - first.DeleteStartA,
                first.InsertStartB,
                last.InsertStartB + last.InsertCountB - first.InsertStartB),
        ];
    }

    private readonly record struct DiffLine(char Sign, string Text);
}
