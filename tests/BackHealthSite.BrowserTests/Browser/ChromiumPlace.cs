namespace BackHealthSite.BrowserTests.Browser;

/// <summary>Where this machine keeps its Chromium.</summary>
internal static class ChromiumPlace
{
    private const string Missing =
        "Chromium was not found, and every browser test needs it. "
        + "Run tests/run.sh, which installs it, or name your own in the variable CHROMIUM.";

    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    ];

    /// <summary>The browser named by CHROMIUM, else the first one on the path; without one the tests fail and say what to run.</summary>
    public static string Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var names = string.IsNullOrEmpty(named) ? Names : [named];
        return names.Select(OnPath).FirstOrDefault(path => path is not null) ?? throw new FileNotFoundException(Missing);
    }

    private static string? OnPath(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] endings = OperatingSystem.IsWindows() ? ["", ".exe"] : [""];
        // A path that is whole already stays as it is when a folder is put before it.
        var candidates = from folder in folders.Prepend(Environment.CurrentDirectory)
                         from ending in endings
                         select Path.Combine(folder, name + ending);
        return candidates.FirstOrDefault(File.Exists);
    }
}
