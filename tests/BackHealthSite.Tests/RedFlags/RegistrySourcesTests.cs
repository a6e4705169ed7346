using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

public sealed class RegistrySourcesTests
{
    [Fact]
    public void Every_flag_rests_on_sources_that_are_there()
    {
        var known = SiteDataReader.Sources(Real(SiteDataReader.SourcesPath), []);
        var flags = RegistryReader.Read(Real(RegistryReader.Path), [])!.Flags;
        Assert.All(flags, flag => Assert.NotEmpty(flag.Sources));
        Assert.All(flags.SelectMany(flag => flag.Sources), id => Assert.Contains(id, known.Keys));
    }

    [Fact]
    public void A_key_that_nothing_reads_is_refused()
    {
        var text = SmallRegistry.Text.Replace(
            "    title: Weak bones",
            "    title: Weak bones\n    why: A weak bone breaks easily.",
            StringComparison.Ordinal);
        var problems = new List<Diagnostics.Problem>();
        RegistryReader.Read(new SourceFile(RegistryReader.Path, text), problems);
        Assert.Equal("The key `why` is not known here.", Assert.Single(problems).Message);
    }

    private static SourceFile Real(string path) => new(path, File.ReadAllText(RealInput.PathOf(path)));
}
