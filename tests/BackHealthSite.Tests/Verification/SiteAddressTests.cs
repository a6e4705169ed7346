using BackHealthSite.Content;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class SiteAddressTests
{
    private static readonly UrlPath Page = new("/causes/slipped-disc/");

    [Theory]
    [InlineData("../../symptoms/", "/symptoms/", "")]
    [InlineData("../sciatica/#what", "/causes/sciatica/", "what")]
    [InlineData("./", "/causes/slipped-disc/", "")]
    [InlineData("picture.svg", "/causes/slipped-disc/picture.svg", "")]
    [InlineData("?print#end", "/causes/slipped-disc/", "end")]
    [InlineData("/a/b/", "/", "")]
    [InlineData("/a/b/x/..", "/", "")]
    [InlineData("/a/b/x?y=/../z#/../w", "/x", "/../w")]
    [InlineData(" /a/b/x/\n", "/x/", "")]
    [InlineData("\\a\\b\\x\\", "/x/", "")]
    [InlineData("/a/b/x/  ", "/x/", "")]
    [InlineData("  /a/b/x/", "/x/", "")]
    [InlineData("/a\t/b/x/", "/x/", "")]
    [InlineData("/a/\nb/x/", "/x/", "")]
    [InlineData("/a/b\r/x/", "/x/", "")]
    [InlineData("1tel:112", "/causes/slipped-disc/1tel:112", "")]
    [InlineData("picture/a:b", "/causes/slipped-disc/picture/a:b", "")]
    [InlineData("/a/b/x%2Ey/", "/x%2Ey/", "")]
    [InlineData("/a/b/../../../../a/b/x/", "/x/", "")]
    [InlineData("HTTPS://EXAMPLE.org/a/b/x/", "/x/", "")]
    public void Places_of_the_site_are_found_as_a_browser_finds_them(string written, string path, string fragment)
    {
        var address = SamplePage.Site.Read(written.AsMemory(), Page);

        Assert.Equal(HrefKind.Site, address.Kind);
        Assert.Equal(path, address.Path.ToString());
        Assert.Equal(fragment, address.Fragment.ToString());
    }

    [Theory]
    [InlineData("#here", nameof(HrefKind.SamePage))]
    [InlineData("https://example.org:8080/a/b/", nameof(HrefKind.OtherHost))]
    [InlineData("https://example.organic/a/b/", nameof(HrefKind.OtherHost))]
    [InlineData("http://example.org/a/b/", nameof(HrefKind.OtherHost))]
    [InlineData("https://example.org?x", nameof(HrefKind.Escaping))]
    [InlineData("/\\evil.example/", nameof(HrefKind.HostWithoutScheme))]
    [InlineData("tel:112", nameof(HrefKind.Contact))]
    [InlineData("blob:x", nameof(HrefKind.Active))]
    [InlineData("ftp://example.org/", nameof(HrefKind.Unknown))]
    [InlineData("svn+ssh://example.org/", nameof(HrefKind.Unknown))]
    [InlineData("view-source:x", nameof(HrefKind.Unknown))]
    [InlineData("a.b:c", nameof(HrefKind.Unknown))]
    [InlineData(" ", nameof(HrefKind.Unknown))]
    public void Other_addresses_are_told_apart(string written, string kind) =>
        Assert.Equal(kind, SamplePage.Site.Read(written.AsMemory(), Page).Kind.ToString());

    [Theory]
    [InlineData("/a/b")]
    [InlineData("a/b/")]
    [InlineData("a")]
    [InlineData("")]
    public void A_base_path_without_its_slashes_is_a_bug(string basePath) =>
        Assert.Contains(
            $"`{basePath}`",
            Assert.Throws<ArgumentException>(() => new SiteAddress("https://example.org", basePath)).Message,
            StringComparison.Ordinal);
}
