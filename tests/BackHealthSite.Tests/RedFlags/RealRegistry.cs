using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>The registry of the site, read once, with what looks for its words, and the golden files that are held against it.</summary>
internal static class RealRegistry
{
    private static readonly Lazy<RedFlagRegistry> Read = new(() =>
        RegistryReader.Read(new SourceFile(RegistryReader.Path, File.ReadAllText(RealInput.PathOf(RegistryReader.Path))), [])!);

    private static readonly Lazy<TriggerMatcher> Patterns = new(() => new TriggerMatcher(Read.Value));

    public static RedFlagRegistry Registry => Read.Value;

    public static TriggerMatcher Matcher => Patterns.Value;

    /// <summary>The cells of a golden file, its head left out.</summary>
    public static IEnumerable<string[]> Golden(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
