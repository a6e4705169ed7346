using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing;
using BackHealthSite.Site;

namespace BackHealthSite.Preview;

/// <summary>The files that the preview serves after a build.</summary>
/// <param name="Files">The pages and all they load.</param>
/// <param name="Earlier">Those that are as they were before: what their authors have written since cannot be shown.</param>
internal sealed record ShownFiles(IReadOnlyList<OutputFile> Files, IReadOnlySet<string> Earlier)
{
    public static ShownFiles None { get; } = new([], new HashSet<string>());

    /// <summary>The files of a whole site.</summary>
    public static ShownFiles All(IReadOnlyList<OutputFile> files) => new(files, new HashSet<string>());

    /// <summary>What can be shown of a site with errors; a page that cannot stays as it was, as long as its source is there.</summary>
    /// <param name="files">What can be shown.</param>
    /// <param name="sources">The paths of the files in the input folder.</param>
    /// <param name="places">Where the pages of the site lie.</param>
    public ShownFiles With(IReadOnlyList<OutputFile> files, IEnumerable<string> sources, PagePlaces places)
    {
        var now = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var pages = sources
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => places.Of(path, [])?.Url)
            .OfType<UrlPath>()
            .Concat(GeneratedRoutes.All)
            .Select(PageFile.Of)
            .ToHashSet(StringComparer.Ordinal);

        // What earlier pages load lies beside them under names of its own.
        var kept = Files.Where(file => !now.Contains(file.Path) && (pages.Contains(file.Path) || IsAsset(file.Path))).ToList();
        return new ShownFiles(
            [.. files.Concat(kept).OrderBy(file => file.Path, StringComparer.Ordinal)],
            kept.Select(file => file.Path).Where(pages.Contains).ToHashSet(StringComparer.Ordinal));
    }

    private static bool IsAsset(string path) => !path.EndsWith(".html", StringComparison.Ordinal);
}
