using System.Globalization;
using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.Site.Map;

/// <summary>An article with its relations as a drawing: on both ends, grouped by topic in menu order, the usual before the rarer.</summary>
public sealed class NeighbourhoodTests
{
    private const string LongTitle = "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";

    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With(
        ManyArticles.Of("causes/disc.md", "Disc", "related: [leg-pain, nerve]\nrelatedRarely: [fever]")
        + ManyArticles.Of("causes/bone.md", "Bone", "related: [disc]")
        + ManyArticles.Of("symptoms/leg-pain.md", "Leg pain")
        + ManyArticles.Of("symptoms/ache.md", "Ache", "related: [disc]")
        + ManyArticles.Of("symptoms/fever.md", "Fever")
        + ManyArticles.Of("symptoms/alone.md", "Alone")
        + ManyArticles.Of("symptoms/long.md", LongTitle, "related: [alike]")
        + ManyArticles.Of("symptoms/alike.md", "A symptom that is named with far more words than one line has")
        + ManyArticles.Of("pain-types/nerve.md", "Nerve", "relatedRarely: [disc]")).Passes());

    [Fact]
    public void Neighbours_are_grouped_by_topic_in_menu_order_and_by_title_in_each() => Assert.Equal(
        ["Disc", "Causes", "Bone", "Symptoms", "Ache", "Leg pain", "Fever", "Pain types", "Nerve"],
        Words("causes/disc"));

    [Theory]
    [InlineData("causes/bone", "Bone")]
    [InlineData("symptoms/leg-pain", "Leg pain")]
    [InlineData("symptoms/ache", "Ache")]
    [InlineData("pain-types/nerve", "Nerve")]
    public void A_usual_one_shows_on_both_ends(string page, string title) => Assert.Equal([title, "Causes", "Disc"], Words(page));

    [Fact]
    public void A_cause_is_rarer_on_the_page_of_its_symptom_only() =>
        Assert.Equal(["Fever", "Causes", "Disc (rarer)"], Words("symptoms/fever"));

    [Fact]
    public void An_article_without_relations_has_no_drawing() => Assert.Empty(Page("symptoms/alone").QuerySelectorAll(".near"));

    [Fact]
    public void Each_neighbour_leads_to_its_article() => Assert.Equal(
        ["/causes/bone/", "/symptoms/ache/", "/symptoms/leg-pain/", "/symptoms/fever/", "/pain-types/nerve/"],
        Page("causes/disc").AttributesOf(".near svg a", "href"));

    [Fact]
    public void A_branch_leads_to_every_neighbour_and_a_dashed_one_to_the_rarer()
    {
        Assert.Equal(5, Branches("causes/disc", ".near svg path:not(.rarer)"));
        Assert.Equal(0, Branches("causes/disc", ".near svg path.rarer"));
        Assert.Equal(1, Branches("symptoms/fever", ".near svg path.rarer"));
        Assert.Equal(0, Branches("symptoms/fever", ".near svg path:not(.rarer)"));
    }

    [Theory]
    [InlineData("causes/disc", true)]
    [InlineData("symptoms/fever", true)]
    [InlineData("causes/bone", false)]
    [InlineData("symptoms/long", false)]
    public void An_article_on_the_map_leads_to_it(string page, bool isOnMap) =>
        Assert.Equal(isOnMap ? ["/map/"] : [], Page(page).AttributesOf(".near p a", "href"));

    [Fact]
    public void A_title_that_is_one_long_word_keeps_all_its_letters()
    {
        Assert.Equal(LongTitle, Words("symptoms/long")[0].Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(LongTitle, Words("symptoms/alike")[^1].Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_label_on_two_lines_stay_apart() =>
        Assert.Equal("A symptom that is named with far more words than one line has", Words("symptoms/long")[^1]);

    [Fact]
    public void No_two_lines_of_words_stand_on_each_other()
    {
        var page = Page("symptoms/long");
        var lines = new List<int>();
        foreach (var text in page.QuerySelectorAll(".near svg text"))
        {
            foreach (var line in text.QuerySelectorAll("tspan").DefaultIfEmpty(text))
            {
                var y = line.GetAttribute("y") ?? text.GetAttribute("y");
                lines.Add(line.GetAttribute("dy") is { } step ? lines[^1] + Number(step) : Number(y!));
            }
        }

        Assert.True(lines.Count > 4, "The long names stand on one line each.");
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 21));
        Assert.True(lines[^1] < Number(page.One(".near svg").GetAttribute("viewBox")!.Split(' ')[3]));
    }

    private static int Branches(string page, string paths) => Page(page).AttributesOf(paths, "d").Sum(path => Regex.Count(path!, "q"));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Words(string page) => Page(page).WordsOf(".near svg text");

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string page) => Build.Value.Page($"{page}/index.html");
}
