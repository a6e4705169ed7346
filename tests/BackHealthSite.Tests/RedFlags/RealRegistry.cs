using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;
using BackHealthSite.Tests.RedFlags;

[assembly: AssemblyFixture(typeof(RealRegistry))]

namespace BackHealthSite.Tests.RedFlags;

/// <summary>
/// The registry of the site with its matcher, read once in each run of the tests: kept longer, it would outlive the change that a mutation
/// run tries.
/// </summary>
public sealed class RealRegistry
{
    private readonly Lazy<TriggerMatcher> matcher;
    private readonly Lazy<RedFlagRegistry> registry = new(() =>
    {
        var problems = new List<Problem>();
        var read = RegistryReader.Read(
            new SourceFile(RegistryReader.Path, File.ReadAllText(RealInput.PathOf(RegistryReader.Path))),
            problems);
        Assert.Empty(problems.Select(problem => problem.Message));
        return read!;
    });

    public RealRegistry() => matcher = new Lazy<TriggerMatcher>(() => new TriggerMatcher(Registry));

    internal RedFlagRegistry Registry => registry.Value;

    internal TriggerMatcher Matcher => matcher.Value;

    /// <summary>The cells of a golden file, its head left out.</summary>
    internal static IEnumerable<string[]> Golden(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", file)).Skip(1).Where(line => line.Length > 0).Select(
            line => line.Split('\t'));
}
