using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>Takes the pictures of an article with it to another topic, since an article shows only those beside it.</summary>
internal sealed class PictureMover(Move move, PublishedSite site)
{
    /// <summary>The pictures that move, or the sentence that says which one can't.</summary>
    public (IReadOnlyList<FileChange> Changes, string? Refusal) Changes(IReadOnlyDictionary<string, InputFile> files)
    {
        var changes = new List<FileChange>();
        if (!move.ChangesTopic)
        {
            return (changes, null);
        }

        var others = site.AllPages.Where(page => page != move.Page).SelectMany(PathsOf).ToHashSet(StringComparer.Ordinal);
        foreach (var picture in PathsOf(move.Page).Distinct().Where(files.ContainsKey).Select(path => files[path]))
        {
            var path = $"{move.To.Topic.Id}/images/{picture.Path[(picture.Path.LastIndexOf('/') + 1)..]}";
            if (files.TryGetValue(path, out var other) && !other.Bytes.Span.SequenceEqual(picture.Bytes.Span))
            {
                return (changes, $"The article shows `{picture.Path}`, and `{path}` is another picture. Give one of the two another name.");
            }

            if (picture.Bytes.Length > PictureFile.Largest)
            {
                return (changes, $"The picture `{picture.Path}` is too large to move with the article; `check` says how large one may be.");
            }

            changes.Add(new FileChange(picture, picture with { Path = path }, 0) { IsCopy = others.Contains(picture.Path) });
        }

        return (changes, null);
    }

    private IEnumerable<string> PathsOf(ParsedPage page) => site.ReferencesOf(page).Images.Select(image => image.Path).OfType<string>();
}
