namespace BackHealthSite.Tests.Rendering;

public sealed class HeadTests
{
    [Theory]
    [InlineData("off", true)]
    [InlineData("on", false)]
    [InlineData("false", true)]
    [InlineData("true", false)]
    public void Every_page_asks_to_be_left_out_of_search_engines_unless_indexing_is_on(string indexing, bool hidden)
    {
        var build = MarkedSite.With($"-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nindexing: {indexing}\n")
            .Passes();
        foreach (var file in build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != "404.html"))
        {
            Assert.Equal(hidden ? 1 : 0, build.Page(file.Path).QuerySelectorAll("meta[name=robots][content=noindex]").Length);
        }

        Assert.Single(build.Page("404.html").QuerySelectorAll("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public void Without_a_word_on_indexing_it_is_off() => Assert.NotEmpty(
        MarkedSite.With("-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\n")
            .Passes()
            .Strain()
            .QuerySelectorAll("meta[name=robots][content=noindex]"));

    [Theory]
    [InlineData("index.html", "https://example.org/a/b/", "Home – Test site")]
    [InlineData("causes/index.html", "https://example.org/a/b/causes/", "Causes – Test site")]
    [InlineData("causes/strain/index.html", "https://example.org/a/b/causes/strain/", "Muscle strain – Test site")]
    [InlineData("about/index.html", "https://example.org/a/b/about/", "About – Test site")]
    [InlineData("a-to-z/index.html", "https://example.org/a/b/a-to-z/", "A to Z – Test site")]
    [InlineData("search/index.html", "https://example.org/a/b/search/", "Search – Test site")]
    public void A_page_names_itself_by_its_full_address_and_title(string path, string address, string title)
    {
        var page = MarkedSite.With("").PassesUnder("https://example.org/a/b/").Page(path);
        Assert.Equal(address, page.One("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal(address, page.One("meta[property='og:url']").GetAttribute("content"));
        Assert.Equal(title, page.Title);
        Assert.NotEmpty(page.One("meta[name=description]").GetAttribute("content")!);
    }

    [Fact]
    public void An_article_is_one_to_those_who_share_it()
    {
        var build = MarkedSite.With("").Passes();
        Assert.Equal("article", build.Strain().One("meta[property='og:type']").GetAttribute("content"));
        Assert.Equal("website", build.Page("index.html").One("meta[property='og:type']").GetAttribute("content"));
    }

    [Fact]
    public void Readers_report_mistakes_where_the_repository_is_or_nowhere()
    {
        var with = MarkedSite.With(
            "-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nrepository: https://example.com/me/site/\n").Passes();
        Assert.Contains("https://example.com/me/site/issues/new/choose", with.Strain().AttributesOf("a", "href"));
        var without = MarkedSite.With("").Passes();
        Assert.DoesNotContain(without.Strain().AttributesOf("a", "href"), href => href!.Contains("issues/new", StringComparison.Ordinal));
    }
}
