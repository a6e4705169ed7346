namespace BackHealthSite.Tests.Rendering;

/// <summary>Served under a path, no address of the site leaves it.</summary>
public sealed class BasePathTests
{
    private static readonly string[] Attributes =
    [
        "href",
        "src",
        "data-base",
        "data-head",
        "data-body",
        "data-panel",
        "data-panel-code",
        "data-page",
        "action",
    ];

    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.Matter(
        "aliases: [pulled muscle]\nrelated: [stiffness]\nredirectFrom: [/old/]",
        "[s](xref:stiffness#how-it-feels) [s](../symptoms/stiffness.md) [a](/a-to-z/) [h](/)").PassesUnder("https://example.org/a/b/"));

    [Fact]
    public void Every_address_of_every_page_carries_the_base_path()
    {
        var seen = 0;
        foreach (var file in Build.Value.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Build.Value.Page(file.Path);
            foreach (var address in Attributes.SelectMany(attribute => page.AttributesOf($"[{attribute}]", attribute))
                .OfType<string>()
                .Where(address => address.StartsWith('/')))
            {
                Assert.StartsWith("/a/b/", address, StringComparison.Ordinal);
                seen++;
            }
        }

        Assert.True(seen > 300, $"Only {seen} addresses were looked at.");
    }

    [Fact]
    public void Every_page_and_file_that_an_address_names_is_there()
    {
        var files = Build.Value.Files.Select(file => "/a/b/" + file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Build.Value.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Build.Value.Page(file.Path);
            foreach (var address in Attributes.SelectMany(attribute => page.AttributesOf($"[{attribute}]", attribute))
                .OfType<string>()
                .Where(address => address.StartsWith('/')))
            {
                var path = address.Split('#')[0];
                Assert.Contains(path.EndsWith('/') ? path + "index.html" : path, files);
            }
        }
    }

    [Fact]
    public void No_page_has_a_relative_address() => Assert.All(
        Build.Value.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
        file => Assert.All(
            Build.Value.Page(file.Path).AttributesOf("a[href], link[href]", "href"),
            address => Assert.Matches("^(/a/b/|#|https?://|mailto:|tel:)", address!)));

    [Fact]
    public void The_files_for_machines_have_full_addresses()
    {
        Assert.Contains("<loc>https://example.org/a/b/causes/strain/</loc>", Build.Value.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/a/b/causes/strain/", Build.Value.Text("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.org/causes", Build.Value.Text("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_records_leave_the_base_path_to_the_page()
    {
        var head = Build.Value.Files.Single(file => file.Path.StartsWith("search/head.", StringComparison.Ordinal));
        Assert.Contains("\"u\":\"causes/strain/\"", Build.Value.Text(head.Path), StringComparison.Ordinal);
        Assert.DoesNotContain("/a/b/", Build.Value.Text(head.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a/b")]
    [InlineData("https://example.org/a/b/")]
    public void A_base_address_may_leave_its_last_slash_out(string baseUrl) =>
        Assert.Equal("/a/b/", MarkedSite.With("").PassesUnder(baseUrl).Strain().One("a.site-name").GetAttribute("href"));
}
