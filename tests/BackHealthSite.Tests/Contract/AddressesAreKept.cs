using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Publishing;
using BackHealthSite.Tests.Properties;

namespace BackHealthSite.Tests.Contract;

/// <summary>What the real site once published is still there: in the finished files, not only by the word of the check.</summary>
public sealed class AddressesAreKept
{
    [Fact]
    public void Every_listed_address_is_that_of_a_file_and_of_a_place_on_it()
    {
        var lines = File.ReadAllLines(RealInput.PathOf(AddressListReader.Path)).Where(line => line.StartsWith('/')).ToList();
        Assert.True(lines.Count > 300, "The list is nearly empty.");
        var files = TestSite.RealWith("").Build().Files;
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var pages = PublishedPages.Parse(files);
        var ids = pages.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal));
        Assert.All(lines, line => Assert.True(IsThere(line.Split('#')), $"{line} is gone."));

        bool IsThere(string[] parts)
        {
            var path = PageFile.Of(new UrlPath(parts[0]));
            return paths.Contains(path) && (parts.Length == 1 || ids[path].Contains(parts[1]) || PublishedPages.IsRedirect(pages[path]));
        }
    }

    [Fact]
    public void A_rename_of_a_real_article_is_noticed()
    {
        var article = RealInput.Files().Single(file => file.Path == "causes/herniated-disc.md").Bytes.ToArray();
        var site = TestSite.RealWith("").Without("causes/herniated-disc.md").WithBytes("causes/prolapsed-disc.md", article);
        var problem = site.Build().Single("BHS608");
        Assert.Equal("causes/prolapsed-disc.md", problem.Where.Path);
        Assert.Contains("`redirectFrom: [/causes/herniated-disc/]`", problem.Fix, StringComparison.Ordinal);
        var mended = Encoding.UTF8.GetString(article).Replace("\ntitle:", "\nredirectFrom: [/causes/herniated-disc/]\ntitle:", StringComparison.Ordinal);
        Assert.DoesNotContain("BHS608", site.WithBytes("causes/prolapsed-disc.md", Encoding.UTF8.GetBytes(mended)).Build().Rules);
    }
}
