using System.Globalization;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>The programs that a user named, because they are not where one would look.</summary>
internal sealed record Programs(string? Native, string? Pagefind);

/// <summary>A way to build a corpus: the programs that run one after the other, given the folder to write to.</summary>
internal sealed record Contestant(string Name, Func<string, IReadOnlyList<Program>> Into)
{
    /// <summary>What all others are told as a part of.</summary>
    public const string Hugo = "Hugo";

    /// <summary>Those that are here: ours native and with the JIT; Hugo alone, with links that it checks, and with Pagefind.</summary>
    public static IReadOnlyList<Contestant> All(string folder, int articles, Programs programs)
    {
        var input = Path.Combine(folder, "input");
        var contestants = new List<Contestant>();
        if (programs.Native is { } native)
        {
            contestants.Add(new Contestant("native", output => [new Program(native, "build", "--input", input, "--output", output)]));
        }

        var assembly = Path.Combine(AppContext.BaseDirectory, "backhealth.dll");
        contestants.Add(new Contestant("JIT", output => [new Program("dotnet", assembly, "build", "--input", input, "--output", output)]));
        if (OnPath("hugo") is { } hugo)
        {
            contestants.AddRange(WithHugo(folder, articles, hugo, programs.Pagefind ?? OnPath("pagefind")));
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
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Count} pages, the middle one {pages[pages.Count / 2]:N0} bytes, the largest {pages[^1]:N0}");
    }

    private static IEnumerable<Contestant> WithHugo(string folder, int articles, string hugo, string? pagefind)
    {
        var site = Source("hugo-source", areLinksChecked: false);
        var linked = Source("hugo-linked", areLinksChecked: true);
        yield return new Contestant(Hugo, output => [Build(site, output)]);
        yield return new Contestant("Hugo, relref", output => [Build(linked, output)]);
        if (pagefind is not null)
        {
            yield return new Contestant(
                "Hugo, Pagefind",
                output => [Build(site, output), new Program(pagefind, "--site", output, "--root-selector", "main", "--silent")]);
        }

        string Source(string name, bool areLinksChecked)
        {
            var source = Path.Combine(folder, name);
            new HugoSite(source, areLinksChecked).Write(articles);
            return source;
        }

        Program Build(string source, string output) => new(hugo, "--source", source, "--destination", output, "--quiet");
    }

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);
}
