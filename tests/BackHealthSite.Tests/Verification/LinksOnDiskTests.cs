using System.Text.RegularExpressions;
using BackHealthSite.Content;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

/// <summary>A copy to open from disk is held to its links as strictly as a site that is served.</summary>
public sealed partial class LinksOnDiskTests
{
    private static SiteAddress Disk => new("https://example.org", "/a/b/") { OnDisk = true };

    private static readonly UrlPath[] Files =
    [
        new("/assets/site.1a2b.css"),
        new("/assets/icon.svg"),
        new("/assets/search.9c.js"),
        new("/feed.xml"),
    ];

    [Theory]
    [InlineData("../../symptoms/index.html", "/symptoms/", "")]
    [InlineData("../sciatica/index.html#what", "/causes/sciatica/", "what")]
    [InlineData("index.html?print#end", "/causes/slipped-disc/", "end")]
    [InlineData("../../index.html", "/", "")]
    [InlineData("../../404.html", "/404.html", "")]
    [InlineData("old-index.html", "/causes/slipped-disc/old-index.html", "")]
    [InlineData("..\\..\\assets\\icon.svg", "/assets/icon.svg", "")]
    public void A_file_is_found_from_where_the_page_lies(string written, string path, string fragment)
    {
        var address = Disk.Read(written.AsMemory(), SamplePage.Url);

        Assert.Equal(HrefKind.Site, address.Kind);
        Assert.Equal(path, address.Path.ToString());
        Assert.Equal(fragment, address.Fragment.ToString());
    }

    [Theory]
    [InlineData("../../symptoms/", nameof(HrefKind.Folder))]
    [InlineData("./", nameof(HrefKind.Folder))]
    [InlineData("..", nameof(HrefKind.Folder))]
    [InlineData("../../../index.html", nameof(HrefKind.Escaping))]
    [InlineData("./../../../index.html", nameof(HrefKind.Escaping))]
    [InlineData("../%2E%2e/../a/b/index.html", nameof(HrefKind.Escaping))]
    [InlineData("/a/b/index.html", nameof(HrefKind.Escaping))]
    [InlineData("/index.html", nameof(HrefKind.Escaping))]
    [InlineData("//example.org/a/b/", nameof(HrefKind.HostWithoutScheme))]
    [InlineData("https://example.org/a/b/", nameof(HrefKind.OtherHost))]
    [InlineData("file:///a/b/index.html", nameof(HrefKind.Unknown))]
    [InlineData("#here", nameof(HrefKind.SamePage))]
    public void What_works_only_where_a_site_is_served_is_told_apart(string written, string kind) =>
        Assert.Equal(kind, Disk.Read(written.AsMemory(), SamplePage.Url).Kind.ToString());

    [Theory]
    [InlineData("<a href=\"../sciatica/index.html\">x</a>", "")]
    [InlineData("<a href=\"index.html#what-it-is\">x</a>", "")]
    [InlineData("<a href=\"../sciatica/index.html#nowhere\">x</a>", "BuiltAnchorBroken")]
    [InlineData("<a href=\"../sciatica/\">x</a>", "BuiltLinkBroken")]
    [InlineData("<a href=\"../gone/index.html\">x</a>", "BuiltLinkBroken")]
    [InlineData("<a href=\"/a/b/causes/sciatica/\">x</a>", "LinkEscapesBase")]
    [InlineData("<a href=\"../../../index.html\">x</a>", "LinkEscapesBase")]
    [InlineData("<img src=\"../../assets/icon.svg\" alt=\"\">", "")]
    [InlineData("<img src=\"../../assets/gone.svg\" alt=\"\">", "BuiltLinkBroken")]
    [InlineData("<img src=\"https://example.org/a/b/assets/icon.svg\" alt=\"\">", "OtherHostLoaded")]
    public void Links_and_files_are_judged_by_the_same_rules(string markup, string rules)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, Disk);
        var whole = OnDisk(SamplePage.Article(SamplePage.Html));
        var article = verifier.Verify(
            whole.Showing(whole.Html().Replace("<p>Keep moving.", markup + "<p>Keep moving.", StringComparison.Ordinal)));
        string[] urls = ["/", "/causes/", "/causes/sciatica/", "/symptoms/sciatica/", "/emergency-numbers/", "/about/", "/404.html"];
        var pages = urls
            .Select(url => verifier.Verify(OnDisk(SamplePage.Other(url, "<h1>Page</h1><h2 id=\"what-it-is\">What it is</h2>"))))
            .ToList();

        Assert.Equal(rules, SamplePage.RulesOf([.. article.Problems, .. SiteLinkVerifier.Verify([article, .. pages], Files)]));
    }

    [Theory]
    [InlineData("/a/b/emergency-numbers/")]
    [InlineData("../../emergency-numbers/")]
    [InlineData("../emergency-numbers/index.html")]
    [InlineData("../../about/index.html")]
    public void The_emergency_card_may_lead_to_the_emergency_numbers_only(string address)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, Disk);
        var page = OnDisk(SamplePage.Article(SamplePage.Html));
        const string right = "<p><a href=\"../../emergency-numbers/index.html\">";
        var at = page.Html().IndexOf(right, page.Html().IndexOf("Do not drive", StringComparison.Ordinal), StringComparison.Ordinal);
        var wrong = page.Html()[..at] + $"<p><a href=\"{address}\">" + page.Html()[(at + right.Length)..];

        Assert.Empty(verifier.Verify(page).Problems);
        Assert.Equal("CardAltered", SamplePage.RulesOf(verifier.Verify(page.Showing(wrong)).Problems));
    }

    /// <summary>The sample page as it would have to be written to be opened from disk.</summary>
    private static FinalPage OnDisk(FinalPage page)
    {
        var up = string.Concat(Enumerable.Repeat("../", page.Url.Value.Count(letter => letter == '/') - 1));
        return page.Showing(Served().Replace(page.Html(), found =>
        {
            var path = found.Groups[1].Value;
            return $"=\"{up}{path}{(path.Length == 0 || path.EndsWith('/') ? "index.html" : "")}{found.Groups[2].Value}\"";
        }));
    }

    [GeneratedRegex("=\"/a/b/([^\"#]*)(#[^\"]*)?\"")]
    private static partial Regex Served();
}
