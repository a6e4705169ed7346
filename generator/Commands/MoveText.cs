using System.Text;
using BackHealthSite.Moving;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>What is told of a move: each file with what changes in it, and what to do next.</summary>
internal sealed class MoveText(Move move, ShownPaths paths)
{
    /// <summary>The words for a move that was written, or one that only would be.</summary>
    public string Of(IReadOnlyList<FileChange> changes, IReadOnlyList<string> approvals, bool isWritten)
    {
        var text = new StringBuilder(isWritten ? "Moved:\n" : "Nothing was written. The move would change:\n");
        foreach (var change in changes)
        {
            text.Append("  ").Append(Line(change)).Append('\n');
        }

        if (!move.Page.FrontMatter.Excluded)
        {
            text.Append("\nReaders of ").Append(move.Urls.Old).Append(" will be led to ").Append(move.Urls.New).Append(".\n");
        }

        foreach (var approval in approvals)
        {
            text.Append('\n').Append(PrintableText.OfLine(approval)).Append('\n');
        }

        return text.Append(Next(isWritten)).ToString();
    }

    private string Line(FileChange change)
    {
        var before = paths.Of(change.Before.Path);
        var name = !change.IsMoved ? before : $"{before} -> {paths.Of(change.After.Path)}";
        var places = change.Places > 0 ? $": {SummaryLine.Count(change.Places, change.IsList ? "line" : "place")}" : "";
        return $"{name}{places}{(change.IsCopy ? " (a copy; another article shows it too)" : "")}";
    }

    private static string Next(bool isWritten) => isWritten
        ? "\nNext: read the change with `git diff`, then commit all of it together, the file that is gone too: `git add --all`.\n"
        : "\nNext: run the same without --dry-run.\n";
}
