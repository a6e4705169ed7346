namespace BackHealthSite.Tests.Rendering;

/// <summary>The page that prints the main warning signs on one side, and the words that part the levels.</summary>
public sealed class WarningSheetTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => TestSite.With("").Build());

    [Fact]
    public void The_sheet_holds_the_three_core_cards_and_nothing_more()
    {
        var sheet = Build.Value.Page("warning-signs-to-print/index.html");
        Assert.Equal(["emergency", "urgent", "soon"], sheet.AttributesOf("main [data-red-flags]", "data-level"));
        Assert.Empty(sheet.QuerySelectorAll("[data-red-flag]"));
        Assert.NotEmpty(Build.Value.Page("warning-signs/index.html").QuerySelectorAll("[data-red-flag]"));
    }

    [Fact]
    public void It_says_that_there_are_more_signs_and_where()
    {
        var words = Build.Value.Page("warning-signs-to-print/index.html").QuerySelector("main p")!;
        Assert.Contains("not all of them", words.TextContent, StringComparison.Ordinal);
        Assert.Equal("/warning-signs/", words.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_overview_leads_to_each_card_by_the_registry_s_words_for_its_level()
    {
        var overview = Build.Value.Page("warning-signs/index.html");
        Assert.Equal(["Emergency: now", "Urgent: today", "See a clinician soon"], overview.WordsOf("main .views a"));
        Assert.Equal(["#card-emergency", "#card-urgent", "#card-soon"], overview.AttributesOf("main .views a", "href"));
    }

    [Fact]
    public void An_emergency_page_shows_no_article_as_help_that_only_names_it()
    {
        var page = MarkedSite.With(
            Site.ManyArticles.Of("warning-signs/saddle.md", "Saddle", "related: [stiffness]")
            + Site.ManyArticles.Of("what-helps/rubbing.md", "Rubbing", "related: [saddle]"))
                .Passes()
                .Page("warning-signs/saddle/index.html");
        Assert.Equal(["Symptoms", "Also named in"], page.WordsOf(".near .kind"));
    }
}
