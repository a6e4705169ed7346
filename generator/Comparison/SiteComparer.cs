namespace BackHealthSite.Comparison;

/// <summary>Compares two built sites, page by page, by what readers see.</summary>
internal static class SiteComparer
{
    /// <summary>The pages that changed: articles first, then by path.</summary>
    /// <param name="before">The folder of the site as it was.</param>
    /// <param name="after">The folder of the site as it is.</param>
    public static IReadOnlyList<PageChange> Compare(string before, string after)
    {
        var (old, now) = (Pages(before), Pages(after));
        var paths = old.Keys.Union(now.Keys).ToList();
        var changes = new PageChange?[paths.Count];
        Parallel.For(0, paths.Count, i => changes[i] = Change(
            paths[i],
            Read(before, paths[i], old.GetValueOrDefault(paths[i])),
            Read(after, paths[i], now.GetValueOrDefault(paths[i]))));
        return [.. changes
            .OfType<PageChange>()
            .OrderByDescending(change => change.IsArticle)
            .ThenBy(change => change.Path, StringComparer.Ordinal)];
    }

    private static PageChange? Change(string path, BuiltPageText? old, BuiltPageText? now) =>
        old is not null && now is not null && old.Lines.SequenceEqual(now.Lines) ? null : new PageChange(path, old, now);

    private static BuiltPageText? Read(string site, string path, string? file) =>
        file is null ? null : BuiltPageText.Read(File.ReadAllText(file), PictureMark.In(site, path));

    private static Dictionary<string, string> Pages(string folder) => Directory
        .EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), StringComparer.Ordinal);
}
