using BackHealthSite.Content;
using BackHealthSite.LinkChecking;

namespace BackHealthSite.Tests.Content;

/// <summary>The addresses that a site can be served at, and the sentence for each that it can't.</summary>
public sealed class WebAddressTests
{
    public static TheoryData<string> Odd =>
    [
        .. new[]
        {
            "", "/", "//h/x/", "h/x/", "ftp://h/", "javascript://h/", "https:h/", "https:/h/", "https:///x/", "https:\\\\h\\",
            "https://h//", "https://h//x/", "https://h/x//", "https://h/\\x/", "https://h\\x/", "https://h/./x/", "https://h/../x/",
            "https://h/x/..", "https://h/\"x/", "https://h/'x/", "https://h/<x/", "https://h/x y/", "https://h/x;y/", "https://h/*/",
            "https://h/:splat/", "https://h/x&y/", "https://h/%22x/", "https://h/%0ax/", "https://h/%2e%2e/", "https://h/%5F%68/",
            "https://h/%/", "https://h/%C3%A9/", "https://h/x\n/", "https://h/\r/", "https://h/\t/", " https://h/", "https://h/ ",
            "https://h/\0/", "https://h/\u001B/", "https://h/\u007F/", "https://h/\u202Ex/", "https://h/\u200Bx/", "https://h/\u2028/",
            "https://h/é/", "https://h/痛/", "https://é.example/", "https://\u202Eh/",
            "https://h/?", "https://h/?q", "https://h/#", "https://h/#top", "https://h?q", "https://h#top",
            "https://me@h/", "https://me:word@h/", "https://@h/", "https://:@h/", "https://h@/",
            "https://h:/", "https://h:0/", "https://h:65536/", "https://h:0443/", "https://h:x/", "https://h:-1/",
            "https://-h/", "https://h-/", "https://h./", "https://.h/", "https://a..b/", "https://a_b/", "https://h,x/", "https://[::1/",
            "https://::1/", "https://[x]/",
            "https://1/", "https://127.1/", "https://0x7f.0.0.1/", "https://2130706433/", "https://127.000.000.001/",
            "https://h/" + new string('a', 200) + "/", "https://" + new string('a', 64) + ".example/",
        },
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_address_that_not_every_file_can_carry_is_refused_in_a_sentence(string text)
    {
        var (address, fault) = WebAddress.OfSite(text);
        Assert.Null(address);
        Assert.Matches("^[A-Z].+[.]$", fault);
    }

    [Theory]
    [InlineData("https://h/_headers/", "_headers")]
    [InlineData("https://h/_HEADERS/", "_HEADERS")]
    [InlineData("https://h/_redirects", "_redirects")]
    [InlineData("https://h/a/_preview/", "_preview")]
    [InlineData("https://h/.nojekyll/", ".nojekyll")]
    [InlineData("https://h/.well-known/", ".well-known")]
    [InlineData("https://h/.git/x/", ".git")]
    [InlineData("https://h/404.html/", "404.html")]
    [InlineData("https://h/Index.HTML", "Index.HTML")]
    [InlineData("https://h/robots.txt/", "robots.txt")]
    [InlineData("https://h/nginx.conf/", "nginx.conf")]
    [InlineData("https://h/x/sitemap.xml/", "sitemap.xml")]
    [InlineData("https://h/feed.xml/", "feed.xml")]
    public void A_name_that_hosts_keep_for_themselves_is_named(string text, string name)
    {
        Assert.Equal((null, $"No site can be served under `{name}`: hosts keep that name for themselves."), WebAddress.OfSite(text));
        Assert.NotNull(WebAddress.Of(text).Address);
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/back", "https://example.org/back/")]
    [InlineData("https://example.org/a/b_c/~d/v1.2/", "https://example.org/a/b_c/~d/v1.2/")]
    [InlineData("HTTPS://Example.ORG/Back/", "https://example.org/Back/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/")]
    [InlineData("http://[::1]:5080/", "http://[::1]:5080/")]
    [InlineData("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/")]
    [InlineData("http://example.org:80/", "http://example.org/")]
    [InlineData("https://example.org:443/", "https://example.org/")]
    public void A_plain_address_is_taken(string text, string address) =>
        Assert.Equal((address, ""), (WebAddress.OfSite(text).Address?.AbsoluteUri, WebAddress.OfSite(text).Fault));

    /// <summary>Letters of which no name of a host can be made: right to left and left to right in one label, gaps.</summary>
    [Theory]
    [InlineData("https://nhsשלום.uk/")]
    [InlineData("https://שלוםa.example/")]
    [InlineData("https://é..example/")]
    public void A_host_that_nobody_can_ask_for_is_no_address(string text)
    {
        Assert.Null(WebAddress.Read(text));
        Assert.Null(WebLink.Asked(text));
        var build = TestSite.With("")
            .Replace("_data/sources.yml", "https://example.com/one", text)
            .Replace("causes/strain.md", "Keep moving", $"[Words]({text}). Keep moving").Build();
        Assert.Contains(build.Result.Problems, problem => problem.Where.Path == "_data/sources.yml");
    }
}
