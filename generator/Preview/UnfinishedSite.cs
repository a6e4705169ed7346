using System.Collections.Concurrent;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing;
using BackHealthSite.Rendering;
using BackHealthSite.Rules;
using BackHealthSite.Site;

namespace BackHealthSite.Preview;

/// <summary>
/// The pages of a site with errors, as far as they can be shown: for an author's eyes only, nothing of it is verified or published.
/// </summary>
internal static class UnfinishedSite
{
    // What these let into a page could pass for the preview's own words.
    private static readonly Rule[] Unshown = [RawHtml.Descriptor, AttributeNotAllowed.Descriptor];

    public static IReadOnlyList<OutputFile> Of(PublishedSite site, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        var unshown = problems
            .Where(problem => Unshown.Contains(problem.Rule))
            .Select(problem => problem.Where.Path)
            .ToHashSet(StringComparer.Ordinal);
        if (Try(() => FingerprintedFiles.Of(site)) is not { } assets)
        {
            return [];
        }

        using var renderer = new PageRenderer(
            new PageContext(site, new Hrefs(site.Settings), assets.Addresses) { Rules = RuleList.All });
        var files = new ConcurrentDictionary<string, OutputFile>(
            assets.Files.Select(file => KeyValuePair.Create(file.Path, file)),
            StringComparer.Ordinal);
        var pages = renderer.Pages().Where(page => page.Source is not { } source || !unshown.Contains(source.File.Path));
        Parallel.ForEach(pages, new ParallelOptions { CancellationToken = cancellation }, page =>
        {
            if (Try(() => new OutputFile(PageFile.Of(page.Url), renderer.Render(page))) is { } file)
            {
                files.TryAdd(file.Path, file);
            }
        });
        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Null where a page leans on what its author has still to put right: the makers of pages may count on a checked site.
    /// </summary>
    private static T? Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception unfinished) when (unfinished is not (OperationCanceledException or OutOfMemoryException))
        {
            return null;
        }
    }
}
