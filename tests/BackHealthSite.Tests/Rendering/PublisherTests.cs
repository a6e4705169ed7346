namespace BackHealthSite.Tests.Rendering;

/// <summary>Who publishes the site, where the settings say so.</summary>
public sealed class PublisherTests
{
    private const string Settings = "-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\n";

    [Fact]
    public void The_foot_of_every_page_names_them_and_so_do_feed_and_article()
    {
        var build = MarkedSite.With(Settings + "publisher: Hill & Dale Hospital\n").Passes();
        foreach (var path in new[] { "index.html", "causes/strain/index.html", "about/index.html", "404.html" })
        {
            Assert.Equal("Published by Hill & Dale Hospital", build.Page(path).One("footer .publisher").TextContent);
        }

        Assert.Contains("<name>Hill &amp; Dale Hospital</name>", build.Text("feed.xml"), StringComparison.Ordinal);
        Assert.Contains(
            "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Hill \\u0026 Dale Hospital\"}",
            build.Text("causes/strain/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_is_named_the_foot_names_nobody_and_the_feed_the_site()
    {
        var build = MarkedSite.With(Settings).Passes();
        Assert.Empty(build.Page("index.html").QuerySelectorAll(".publisher"));
        Assert.Contains("<name>Test site</name>", build.Text("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_none_is_told() =>
        MarkedSite.With(Settings + "publisher: ⟪BHS120⟫[Hill]\n").Fails();
}
