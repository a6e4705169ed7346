using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>Brings the lists that commands write up to date with a move; a site that keeps none gets none.</summary>
/// <param name="move">The move.</param>
/// <param name="before">The site as it is.</param>
/// <param name="after">The site after the move, with its lists as they were.</param>
internal sealed class ListMover(Move move, PublishedSite before, PublishedSite after)
{
    /// <summary>The list of addresses as `check --accept-urls` would write it, where it differs.</summary>
    public FileChange? Addresses(InputFile file)
    {
        var changes = AddressChanges.Of(after);
        return Change(file, TextOf(file), changes.Text, changes.Added.Count + changes.Removed.Count);
    }

    /// <summary>
    /// The list of what editors have read. What they had read counts as read: nothing but addresses of links has changed in it. What they
    /// had not read stays unread.
    /// </summary>
    public FileChange? WarningWords(InputFile file)
    {
        var checker = new SiteChecker(RuleList.Run);
        var now = checker.WarningWordsOf(after);
        var renamed = Renamed(checker.WarningWordsOf(before), now);
        var old = TextOf(file);
        var lines = old.Split('\n');
        var carried = string.Join('\n', lines.Select(line => renamed.GetValueOrDefault(line.TrimEnd(), line)));
        var whole = WarningWordsList.Changes(now, WarningWordsList.Read(new SourceFile(file.Path, carried)));
        var isWhole = whole.Added.Count + whole.Removed.Count == 0;
        var places = lines.Count(line => renamed.ContainsKey(line.TrimEnd()));
        return Change(file, old, isWhole ? whole.Text : carried, places);
    }

    private static string TextOf(InputFile file) => SourceDecoder.Decode(file).File!.Text;

    private static FileChange? Change(InputFile file, string old, string text, int places) => text == old
        ? null
        : new FileChange(file, EditedFile.With(file, [new SourceEdit(new TextSpan(0, old.Length), text)]), places);

    /// <summary>The lines that differ, page by page: a page has as many of them as before, in the same order.</summary>
    private Dictionary<string, string> Renamed(IEnumerable<string> old, IEnumerable<string> now)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var pages = now.ToLookup(PageOf, StringComparer.Ordinal);
        foreach (var page in old.GroupBy(PageOf, StringComparer.Ordinal))
        {
            var lines = page.ToList();
            var others = pages[page.Key == move.Urls.Old ? move.Urls.New : page.Key].ToList();
            foreach (var (line, other) in lines.Count == others.Count ? lines.Zip(others) : [])
            {
                if (line != other)
                {
                    renamed[line] = other;
                }
            }
        }

        return renamed;
    }

    private static string PageOf(string line) => line[..line.IndexOf(' ', StringComparison.Ordinal)];
}
