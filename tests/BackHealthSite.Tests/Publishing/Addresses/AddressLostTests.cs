using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.Publishing.Addresses;

[Trait("Takes", "long")]
public sealed class AddressLostTests
{
    [Fact]
    public void A_site_whose_addresses_are_all_there_passes() => Listed("""
        # The list.
        /
        /a-to-z/
        /feed.xml
        /causes/
        /causes/strain/
        /causes/strain/#what-it-is
        /about/
        """).Passes();

    [Fact]
    public void BHS168_the_line_of_a_warning_sign_cannot_be_cut() =>
        MarkedSite.With(ManyArticles.Of("warning-signs/weak-legs.md", "⟪BHS168⟫Weak legs"))
        .And("-- _data/addresses.txt --\n/causes/strain/\n").Fails("no line for `/warning-signs/weak-legs/`");

    [Fact]
    public void A_warning_sign_with_its_line_passes() => MarkedSite.With(ManyArticles.Of("warning-signs/weak-legs.md", "Weak legs"))
        .And("-- _data/addresses.txt --\n/causes/strain/\n/warning-signs/weak-legs/\n").Passes();

    [Fact]
    public void BHS466_a_list_that_is_switched_off_is_told_in_every_report() =>
        MarkedSite.With("-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nkeepAddresses: ⟪warning BHS466⟫off\n")
        .Fails("keeps no list of its addresses");

    [Fact]
    public void BHS466_is_told_where_the_list_is_there_too() =>
        MarkedSite.With("-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nkeepAddresses: ⟪warning BHS466⟫off\n")
        .And("-- _data/addresses.txt --\n/causes/strain/\n").Fails("is not kept");

    [Fact]
    public void A_list_that_is_kept_is_no_news() =>
        MarkedSite.With("-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nkeepAddresses: on\n")
        .And("-- _data/addresses.txt --\n/causes/strain/\n").Passes();

    [Fact]
    public void BHS608_an_address_that_nothing_leads_on_from_is_reported_at_its_line() =>
        Listed("/causes/\n⟪BHS608⟫/causes/kidney-stones/\n/causes/strain/").Fails(
            "Write `redirectFrom: [/causes/kidney-stones/]` among the lines at the top of the article that takes its place.");

    [Fact]
    public void BHS608_a_page_that_is_gone_is_one_problem_however_many_headings_it_had() => Listed("""
        ⟪BHS608⟫/causes/kidney-stones/
        /causes/kidney-stones/#symptoms
        /causes/kidney-stones/#what-helps
        /causes/strain/
        """).Fails("a maintainer lets the address go with `check --accept-urls`");

    [Fact]
    public void BHS608_holds_for_a_page_of_which_only_headings_are_listed() =>
        Listed("⟪BHS608⟫/causes/kidney-stones/#symptoms\n/causes/strain/").Fails("`/causes/kidney-stones/` was published and is gone");

    [Theory]
    [InlineData("/old/strain/")]
    [InlineData("/causes/pulled-muscle/\n/causes/pulled-muscle/#what-it-is")]
    public void A_redirect_keeps_an_address_and_the_headings_that_live_on(string lines) =>
        MarkedSite.Matter("redirectFrom: [/old/strain/, /causes/pulled-muscle/]").And($"-- _data/addresses.txt --\n{lines}\n").Passes();

    [Fact]
    public void BHS609_a_heading_of_an_old_address_is_held_on_the_page_that_it_leads_to() =>
        MarkedSite.With(MarkedArticle.Of(
            MarkedArticle.Matter + "\nredirectFrom: [/causes/pulled-muscle/]",
            MarkedArticle.BodyWith("").Replace("## What", "⟪BHS609⟫## What", StringComparison.Ordinal)))
            .And("-- _data/addresses.txt --\n/causes/pulled-muscle/\n/causes/pulled-muscle/#what-helps\n")
            .Fails("`#what-helps` was published and is gone from this page; this heading seems to stand in its place.");

    [Fact]
    public void BHS608_an_old_address_that_was_once_led_on_is_kept_too() =>
        Listed("⟪BHS608⟫/causes/slipped-disc/\n/causes/strain/").Fails("`redirectFrom: [/causes/slipped-disc/]`");

    [Theory]
    [InlineData("/causes/muscle-strains/", "a new article of nearly that id")]
    [InlineData("/symptoms/muscle-strain/", "the id in another topic")]
    [InlineData("/causes/tired-muscle/", "an everyday name")]
    [InlineData("/causes/the-strained-back/", "a title")]
    [InlineData("/causes/something-else/", "the only new article of its topic")]
    public void BHS608_the_article_that_seems_to_take_its_place_is_where_to_write(string gone, string why)
    {
        Assert.NotEmpty(why);
        MarkedSite.With(ManyArticles.Of("causes/muscle-strain.md", "⟪BHS608⟫The strained back", "aliases: [tired muscle]"))
            .And($"-- _data/addresses.txt --\n/causes/strain/\n{gone}\n")
            .Fails($"Write `redirectFrom: [{gone}]` among the lines at the top of this file.");
    }

    [Fact]
    public void BHS608_old_addresses_that_the_article_has_already_stand_in_the_line_to_write() =>
        MarkedSite.With(ManyArticles.Of("causes/muscle-strain.md", "The strained back", "redirectFrom: [⟪BHS608⟫/old/]"))
            .And("-- _data/addresses.txt --\n/causes/muscle-strains/\n")
            .Fails("Write `redirectFrom: [/old/, /causes/muscle-strains/]`");

    [Fact]
    public void BHS608_two_pages_merged_into_one_are_two_problems_with_one_line_to_write() =>
        MarkedSite.With(ManyArticles.Of("causes/sore-back.md", "⟪BHS608⟫⟪BHS608⟫Sore back", "aliases: [stiff back, aching back]"))
            .And("-- _data/addresses.txt --\n/causes/stiff-back/\n/causes/aching-back/\n")
            .Fails(
                "`redirectFrom: [/causes/stiff-back/, /causes/aching-back/]`",
                "`redirectFrom: [/causes/stiff-back/, /causes/aching-back/]`");

    [Fact]
    public void BHS608_a_draft_is_told_that_readers_of_its_address_arrive_nowhere() =>
        MarkedSite.With(ManyArticles.Of("causes/sore-back.md", "⟪BHS608⟫Sore back", "excluded: true"))
            .And("-- _data/addresses.txt --\n/causes/sore-back/\n/causes/sore-back/#what-it-is\n")
            .Fails("Take `excluded` out, or write `redirectFrom: [/causes/sore-back/]` into the article that takes its place.");

    [Fact]
    public void A_preview_with_drafts_has_the_address_of_a_draft()
    {
        var site = TestSite.With(
            ManyArticles.Of("causes/sore-back.md", "Sore back", "excluded: true") + "-- _data/addresses.txt --\n/causes/sore-back/\n");
        Assert.DoesNotContain("BHS608", site.Inspect(TestSite.Options with { IncludeDrafts = true }).Rules);
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_not_lost_as_well() =>
        MarkedSite.With(
            "-- causes/sore-back.md --\n⟪BHS101⟫No front matter.\n-- _data/addresses.txt --\n/causes/sore-back/\n"
            + "/causes/sore-back/#what-it-is\n").Fails();

    [Fact]
    public void A_page_in_a_wrong_place_is_not_lost_as_well() =>
        MarkedSite.With("-- causes/more/Sore-back.md --\nWords.\n-- _data/addresses.txt --\n/causes/sore-back/\n")
            .Expect("causes/more/Sore-back.md", "BHS112")
            .Fails();

    [Fact]
    public void A_page_that_every_site_needs_is_not_lost_as_well() =>
        Listed("/about/").Without("pages/about.md").Expect("pages/about.md", "BHS114").Fails();

    [Fact]
    public void A_mistyped_old_address_is_told_once() =>
        MarkedSite.Matter("redirectFrom: [⟪BHS606⟫/Old Strain/]").And(
            "-- _data/addresses.txt --\n/old-strain/\n").Fails("Did you mean `/old-strain/`?");

    [Theory]
    [InlineData("⟪BHS610⟫https://example.org/causes/strain/")]
    [InlineData("⟪BHS610⟫causes/strain/")]
    [InlineData("⟪BHS610⟫/causes/strain")]
    [InlineData("⟪BHS610⟫/causes//strain/")]
    [InlineData("⟪BHS610⟫/causes/Strain/")]
    [InlineData("⟪BHS610⟫/causes/strain/#")]
    [InlineData("⟪BHS610⟫/causes/strain/#what it is")]
    [InlineData("  ⟪BHS610⟫/causes/a strain/")]
    [InlineData("⟪BHS610⟫/causes/strain/ /symptoms/stiffness/")]
    public void BHS610_a_line_that_is_no_address_is_reported(string line) =>
        Listed($"/causes/\n{line}\n/causes/strain/").Fails("Write one address a line");

    [Fact]
    public void BHS610_what_git_leaves_where_two_changes_meet_is_named() => Listed("""
        ⟪BHS610⟫<<<<<<< HEAD
        /causes/strain/
        ⟪BHS610⟫=======
        /symptoms/stiffness/
        ⟪BHS610⟫>>>>>>> branch
        """).Fails("what git leaves where two changes meet", "what git leaves", "what git leaves");

    [Fact]
    public void A_list_in_another_order_with_lines_twice_and_empty_ones_holds_as_well() =>
        Listed("/symptoms/stiffness/\n\n/causes/strain/\n/causes/strain/\n").Passes();

    [Fact]
    public void A_list_may_be_larger_than_an_article()
    {
        var lines = string.Concat(Enumerable.Repeat("/causes/strain/\n", 100_000));
        Assert.True(lines.Length > BackHealthSite.Source.SourceDecoder.LargestFile);
        Listed(lines).Passes();
    }

    private static MarkedSite Listed(string lines) => MarkedSite.With($"-- _data/addresses.txt --\n{lines}\n");
}
