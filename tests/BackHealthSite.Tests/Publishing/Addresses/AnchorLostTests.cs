namespace BackHealthSite.Tests.Publishing.Addresses;

/// <summary>The article `causes/strain.md` had a heading once, besides `What it is`; its body now is what each test says.</summary>
public sealed class AnchorLostTests
{
    [Theory]
    [InlineData("### Self-care")]
    [InlineData("### What you can do {#self-care}")]
    [InlineData("### What you can do {#what-you-can-do #self-care}")]
    public void A_heading_that_keeps_the_anchor_passes(string heading) => Had(heading, "self-care").Passes();

    [Theory]
    [InlineData("⟪BHS609⟫### Self-care at home", "self-care", "Write `{#self-care}` behind this heading")]
    [InlineData("⟪BHS609⟫### What you can do", "self-care", "Write `{#self-care}` behind this heading")]
    [InlineData("⟪BHS609⟫### Symptms", "symptoms", "Write `{#symptoms}` behind this heading")]
    [InlineData("⟪BHS609⟫### Self-care {#care-for-yourself}", "self-care", "Make its braces `{#care-for-yourself #self-care}`")]
    public void BHS609_a_reworded_heading_is_told_what_to_write(string heading, string was, string says) => Had(heading, was).Fails(says);

    [Fact]
    public void BHS609_a_section_merged_into_another_keeps_both_names() => MarkedSite.Section("")
        .Change("causes/strain.md", "## What it is", "⟪BHS609⟫## What it is")
        .And(List("what-it-is", "what-it-is-not"))
        .Fails("Write `{#what-it-is #what-it-is-not}` behind this heading");

    [Fact]
    public void What_it_says_puts_the_merged_section_right() => MarkedSite.Section("")
        .Change("causes/strain.md", "## What it is", "## What it is {#what-it-is #what-it-is-not}")
        .And(List("what-it-is", "what-it-is-not"))
        .Passes();

    [Fact]
    public void BHS609_several_old_names_of_one_heading_stand_in_one_pair_of_braces() =>
        Had("⟪BHS609⟫⟪BHS609⟫### Pain at night and day", "pain-at-night", "pain-at-day")
            .Fails("`{#pain-at-night #pain-at-day}`", "`{#pain-at-night #pain-at-day}`");

    [Fact]
    public void BHS609_without_a_heading_that_is_near_the_article_is_where_to_write() => MarkedSite.Section("")
        .Change("causes/strain.md", "title: Muscle", "title: ⟪BHS609⟫Muscle")
        .And(List("what-it-is", "self-care"))
        .Fails("Write `{#self-care}` behind the heading under which its words stand now.");

    [Fact]
    public void BHS609_holds_for_pages_that_are_not_articles() => MarkedSite.With("")
        .Change("pages/about.md", "title: About", "title: ⟪BHS609⟫About")
        .And("-- _data/addresses.txt --\n/about/\n/about/#who-makes-it\n")
        .Fails("`#who-makes-it` was published and is gone from this page");

    [Fact]
    public void A_heading_that_is_only_mistyped_is_told_once() => Had("⟪BHS452⟫##Self-care", "self-care").Fails();

    [Fact]
    public void BHS609_a_heading_that_is_gone_is_told_beside_one_that_is_mistyped() =>
        MarkedSite.Section("⟪BHS452⟫##Pain at night\n\n    ⟪BHS453⟫### Pain by day")
            .Change("causes/strain.md", "title: Muscle", "title: ⟪BHS609⟫Muscle")
            .And(List("what-it-is", "self-care", "pain-at-night", "pain-by-day"))
            .Fails("`#self-care` was published");

    [Theory]
    [InlineData("### Self-care\n\nWords.\n\n⟪BHS452⟫##Self-care", "self-care", "self-care-1")]
    [InlineData("⟪BHS452⟫##Self-care\n\n### Self-care", "self-care", "self-care-1")]
    [InlineData("⟪BHS452⟫##Care for yourself {#self-care #yourself} ##", "self-care", "yourself")]
    public void A_mistyped_heading_keeps_the_anchors_that_it_will_have(string words, params string[] anchors) =>
        Had(words, anchors).Fails();

    [Fact]
    public void A_heading_shown_as_code_is_told_once() => Had("Words.\n\n    ⟪BHS453⟫### Self-care", "self-care").Fails();

    [Fact]
    public void BHS409_an_old_name_that_another_heading_has_is_reported() => MarkedSite.Section("""
        ### Causes {#why-so}

        ⟪BHS409⟫### Reasons {#reasons #why-so}
        """).Fails("The id `why-so` stands on an earlier heading of this page");

    [Theory]
    [InlineData("### Reasons ⟪BHS406⟫{#reasons #why/so}")]
    [InlineData("### Reasons ⟪BHS406⟫{#reasons .big}")]
    public void BHS406_only_ids_may_stand_in_the_braces(string heading) => MarkedSite.Section(heading).Fails();

    [Fact]
    public void Every_name_in_the_braces_leads_to_the_heading()
    {
        var build = MarkedSite.Section(
            "### Reasons {#reasons #why-so #how-come} ###\n\nSee [one](#reasons), [two](#why-so), [three](xref:strain#how-come).").Passes();
        Assert.Contains(
            "<h3 id=\"reasons\"><span id=\"why-so\"></span><span id=\"how-come\"></span>Reasons</h3>",
            build.Text("causes/strain/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void BHS202_a_link_is_offered_the_old_names_too() =>
        MarkedSite.Section("### Reasons {#reasons #why-so}\n\nSee [one](⟪BHS202⟫#why-sso).").Fails("Did you mean `why-so`?");

    private static MarkedSite Had(string heading, params string[] anchors) =>
        MarkedSite.Section(heading).And(List(["what-it-is", .. anchors]));

    private static string List(params string[] anchors) =>
        "-- _data/addresses.txt --\n/causes/strain/\n" + string.Concat(anchors.Select(anchor => $"/causes/strain/#{anchor}\n"));
}
