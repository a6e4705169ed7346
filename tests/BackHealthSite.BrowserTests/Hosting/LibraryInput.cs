using BackHealthSite.Source;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>
/// The library that is looked at, read as a host of the pipeline would read it: the frozen one, so that no test depends on what readers are
/// told today; with BACKHEALTH_FULL=1 the library of this repository.
/// </summary>
internal static class LibraryInput
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = RepositoryRoot();

    /// <summary>Whether it is the library of this repository.</summary>
    public static bool IsWhole => Environment.GetEnvironmentVariable("BACKHEALTH_FULL") == "1";

    /// <summary>The day on which the library is built: its own for the frozen one, today for articles that are written on.</summary>
    public static DateOnly Today =>
        IsWhole ? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime) : new DateOnly(2026, 11, 30);

    private static string Folder => Path.Combine(Root, IsWhole ? "input" : Path.Combine("tests", "frozen"));

    public static IReadOnlyList<InputFile> Read()
    {
        var files = from path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                    let relative = Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/')
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

        throw new DirectoryNotFoundException(
            $"No folder above {AppContext.BaseDirectory} holds BackHealthSite.sln, so no library can be found.");
    }
}
