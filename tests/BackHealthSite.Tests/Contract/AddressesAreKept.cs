using System.Text;

namespace BackHealthSite.Tests.Contract;

/// <summary>What a site once published is still there.</summary>
[Trait("Takes", "long")]
public sealed class AddressesAreKept
{
    [Fact]
    public void A_rename_of_an_article_is_noticed()
    {
        var article = FrozenInput.Bytes("causes/herniated-disc.md");
        var site = TestSite.Frozen("-- _data/addresses.txt --\n/causes/herniated-disc/")
            .Without("causes/herniated-disc.md")
            .WithBytes("causes/prolapsed-disc.md", article);
        var problem = site.Build().Single("BHS608");
        Assert.Equal("causes/prolapsed-disc.md", problem.Where.Path);
        Assert.Contains("`redirectFrom: [/causes/herniated-disc/]`", problem.Fix, StringComparison.Ordinal);
        var mended = Encoding.UTF8.GetString(article)
            .Replace("\ntitle:", "\nredirectFrom: [/causes/herniated-disc/]\ntitle:", StringComparison.Ordinal);
        Assert.DoesNotContain("BHS608", site.WithBytes("causes/prolapsed-disc.md", Encoding.UTF8.GetBytes(mended)).Build().Rules);
    }
}
