using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>People find an article by the words they have for it.</summary>
public sealed class ResultTests(ServedSite site)
{
    [Theory]
    [InlineData("sciatica", "symptoms/sciatica/")]
    [InlineData("Herniated disc", "causes/herniated-disc/")]
    [InlineData("trapped nerve", "symptoms/sciatica/")]
    [InlineData("slipped disc", "causes/herniated-disc/")]
    [InlineData("siatica", "symptoms/sciatica/")]
    [InlineData("herniatid", "causes/herniated-disc/")]
    [InlineData("ankyl", "causes/ankylosing-spondylitis/")]
    [InlineData("scia", "symptoms/sciatica/")]
    public async Task A_title_another_name_a_slip_of_the_finger_and_half_a_word_find_the_article_first(string words, string article)
    {
        await using var reader = await site.SearcherAsync(Look.Phone);
        var box = new SearchBox(reader);

        await box.EndTypingAsync(words);

        await box.ExpectBestAsync(article);
        await box.ExpectDoneAsync(words);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_result_links_to_the_section_that_speaks_of_the_words()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Search);
        await new SearchBox(reader).EndTypingAsync("spondylolisthesis");

        var section = reader.Page.Locator("[data-search-results] a[href*='#']").First;
        await Expect(section).ToBeVisibleAsync();
        var anchor = new Uri(reader.BaseUrl, await section.GetAttributeAsync("href")).Fragment;
        await section.ClickAsync();

        await Expect(reader.Page.Locator(anchor)).ToBeInViewportAsync();
        Assert.NotEqual("", anchor);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_warning_sign_that_comes_first_says_how_urgent_it_is()
    {
        await using var reader = await site.SearcherAsync(Look.Phone);
        var box = new SearchBox(reader);

        await box.EndTypingAsync("cauda equina");

        await box.ExpectBestAsync("warning-signs/cauda-equina-syndrome/");
        var urgency = reader.Page.Locator("[data-search-results] [data-level=emergency], [data-search-red-flag][data-level=emergency]");
        await Expect(urgency.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_that_find_nothing_lead_to_the_A_to_Z_and_the_warning_signs()
    {
        await using var reader = await site.SearcherAsync(Look.Phone);
        var box = new SearchBox(reader);

        await box.EndTypingAsync("xylophone");

        await Expect(box.Status).ToContainTextAsync("Nothing found for “xylophone”");
        await Expect(reader.Page.Locator("[data-search-results] a[href$='/a-to-z/']")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("[data-search-results] a[href$='/warning-signs/']")).ToBeVisibleAsync();
        Assert.Equal(0, await box.Results.CountAsync());
    }

    [Fact]
    public async Task What_a_reader_types_is_shown_as_text_never_as_markup()
    {
        const string words = "sciatica <img src=x onerror=alert(1)>";
        await using var reader = await site.SearcherAsync(Look.Phone);
        var box = new SearchBox(reader);

        await box.EndTypingAsync(words);

        await box.ExpectDoneAsync(words);
        Assert.Equal(0, await reader.Page.Locator("main img").CountAsync());
        Assert.Empty(reader.Complaints);
    }
}
