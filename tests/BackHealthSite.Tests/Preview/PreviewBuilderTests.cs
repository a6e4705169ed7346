using System.Runtime.InteropServices;
using BackHealthSite.Preview;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Preview;

/// <summary>The preview makes only what has changed, and all of it by the code that runs.</summary>
public sealed class PreviewBuilderTests : IDisposable
{
    private const string Strain = "causes/strain.md";

    private readonly TemporaryFolder folder = new();
    private readonly PreviewBuilder builder;

    public PreviewBuilderTests()
    {
        foreach (var file in TestSite.With("").Files)
        {
            folder.WriteFile($"input/{file.Path}", System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        builder = new PreviewBuilder(new PreviewOptions(folder.Input, 5080, TestSite.Options.Today), new Uri("http://localhost:5080/"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_page_that_has_not_changed_is_the_same_bytes()
    {
        var before = await Build();
        Save(Strain, "heals by itself", "mends by itself");
        var after = await Build();
        Assert.NotEqual(before.Version, after.Version);
        Assert.NotSame(Page(before, "/causes/strain/"), Page(after, "/causes/strain/"));
        Assert.Same(Page(before, "/symptoms/stiffness/"), Page(after, "/symptoms/stiffness/"));
        Assert.Same(Page(before, "/a-to-z/"), Page(after, "/a-to-z/"));
    }

    [Fact]
    public async Task A_title_changes_every_page_that_shows_it()
    {
        var before = await Build();
        Save(Strain, "title: Muscle strain", "title: Back strain");
        var after = await Build();
        Assert.NotSame(Page(before, "/symptoms/stiffness/"), Page(after, "/symptoms/stiffness/"));
        Assert.NotSame(Page(before, "/a-to-z/"), Page(after, "/a-to-z/"));
    }

    [Fact]
    public async Task A_site_with_errors_keeps_its_pages_too()
    {
        var before = await Build();
        Save(Strain, "xref:stiffness", "xref:not-there");
        var broken = await Build();
        Save(Strain, "xref:not-there", "xref:stiffness");
        Assert.Equal(before.Version, (await Build()).Version);
        Assert.NotEqual(before.Version, broken.Version);
    }

    [Fact]
    public async Task New_code_makes_all_of_it_anew()
    {
        var before = await Build();
        CodeUpdate.UpdateApplication(null);
        var after = await Build();
        Assert.Equal(before.Version, after.Version);
        Assert.NotSame(Page(before, "/symptoms/stiffness/"), Page(after, "/symptoms/stiffness/"));
    }

    private async Task<PreviewedSite> Build() => (await builder.Build(TestContext.Current.CancellationToken)).Site;

    private void Save(string path, string words, string by)
    {
        var file = folder.At($"input/{path}");
        File.WriteAllText(file, File.ReadAllText(file).Replace(words, by, StringComparison.Ordinal));
    }

    /// <summary>The room that the bytes of a page lie in.</summary>
    private static byte[] Page(PreviewedSite site, string path)
    {
        Assert.True(MemoryMarshal.TryGetArray(site.Answer(path).Body, out var bytes));
        return bytes.Array!;
    }
}
