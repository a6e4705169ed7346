namespace BackHealthSite.Tests.Rendering;

public sealed class ProsePageTests
{
    [Fact]
    public void A_topic_page_lists_its_articles_with_their_descriptions()
    {
        var page = MarkedSite.With("").Passes().Page("causes/index.html");
        Assert.Contains("Muscle strain", page.WordsOf("main a"));
        Assert.Contains("A strained muscle in the back, told in as few words as a test needs.", page.WordsOf("main p"));
        Assert.DoesNotContain("Stiffness", page.WordsOf("main a"));
    }

    [Fact]
    public void The_warning_signs_page_shows_every_flag_at_its_levels()
    {
        var page = MarkedSite.With("").Passes().Page("warning-signs/index.html");
        Assert.Equal(
            ["emergency cauda-equina kidney", "urgent night-pain kidney child", "soon not-better bones"],
            page
                .QuerySelectorAll("[data-level]")
                .Select(card => $"{card.GetAttribute("data-level")} {card.GetAttribute("data-red-flags")}"));
        Assert.Equal(
            ["cauda-equina", "kidney", "night-pain", "kidney", "child", "not-better", "bones"],
            page.AttributesOf("[data-red-flag]", "data-red-flag"));
        Assert.Single(page.QuerySelectorAll("[data-red-flags-disclaimer]"));
    }

    [Fact]
    public void Every_page_but_the_redirects_has_the_emergency_line()
    {
        var line = SmallRegistry.Read().EmergencyLine;
        var build = MarkedSite.Matter("redirectFrom: [/old/]").Passes();
        foreach (var file in build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Equal(
                !file.Path.StartsWith("old/", StringComparison.Ordinal),
                build.Page(file.Path).Body!.TextContent.Contains(line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_emergency_numbers_page_has_its_table()
    {
        var page = MarkedSite.With("""
            -- _data/emergency-numbers.yml --
            - {country: Testland, number: "999", advice: "Say <where> you are.", source: {title: "T & H", url: "https://example.com/n?a=1&b=2"}, official: true}
            """).Passes().Page("emergency-numbers/index.html");
        Assert.Contains("Testland", page.WordsOf("main table th, main table td"));
        Assert.Contains("999", page.One("main table").TextContent, StringComparison.Ordinal);
        Assert.Contains("Say <where> you are.", page.One("main table").TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.com/n?a=1&b=2", page.One("main table a[href^='https']").GetAttribute("href"));
    }

    [Fact]
    public void An_advice_line_can_be_dialled()
    {
        var page = MarkedSite.With("""
            -- _data/emergency-numbers.yml --
            - {country: Testland, number: 112 or 999, advice: "Testline: call 1800 022 222", source: {title: T, url: "https://example.com/n"}, official: true}
            """).Passes().Page("emergency-numbers/index.html");
        Assert.Equal(["tel:112", "tel:999", "tel:1800022222"], page.AttributesOf("main table a[href^=tel]", "href"));
        Assert.Contains("Testline: call 1800 022 222", page.WordsOf("main table td p"));
    }

    [Fact]
    public void The_page_of_no_address_says_where_it_stands() =>
        Assert.Equal(["Home", "Page not found"], MarkedSite.With("").Passes().Page("404.html").WordsOf(".breadcrumbs li"));
}
