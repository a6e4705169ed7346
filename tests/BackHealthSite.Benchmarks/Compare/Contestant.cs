using System.Globalization;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>A generator that builds a corpus, given the folder to write to.</summary>
internal sealed record Contestant(string Name, Func<string, Program> Into)
{
    /// <summary>The generators that are here: ours native and with the JIT, and Hugo.</summary>
    public static IReadOnlyList<Contestant> All(string folder, int articles, string? native)
    {
        var input = Path.Combine(folder, "input");
        var contestants = new List<Contestant>();
        if (native is not null)
        {
            contestants.Add(new Contestant("native", output => new Program(native, "build", "--input", input, "--output", output)));
        }

        var assembly = Path.Combine(AppContext.BaseDirectory, "backhealth.dll");
        contestants.Add(new Contestant("jit", output => new Program("dotnet", assembly, "build", "--input", input, "--output", output)));
        if (OnPath("hugo") is { } hugo)
        {
            var site = Path.Combine(folder, "hugo-source");
            new HugoSite(site).Write(articles);
            contestants.Add(new Contestant("hugo", output => new Program(hugo, "--source", site, "--destination", output, "--quiet")));
        }

        return contestants;
    }

    /// <summary>The native binary that `dotnet publish` made last in this repository, or null.</summary>
    public static string? FindNative()
    {
        var artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        var published = Path.Combine(artifacts, "publish", "BackHealthSite.Generator");
        return Directory.Exists(published)
            ? Directory.EnumerateFiles(
                published,
                OperatingSystem.IsWindows() ? "backhealth.exe" : "backhealth",
                SearchOption.AllDirectories)
                .Where(file => !File.Exists(Path.ChangeExtension(file, ".dll")))
                .MaxBy(File.GetLastWriteTimeUtc)
            : null;
    }

    /// <summary>How many pages a run wrote and how large one is.</summary>
    public static string Written(string output)
    {
        var pages = new DirectoryInfo(output)
            .EnumerateFiles("*.html", SearchOption.AllDirectories)
            .Select(file => file.Length)
            .Order()
            .ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, the middle one {pages[pages.Count / 2]:N0} bytes");
    }

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);
}
