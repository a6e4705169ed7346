using BackHealthSite.Content;
using BackHealthSite.Publishing;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Publishing;

public class FingerprintTests
{
    [Theory]
    [InlineData("assets/site.css", "assets/site.ba7816bf8f.css")]
    [InlineData("assets/site.min.js", "assets/site.min.ba7816bf8f.js")]
    [InlineData("assets/v1.2/font", "assets/v1.2/font.ba7816bf8f")]
    [InlineData("assets/.hidden", "assets/.hidden.ba7816bf8f")]
    public void A_name_carries_the_hash_of_the_content(string path, string expected) =>
        Assert.Equal(expected, Fingerprint.Name(path, "abc"u8));

    [Fact]
    public void Other_content_gives_another_name() =>
        Assert.NotEqual(Fingerprint.Of("abc"u8), Fingerprint.Of("abd"u8));

    [Fact]
    public void A_file_keeps_its_bytes_under_its_new_name()
    {
        var file = Fingerprint.Rename(new OutputFile("search/head.json", "abc"u8.ToArray()));

        Assert.Equal("search/head.ba7816bf8f.json", file.Path);
        Assert.Equal("abc"u8.ToArray(), file.Bytes.ToArray());
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/causes/herniated-disc/", "causes/herniated-disc/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_place_on_the_site_is_a_file(string place, string file) => Assert.Equal(file, PageFile.Of(new UrlPath(place)));
}
