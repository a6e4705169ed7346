using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Tests.Site;

/// <summary>The body from behind as a way in: which places lead where, and what its file must say.</summary>
public sealed class BodyWaysTests
{
    private const string Path = "_data/body-parts.yml";

    private const string Parts = """
        - {place: back-of-leg, articles: [leg-pain]}
        - {place: lower-back, articles: [stiffness, strain]}
        - {place: between-the-legs, articles: [saddle]}
        """;

    private static readonly string Articles =
        ManyArticles.Of("symptoms/leg-pain.md", "Leg pain") + ManyArticles.Of("warning-signs/saddle.md", "Saddle");

    private static readonly Lazy<SiteBuild> Build = new(() => Site(Parts).Passes());

    public static TheoryData<string> Places => [.. BodyPlaces.All.Select(place => place.Id)];

    [Theory]
    [InlineData("index.html")]
    [InlineData("find-by-symptom/index.html")]
    public void Each_place_leads_to_its_first_article_from_the_top_down(string page)
    {
        var section = Build.Value.Page(page).One(".body-ways");
        Assert.Equal(["Lower back", "Between the legs", "Back of the leg"], section.WordsOf("svg a"));
        Assert.Equal(["/symptoms/stiffness/", "/warning-signs/saddle/", "/symptoms/leg-pain/"], section.AttributesOf("svg a", "href"));
    }

    [Fact]
    public void The_list_beside_it_has_the_same_places_and_all_their_articles() => Assert.Equal(
        ["Lower back: Stiffness, Muscle strain", "Between the legs: Saddle (See a clinician soon)", "Back of the leg: Leg pain"],
        Build.Value.Page("index.html").WordsOf(".body-ways li"));

    [Fact]
    public void A_place_that_leads_to_a_warning_sign_shows_its_level() =>
        Assert.Equal(["soon"], Build.Value.Page("index.html").AttributesOf(".body-ways [data-level]", "data-level"));

    [Theory]
    [InlineData("find-by-pain-type/index.html")]
    [InlineData("find-by-urgency/index.html")]
    [InlineData("symptoms/index.html")]
    public void Other_pages_do_not_show_it(string page) => Assert.Empty(Build.Value.Page(page).QuerySelectorAll(".body-ways"));

    [Fact]
    public void It_asks_nothing() =>
        Assert.Empty(Build.Value.Page("index.html").QuerySelectorAll(".body-ways :is(input, select, button, form, details)"));

    [Fact]
    public void Its_links_have_the_base_path() => Assert.Equal(
        ["/back/symptoms/stiffness/", "/back/warning-signs/saddle/", "/back/symptoms/leg-pain/"],
        Site(Parts).PassesUnder("https://example.org/back/").Page("index.html").AttributesOf(".body-ways svg a", "href"));

    [Theory]
    [InlineData("index.html")]
    [InlineData("find-by-symptom/index.html")]
    public void A_site_that_names_no_places_has_no_such_drawing(string page) =>
        Assert.Empty(MarkedSite.With("").Passes().Page(page).QuerySelectorAll(".body-ways"));

    [Fact]
    public void A_place_whose_articles_are_drafts_is_left_out_and_a_draft_is_passed_over()
    {
        var page = Site("- {place: tailbone, articles: [late]}\n- {place: lower-back, articles: [late, strain]}")
            .And(ManyArticles.Of("symptoms/late.md", "Late", "excluded: true"))
            .Passes()
            .Page("index.html");
        Assert.Equal(["/causes/strain/"], page.AttributesOf(".body-ways svg a", "href"));
        Assert.Equal(["Lower back: Muscle strain"], page.WordsOf(".body-ways li"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_can_lead_somewhere(string place) =>
        Assert.Single(Site($"- {{place: {place}, articles: [strain]}}").Passes().Page("index.html").QuerySelectorAll(".body-ways svg a"));

    /// <summary>On a phone 320 pixels wide, two units of the drawing are one pixel (WCAG 2.2 SC 2.5.8).</summary>
    [Fact]
    public void The_words_of_each_place_are_high_enough_to_press_and_stand_clear_of_the_next()
    {
        Assert.All(BodyPlaces.All, place => Assert.True(place.Height >= 2 * 24, place.Id));
        Assert.All(BodyPlaces.All.Zip(BodyPlaces.All.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height <= pair.Second.Y));
    }

    [Fact]
    public void BHS119_an_unknown_key_is_offered_the_right_one() =>
        Site("- {⟪BHS119⟫part: lower-back, place: lower-back, articles: [strain]}").Fails("Use one of: place, articles");

    [Theory]
    [InlineData("lower-bak", "The drawing of the body has no place `lower-bak`. | Did you mean `lower-back`?")]
    [InlineData("elbow", "The places are: neck-and-upper-back, ")]
    public void BHS120_a_place_that_there_is_not_is_offered_the_nearest(string place, string words) =>
        Site($"- {{place: ⟪BHS120⟫{place}, articles: [strain]}}").Fails(words);

    [Fact]
    public void BHS120_a_place_has_one_entry() => Site(
        "- {place: bottom, articles: [strain]}\n- {place: ⟪BHS120⟫bottom, articles: [stiffness]}").Fails("has an entry already");

    [Fact]
    public void BHS122_both_keys_are_needed() =>
        Site("- ⟪BHS122⟫⟪BHS122⟫{}").Fails("`articles` is missing", "`place` is missing");

    [Fact]
    public void BHS234_an_article_that_there_is_not_is_offered_the_nearest() =>
        Site("- {place: lower-back, articles: [strain, ⟪BHS234⟫stifness]}")
            .Fails("No article is called `stifness`. | Did you mean `stiffness`?");

    private static MarkedSite Site(string parts) => MarkedSite.With($"{Articles}-- {Path} --\n{parts}\n");
}
