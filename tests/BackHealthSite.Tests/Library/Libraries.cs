using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Library;

/// <summary>
/// The libraries that are asked what has to be true of any: that of the repository, whatever stands in `input/` today, and one of
/// another publisher. A test that only the repository's own words can pass belongs to another room.
/// </summary>
internal static class Libraries
{
    private const string Repository = "the library of the repository";
    private const string OneArticle = "a library of one article";

    private static readonly Dictionary<string, AnyLibrary> All = new(StringComparer.Ordinal)
    {
        [Repository] = new AnyLibrary(OfRepository),
        [OneArticle] = new AnyLibrary(OneArticleLibrary.Site),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The library that the repository publishes.</summary>
    public static AnyLibrary Published => All[Repository];

    /// <summary>On the day when somebody last checked an article of it. Whether an editor has read its words is held by `check`.</summary>
    private static TestSite OfRepository()
    {
        var files = RealInput.Files().Where(file => file.Path != "_data/warning-words.txt");
        var site = TestSite.Whole(RealInput.LastChecked, files);
        var settings = site.Given("settings.yml")!.Replace("keepWarningWords: on", "keepWarningWords: off", StringComparison.Ordinal);
        return site.WithBytes("settings.yml", Encoding.UTF8.GetBytes(settings));
    }

    public static AnyLibrary Of(string name) => All[name];
}

/// <summary>A library with the site that it makes, built once for all who ask about it.</summary>
internal sealed class AnyLibrary(Func<TestSite> files)
{
    private readonly Lazy<TestSite> input = new(files);
    private readonly Lazy<SiteBuild> build = new(() => files().Build());

    public TestSite Input => input.Value;

    public SiteBuild Build => build.Value;

    public PublishedSite Site => Build.Result.Assembled!;

    /// <summary>The lines of its list of addresses; none where it keeps no list.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. (Input.Given(AddressListReader.Path) ?? "").Split('\n').Where(line => line.StartsWith('/'))];
}
