using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>Gives each link that leads to the article, or stands in it, the address that it needs after the move.</summary>
internal sealed class LinkMover(Move move, SiteSettings settings)
{
    /// <summary>What changes among the links of a Markdown file.</summary>
    public IEnumerable<SourceEdit> EditsOf(SourceFile file)
    {
        foreach (var place in AddressPlaces.In(file))
        {
            var address = file.Text[place.Start..place.End];
            if (Moved(address, file.Path) is { } moved && moved != address)
            {
                yield return new SourceEdit(place, moved);
            }
        }
    }

    /// <summary>The address after the move; null for one that stays.</summary>
    private string? Moved(string address, string file)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        return LinkTargetReader.Read(address, file) switch
        {
            LinkTarget.Xref xref when xref.Id == move.Ids.Old => path[..^xref.Id.Length] + move.Ids.New + anchor,
            LinkTarget.File to when to.Path == move.OldPath => Relative(path, file, move.NewPath) + anchor,
            LinkTarget.File to when file == move.OldPath && move.ChangesTopic && IsPage(to) => Relative(path, file, to.Path) + anchor,
            LinkTarget.Site to when to.Path.Value == move.Urls.Old => move.Urls.New + anchor,
            LinkTarget.External when path == settings.AddressOf(move.From.Url) => settings.AddressOf(move.To.Url) + anchor,
            _ => null,
        };
    }

    /// <summary>The pictures of an article move with it.</summary>
    private static bool IsPage(LinkTarget.File to) => to.Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The way from a file, where it will lie, to another.</summary>
    private string Relative(string written, string file, string target)
    {
        var from = move.PathAfter(file).Split('/')[..^1];
        var to = target.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var way = string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
        return written.StartsWith("./", StringComparison.Ordinal) && from.Length == shared ? "./" + way : way;
    }
}
