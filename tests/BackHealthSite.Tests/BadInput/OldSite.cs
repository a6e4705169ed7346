using System.Text;
using BackHealthSite.Publishing;

namespace BackHealthSite.Tests.BadInput;

/// <summary>The clean site and an output built from it: whatever is wrong with the next build, that output stays as it is.</summary>
internal sealed class OldSite : IDisposable
{
    private readonly IReadOnlyDictionary<string, string> files;

    public OldSite(GeneratorProcess? generator = null)
    {
        Generator = generator ?? new GeneratorProcess(TestSite.With(""));
        using (var output = SiteFolder.Open(InFolder("output"), InFolder("input")))
        {
            var result = TestSite.Pipeline(TestSite.Options).Run(TestSite.With("").Files, output, TestContext.Current.CancellationToken);
            Assert.Empty(result.Problems);
            output.Publish();
        }

        files = Generator.Output();
        Assert.NotEmpty(files);
    }

    public GeneratorProcess Generator { get; }

    public string Article => InFolder("input/causes/strain.md");

    public string InFolder(string path) => Generator.InFolder(path);

    /// <summary>Writes a file into the input folder.</summary>
    public OldSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public OldSite With(string path, byte[] bytes)
    {
        File.WriteAllBytes(InFolder("input/" + path), bytes);
        return this;
    }

    /// <summary>Replaces words of the article, which must stand there.</summary>
    public OldSite Replace(string words, string by)
    {
        var text = File.ReadAllText(Article);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(Article, text.Replace(words, by, StringComparison.Ordinal));
        return this;
    }

    /// <summary>
    /// A build ends with this exit code and these words, shows no stack trace, and leaves the old site and its folder as they were.
    /// </summary>
    public void Refuses(int exitCode, string words, params string[] arguments)
    {
        var before = Names();
        var outcome = Generator.Run([.. arguments, "--today", "2026-11-22"]);
        Assert.True(exitCode == outcome.ExitCode, $"Exit code {outcome.ExitCode} instead of {exitCode}: {outcome.Said}");
        Assert.Contains(words, outcome.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Said, StringComparison.Ordinal);
        Assert.Equal(files, Generator.Output());
        Assert.Equal(before, Names());
    }

    public void Dispose() => Generator.Dispose();

    private string?[] Names() =>
        [.. Directory.GetFileSystemEntries(Generator.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
