using BackHealthSite.Source;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>The articles and data files of this repository, read as a host of the pipeline would read them.</summary>
internal static class RepositoryInput
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = RepositoryRoot();

    public static IReadOnlyList<InputFile> Read()
    {
        var root = Path.Combine(Root, "input");
        var files = from path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                    let relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/')
                    where !relative.Split('/').Any(name => name.StartsWith('.'))
                    select new InputFile(relative, File.ReadAllBytes(path));
        return [.. files];
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackHealthSite.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds BackHealthSite.sln, so its input/ cannot be found.");
    }
}
