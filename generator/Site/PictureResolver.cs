using BackHealthSite.Content.Pictures;
using BackHealthSite.Markdown;
using BackHealthSite.Source;

namespace BackHealthSite.Site;

/// <summary>Finds the pictures that pages show, for the checks and for rendering alike.</summary>
internal static class PictureResolver
{
    /// <summary>The path under the input folder that a picture's address names, or null where no picture of this page can lie there.</summary>
    public static string? PicturePath(LinkTarget target, ParsedPage page)
    {
        var path = (target as LinkTarget.File)?.Path ?? "";
        var lies = target is LinkTarget.File { Anchor: null } && path.StartsWith(page.PictureFolder, StringComparison.Ordinal) && PictureFile.Is(path);
        return lies && !path.AsSpan(page.PictureFolder.Length).Contains('/') ? path : null;
    }

    public static Picture? PictureAt(this PublishedSite site, LinkTarget target, ParsedPage page) =>
        PicturePath(target, page) is { } path ? site.Pictures.GetValueOrDefault(path) : null;

    /// <summary>The pictures of these pages, each once, in path order.</summary>
    public static IReadOnlyList<Picture> PicturesOf(this PublishedSite site, IEnumerable<ParsedPage> pages) =>
    [
        .. pages.SelectMany(page => page.Images.Select(image => site.PictureAt(image.Target, page))).OfType<Picture>()
            .DistinctBy(picture => picture.Path).OrderBy(picture => picture.Path, StringComparer.Ordinal),
    ];

    /// <summary>The pictures that readers see; those of drafts are not published.</summary>
    public static IReadOnlyList<Picture> ShownPictures(this PublishedSite site) => site.PicturesOf(site.PublishedPages);
}
