using System.Globalization;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>A generator that builds a corpus into a folder of its own.</summary>
internal sealed record Contestant(string Name, Program Program, string Output)
{
    /// <summary>The generators that are here: ours native and with the JIT, and Hugo.</summary>
    public static IReadOnlyList<Contestant> All(string folder, int articles, string? native)
    {
        var input = Path.Combine(folder, "input");
        var contestants = new List<Contestant>();
        if (native is not null)
        {
            contestants.Add(Ours("native", folder, output => new Program(native, "build", "--input", input, "--output", output)));
        }

        var assembly = Path.Combine(AppContext.BaseDirectory, "backhealth.dll");
        contestants.Add(Ours("jit", folder, output => new Program("dotnet", assembly, "build", "--input", input, "--output", output)));
        if (OnPath("hugo") is { } hugo)
        {
            var site = Path.Combine(folder, "hugo");
            new HugoSite(site).Write(articles);
            var output = Path.Combine(folder, "hugo-site");
            contestants.Add(new Contestant("hugo", new Program(hugo, "--source", site, "--destination", output, "--quiet"), output));
        }

        return contestants;
    }

    /// <summary>The native binary that `dotnet publish` made last in this repository, or null.</summary>
    public static string? FindNative()
    {
        var artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        var published = Path.Combine(artifacts, "publish", "BackHealthSite.Generator");
        return Directory.Exists(published)
            ? Directory.EnumerateFiles(published, OperatingSystem.IsWindows() ? "backhealth.exe" : "backhealth", SearchOption.AllDirectories)
                .Where(file => !File.Exists(Path.ChangeExtension(file, ".dll")))
                .MaxBy(File.GetLastWriteTimeUtc)
            : null;
    }

    /// <summary>Every run starts without an old site.</summary>
    public void Clear()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }
    }

    /// <summary>How many pages were written and how large one is.</summary>
    public string Written()
    {
        var pages = new DirectoryInfo(Output).EnumerateFiles("*.html", SearchOption.AllDirectories).Select(file => file.Length).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, the middle one {pages[pages.Count / 2]:N0} bytes");
    }

    private static Contestant Ours(string name, string folder, Func<string, Program> program)
    {
        var output = Path.Combine(folder, name);
        return new Contestant(name, program(output), output);
    }

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);
}
