namespace BackHealthSite.Tests.Site;

/// <summary>Relations as a reader sees them: on both ends, grouped by topic in menu order, the usual before the rarer.</summary>
public sealed class RelationsPanelTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With(
        ManyArticles.Of("causes/disc.md", "Disc", "related: [leg-pain, nerve]\nrelatedRarely: [fever]")
        + ManyArticles.Of("causes/bone.md", "Bone", "related: [disc]")
        + ManyArticles.Of("symptoms/leg-pain.md", "Leg pain")
        + ManyArticles.Of("symptoms/ache.md", "Ache", "related: [disc]")
        + ManyArticles.Of("symptoms/fever.md", "Fever")
        + ManyArticles.Of("symptoms/alone.md", "Alone")
        + ManyArticles.Of("pain-types/nerve.md", "Nerve", "relatedRarely: [disc]")).Passes());

    [Fact]
    public void They_are_grouped_by_topic_in_menu_order_and_by_title_in_each() => Assert.Equal(
        ["Causes", "Bone", "Symptoms", "Ache", "Leg pain", "Rarer", "Fever", "Pain types", "Nerve"],
        Panel("causes/disc"));

    [Theory]
    [InlineData("causes/bone")]
    [InlineData("symptoms/leg-pain")]
    [InlineData("symptoms/ache")]
    [InlineData("pain-types/nerve")]
    public void A_usual_one_shows_on_both_ends(string page) => Assert.Equal(["Causes", "Disc"], Panel(page));

    [Fact]
    public void A_rarer_one_is_rarer_on_the_other_end_too() => Assert.Equal(["Causes", "Rarer", "Disc"], Panel("symptoms/fever"));

    [Fact]
    public void An_article_without_relations_has_no_panel() => Assert.Empty(Panel("symptoms/alone"));

    [Fact]
    public void Each_link_leads_to_its_article() => Assert.Equal(
        ["/causes/bone/", "/symptoms/ache/", "/symptoms/leg-pain/", "/symptoms/fever/", "/pain-types/nerve/"],
        Build.Value.Page("causes/disc/index.html").AttributesOf(".relations a", "href"));

    private static IReadOnlyList<string> Panel(string page) =>
        Build.Value.Page($"{page}/index.html").WordsOf(".relations h3, .relations h4, .relations a");
}
