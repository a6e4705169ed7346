namespace BackHealthSite.Tests.Contract;

/// <summary>Files whose words can send somebody in danger the wrong way belong to the team of the registry.</summary>
public sealed class WordsThatAreOwned
{
    private static readonly Dictionary<string, string> Owners = File.ReadLines(Path.Combine(Repository.Folder, ".github", "CODEOWNERS"))
        .Where(line => line.StartsWith('/'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    [Theory]
    [InlineData("/input/index.md")]
    [InlineData("/input/warning-signs/index.md")]
    [InlineData("/input/pages/emergency-numbers.md")]
    [InlineData("/input/settings.yml")]
    [InlineData("/input/_data/red-flags.yml")]
    [InlineData("/input/_data/emergency-numbers.yml")]
    [InlineData("/input/_data/topics.yml")]
    [InlineData("/input/_data/glossary.yml")]
    [InlineData("/input/_data/synonyms.yml")]
    [InlineData("/input/_data/sources.yml")]
    [InlineData("/input/_data/addresses.txt")]
    public void The_team_of_the_registry_owns(string path)
    {
        Assert.EndsWith("/registry-owners", Owners[path], StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.Folder + path));
    }
}
