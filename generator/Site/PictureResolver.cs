using System.Collections.Immutable;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.Source;

namespace BackHealthSite.Site;

/// <summary>Finds the pictures that pages show, for the checks and for rendering alike.</summary>
internal static class PictureResolver
{
    /// <summary>The pictures that a page places, each with the file it names.</summary>
    public static ImmutableArray<ResolvedImage> ImagesOf(ParsedPage page, PublishedSite site) =>
    [
        .. from image in page.Images
           let path = PathOf(image.Target, page)
           select new ResolvedImage(image, path, path is null ? null : site.Pictures.GetValueOrDefault(path)),
    ];

    private static string? PathOf(LinkTarget target, ParsedPage page)
    {
        var path = (target as LinkTarget.File)?.Path ?? "";
        var lies = target is LinkTarget.File { Anchor: null }
            && path.StartsWith(page.PictureFolder, StringComparison.Ordinal)
            && PictureFile.Is(path);
        return lies && !path.AsSpan(page.PictureFolder.Length).Contains('/') ? path : null;
    }

    /// <summary>The pictures of these pages, each once, in path order.</summary>
    public static IReadOnlyList<Picture> PicturesOf(this PublishedSite site, IEnumerable<ParsedPage> pages) =>
    [
        .. pages.SelectMany(page => site.ReferencesOf(page).Images.Select(image => image.Picture)).OfType<Picture>()
            .DistinctBy(picture => picture.Path).OrderBy(picture => picture.Path, StringComparer.Ordinal),
    ];

    /// <summary>The pictures that readers see; those of drafts are not published.</summary>
    public static IReadOnlyList<Picture> ShownPictures(this PublishedSite site) => site.PicturesOf(site.PublishedPages);
}
