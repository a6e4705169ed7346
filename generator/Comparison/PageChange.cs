using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace BackHealthSite.Comparison;

/// <summary>One page of which readers see other words than before.</summary>
/// <param name="Path">Its file, relative to the site.</param>
/// <param name="Before">What it said; null for a new page.</param>
/// <param name="After">What it says; null for a page that is gone.</param>
internal sealed record PageChange(string Path, BuiltPageText? Before, BuiltPageText? After)
{
    /// <summary>Unchanged lines shown on each side of a changed one of a page that is not an article.</summary>
    private const int LinesAround = 3;

    public string Title => (After ?? Before)!.Title;

    public bool IsArticle => (After ?? Before)!.IsArticle;

    /// <summary>The address of the page.</summary>
    public string Address => "/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path);

    /// <summary>
    /// All lines of both texts, in order: `+ ` before a new one, `- ` before one that is gone, two spaces before one that stayed.
    /// </summary>
    public IReadOnlyList<string> Lines { get; } = [.. Compare(Before, After)];

    public int Added => Lines.Count(line => line[0] == '+');

    public int Removed => Lines.Count(line => line[0] == '-');

    /// <summary>The changed lines with some around them; ` ...` stands for what is left out.</summary>
    public IEnumerable<string> ChangedLines()
    {
        var shown = Lines.Select(
            (_, at) => Lines.Skip(Math.Max(0, at - LinesAround)).Take(at - Math.Max(0, at - LinesAround) + LinesAround + 1).Any(IsChanged))
            .ToList();
        for (var i = 0; i < Lines.Count; i++)
        {
            if (shown[i])
            {
                yield return Lines[i];
            }
            else if (i == 0 || shown[i - 1])
            {
                yield return "  ...";
            }
        }
    }

    private static bool IsChanged(string line) => line[0] != ' ';

    private static IEnumerable<string> Compare(BuiltPageText? before, BuiltPageText? after)
    {
        var model = InlineDiffBuilder.Diff(Joined(before), Joined(after));
        return from line in model.Lines
               where line.Text.Length > 0
               select Mark(line.Type) + line.Text;
    }

    private static string Joined(BuiltPageText? text) => text is null ? "" : string.Join('\n', text.Lines);

    private static string Mark(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
