using System.Globalization;
using System.Text;
using BackHealthSite.Reporting;

namespace BackHealthSite.Comparison;

/// <summary>
/// The changed pages in Markdown, for a clinician who reads a pull request: each with its words before and after, warning cards included.
/// </summary>
internal static class ChangeReport
{
    // GitHub refuses a job summary over 1 MiB for a step; some of it is left to the list of pages that no longer fit.
    private const int MostBytes = 900_000;

    public static string Markdown(IReadOnlyList<PageChange> changes)
    {
        var text = new StringBuilder("## What readers will see\n\n");
        if (changes.Count == 0)
        {
            return text.Append("No page says anything else than before.\n").ToString();
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"{SummaryLine.Count(changes.Count, "page")} with other words than before. `+` is new, `-` is gone.\n");
        var left = MostBytes;
        var unshown = new List<PageChange>();
        foreach (var change in changes)
        {
            var whole = Item(change, change.IsArticle ? change.Lines : change.ChangedLines());
            var fitting = Encoding.UTF8.GetByteCount(whole) <= left ? whole : Item(change, change.ChangedLines());
            var bytes = Encoding.UTF8.GetByteCount(fitting);
            if (bytes > left)
            {
                unshown.Add(change);
                continue;
            }

            left -= bytes;
            text.Append(fitting);
        }

        if (unshown.Count > 0)
        {
            text.Append("\nChanged too, but too much to show here:\n\n");
            foreach (var change in unshown.Take(500))
            {
                text.Append("- ").Append(MarkdownText.Literal(PrintableText.OfLine(change.Address))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Item(PageChange change, IEnumerable<string> lines)
    {
        var shown = lines.SelectMany(Visible).ToList();
        var fence = MarkdownText.FenceAround(shown);
        var kind = (change.Before, change.After) switch
        {
            (null, _) => "new page",
            (_, null) => "page is gone",
            _ => string.Create(CultureInfo.InvariantCulture, $"+{change.Added} -{change.Removed}"),
        };
        var heading = MarkdownText.Literal(PrintableText.OfLine($"{change.Address} – {change.Title} ({kind})"));
        return $"\n### {heading}\n\n{fence}diff\n{string.Join('\n', shown)}\n{fence}\n";
    }

    /// <summary>A line with nothing hidden in it, in pieces where it is too long for one.</summary>
    private static IEnumerable<string> Visible(string line) =>
        line[2..].Chunk(1000).Select(piece => line[..2] + Uncommanding(PrintableText.OfLine(new string(piece))));

    /// <summary>GitHub's runner obeys `::command::` behind spaces, too (actions/runner, ActionCommand.TryParseV2).</summary>
    private static string Uncommanding(string text) =>
        text.TrimStart().StartsWith("::", StringComparison.Ordinal) ? @"\u{3A}" + text.TrimStart()[1..] : text;
}
