using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BackHealthSite.Tests.Site.Map;

/// <summary>The map as a reader gets it: the same links drawn and listed.</summary>
public sealed class MapPageTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => SiteOf(
        ManyArticles.Of("causes/disc.md", "Disc", "related: [leg-pain, nerve, bone]\nrelatedRarely: [fever]")
        + ManyArticles.Of("causes/bone.md", "Bone", "related: [rest]")
        + ManyArticles.Of("symptoms/leg-pain.md", "Leg pain", "related: [nerve]")
        + ManyArticles.Of("symptoms/fever.md", "Fever", "related: [infection]")
        + ManyArticles.Of("pain-types/nerve.md", "Nerve & root")
        + ManyArticles.Of("warning-signs/infection.md", "Infection")
        + ManyArticles.Of("what-helps/rest.md", "Rest")));

    [Fact]
    public void Subjects_that_are_linked_with_another_kind_stand_in_the_columns_of_their_kinds() => Assert.Equal(
        ["Causes", "Disc", "Symptoms", "Fever", "Leg pain", "Pain types", "Nerve & root"],
        Map(Build).WordsOf(".map-drawing text"));

    [Fact]
    public void Each_box_leads_to_its_page() => Assert.Equal(
        ["/causes/disc/", "/symptoms/fever/", "/symptoms/leg-pain/", "/pain-types/nerve/"],
        Map(Build).AttributesOf(".map-drawing a", "href"));

    [Fact]
    public void Every_link_has_one_line_and_the_rarer_ones_are_dashed()
    {
        Assert.Equal(3, Lines(".all:not(.rarer)"));
        Assert.Equal(1, Lines(".all.rarer"));
    }

    [Fact]
    public void Every_box_has_its_own_lines_and_a_ring_around_each_other_end()
    {
        var map = Map(Build);
        var own = map.QuerySelectorAll(".map-drawing a").Select(OwnOf).ToList();
        Assert.Equal([3, 1, 2, 2], own.Select(parts => parts.Sum(part => part.QuerySelectorAll("use").Length)));
        Assert.Equal([3, 1, 2, 2], own.Select(parts => parts.Sum(part => Regex.Count(part.One("path").GetAttribute("d")!, "M"))));

        var rings = map.QuerySelectorAll(".map-drawing defs path").Select(ring => "#" + ring.Id).ToList();
        Assert.Equal(map.QuerySelectorAll(".map-drawing a").Length, rings.Distinct().Count());
        Assert.All(map.QuerySelectorAll(".map-drawing use"), end => Assert.Contains(end.GetAttribute("href"), rings));
    }

    [Fact]
    public void The_list_has_the_same_links_by_symptom_and_by_pain_type() => Assert.Equal(
        [
            "By symptom", "Fever", "Causes, rarer: Disc", "Leg pain", "Causes: Disc",
            "By pain type", "Nerve & root", "Causes: Disc", "Symptoms: Leg pain",
        ],
        Map(Build).WordsOf("main h3, .map-list li > a, .map-list p"));

    [Fact]
    public void The_list_leads_to_the_same_pages_as_the_drawing() => Assert.Equal(
        Map(Build).AttributesOf(".map-drawing a", "href").Order(),
        Map(Build).AttributesOf(".map-list a", "href").Distinct().Order());

    [Fact]
    public void The_map_is_in_the_sitemap_and_in_the_foot_of_every_page()
    {
        Assert.Contains("<loc>https://example.org/map/</loc>", Build.Value.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("/map/", Build.Value.Page("causes/disc/index.html").AttributesOf(".site-footer a", "href"));
    }

    [Fact]
    public void An_author_may_link_to_the_map() => MarkedSite.Section("Look at [the map of back pain](/map/).").IsClean();

    [Fact]
    public void Without_links_the_page_says_so()
    {
        var page = new Lazy<SiteBuild>(() => SiteOf(ManyArticles.Of("causes/disc.md", "Disc")));
        Assert.Empty(Map(page).QuerySelectorAll(".map-drawing, .map-list"));
        Assert.Contains("No subjects are linked yet.", Map(page).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70, true)]
    [InlineData(150, false)]
    public void Too_many_subjects_for_one_drawing_are_listed_only(int subjects, bool isDrawn)
    {
        var text = Enumerable.Range(0, subjects - 1)
            .Select(i => i.ToString("D3", CultureInfo.InvariantCulture))
            .Select(i => ManyArticles.Of($"causes/cause-{i}.md", $"Cause {i}", "related: [ache]"));
        var page = new Lazy<SiteBuild>(() => SiteOf(string.Concat(text) + ManyArticles.Of("symptoms/ache.md", "Ache")));
        Assert.Equal(isDrawn ? subjects : 0, Map(page).QuerySelectorAll(".map-drawing a").Length);
        Assert.Equal(subjects, Map(page).QuerySelectorAll(".map-list a").Length);
        Assert.Equal(!isDrawn, Map(page).Body!.TextContent.Contains("too many subjects", StringComparison.Ordinal));
    }

    /// <summary>What shows while a box is pointed at: its usual lines, and its rarer ones if it has some.</summary>
    private static List<IElement> OwnOf(IElement box)
    {
        var own = new List<IElement>();
        for (var next = box.NextElementSibling; next?.ClassList.Contains("own") == true; next = next.NextElementSibling)
        {
            own.Add(next);
        }

        return own;
    }

    /// <summary>A site of these articles and no others.</summary>
    private static SiteBuild SiteOf(string articles) =>
        MarkedSite.With(articles).Without("causes/strain.md").Without("symptoms/stiffness.md").Passes();

    private static int Lines(string path) => Map(Build).AttributesOf(".map-drawing " + path, "d").Sum(data => Regex.Count(data!, "M"));

    private static IHtmlDocument Map(Lazy<SiteBuild> build) => build.Value.Page("map/index.html");
}
