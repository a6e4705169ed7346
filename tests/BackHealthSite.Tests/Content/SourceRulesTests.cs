namespace BackHealthSite.Tests.Content;

/// <summary>What no source, glossary or list of synonyms may hold, as far as a machine can tell.</summary>
public sealed class SourceRulesTests
{
    private const string Path = "_data/sources.yml";

    [Theory]
    [InlineData("https://nhs.uk@example.com/page")]
    [InlineData("https://user:word@example.com/page")]
    [InlineData("https://localhost/page")]
    [InlineData("https://intranet/page")]
    [InlineData("https://wiki.local/page")]
    [InlineData("https://host.internal/page")]
    [InlineData("http://127.0.0.1/page")]
    [InlineData("http://10.0.0.8/page")]
    [InlineData("http://2130706433/page")]
    [InlineData("http://0x7f.1/page")]
    [InlineData("http://[::1]/page")]
    [InlineData("https://xn--nh-wlc.uk/page")]
    [InlineData("https://localhost./page")]
    [InlineData("https://example.com:8443/page")]
    [InlineData("http://localhost.localdomain/page")]
    [InlineData("https://111.wales.nhs.uk.evil.example/page")]
    [InlineData("https://www.nhs.uk.com/page")]
    [InlineData("https://nhs.uk.evil.example/page")]
    [InlineData("https://www.gov.ie.evil.example/page")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov.evil.example/page")]
    public void BHS163_an_address_is_one_that_readers_can_look_up(string url) =>
        MarkedSite.With("").Change(Path, "url: \"https://example.com/one\"", $"url: ⟪BHS163⟫\"{url}\"").Fails("The address");

    [Fact]
    public void BHS163_a_letter_that_looks_like_another_is_told_as_well() =>
        MarkedSite.With("").Change(Path, "url: \"https://example.com/one\"", "url: ⟪BHS163⟫\"https://nh⟪BHS153⟫ѕ.uk/page\"").Fails(
            "The address");

    [Theory]
    [InlineData("https://www.nhs.uk/conditions/sciatica/")]
    [InlineData("http://example.com/a?b=c@d")]
    [InlineData("https://doi.org/10.1136/bmj.j839")]
    [InlineData("https://www.ca.uky.edu/page")]
    [InlineData("https://ouci.dntb.gov.ua/page")]
    [InlineData("https://uk.cochrane.org/page")]
    [InlineData("https://rightdecisions.scot.nhs.uk/page")]
    [InlineData("https://www.cahs.health.wa.gov.au/page")]
    public void A_public_address_passes(string url) => MarkedSite.With("").Change(Path, "https://example.com/one", url).IsClean();

    [Fact]
    public void BHS163_a_host_that_begins_with_that_of_another_source_is_refused() => MarkedSite.With("")
        .Change(Path, "https://example.com/one", "https://www2.hse.ie/one")
        .Change(Path, "url: \"https://example.com/two\"", "url: ⟪BHS163⟫\"https://www2.hse.ie.evil.example/two\"")
        .Fails("begins");

    [Theory]
    [InlineData("https://example.com:443/two")]
    [InlineData("http://example.com/two/")]
    [InlineData("https://www.example.com/two#part")]
    [InlineData("https://EXAMPLE.com/two")]
    [InlineData("https://example.com./two")]
    public void BHS164_a_page_stands_under_one_id(string url) => MarkedSite.With("")
        .Change(Path, "https://example.com/one", url)
        .Change(Path, "url: \"https://example.com/two\"", "url: ⟪BHS164⟫\"https://example.com/two\"")
        .Fails("This is the page of `good-one` too.");

    [Theory]
    [InlineData("9999-01-01")]
    [InlineData("2027-03-01")]
    [InlineData("2026-12-24")]
    [InlineData("1989-12-31")]
    [InlineData("0001-01-01")]
    public void BHS165_a_source_was_read_on_a_day_that_can_be(string day) =>
        MarkedSite.With("").Change(Path, "read: 2026-11-22", $"read: ⟪BHS165⟫{day}").Fails($"`{day}`");

    [Fact]
    public void BHS165_a_source_was_reviewed_before_it_was_read() => MarkedSite.With("")
        .Change(Path, "grade: A, read: 2026-11-22", "grade: A, read: 2026-11-22, reviewed: ⟪BHS165⟫2026-11-23")
        .Fails("You read the page on `2026-11-22`, before the review of `2026-11-23`");

    [Fact]
    public void A_review_is_told_to_readers() => Assert.Contains(
        "A health service. Reviewed 1 May 2025. Read 22 November 2026. Grade A.",
        MarkedSite.With("").Change(Path, "grade: A, read: 2026-11-22", "grade: A, read: 2026-11-22, reviewed: 2025-05-01")
            .Passes().Strain().WordsOf(".sources small"));

    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("2026-12-23")]
    public void A_day_that_can_be_passes(string day) => MarkedSite.With("").Change(Path, "read: 2026-11-22", $"read: {day}").IsClean();

    [Theory]
    [InlineData("- {term: ⟪BHS166⟫lumbar, plain: not urgent}")]
    [InlineData("- {term: ⟪BHS166⟫Lumbar, plain: not urgent}")]
    [InlineData("- {term: back, plain: behind, also: [⟪BHS166⟫lumbar]}")]
    public void BHS166_a_word_is_explained_once(string entry) =>
        MarkedSite.With($"-- _data/glossary.yml --\n- {{term: lumbar, plain: of the lower back}}\n{entry}\n")
            .Fails("explained further up already");

    [Theory]
    [InlineData("[numb between the legs, ⟪BHS167⟫yoga]")]
    [InlineData("[⟪BHS167⟫yoga, numb groin]")]
    [InlineData("[can't feel my groin, ⟪BHS167⟫gentle walking, ⟪BHS167⟫back massage]")]
    [InlineData("[numb between the legs, numb groin, ⟪BHS167⟫inner peace]")]
    [InlineData("[numb between the legs, ⟪BHS167⟫chills]")]
    [InlineData("[numb between the legs, ⟪BHS167⟫pilates]")]
    [InlineData("[numb groin, ⟪BHS167⟫walking, ⟪BHS167⟫new mattress]")]
    [InlineData("[genitals, ⟪BHS167⟫yoga]")]
    [InlineData("[fever, ⟪BHS167⟫yoga]")]
    [InlineData("[⟪BHS167⟫taxi, ambulance]")]
    [InlineData("[\"999\", ⟪BHS167⟫physiotherapy]")]
    [InlineData("[emergency, ⟪BHS167⟫flare-up]")]
    public void BHS167_a_warning_sign_leads_to_nothing_harmless(string list) =>
        MarkedSite.With($"-- _data/synonyms.yml --\n- {list}\n").Fails("which belongs to warning signs or emergencies");

    [Theory]
    [InlineData("[numb between the legs, numb groin, numbness]")]
    [InlineData("[numb groin, weak leg, cauda equina]")]
    [InlineData("[yoga, stretching]")]
    [InlineData("[numb groin, groin without feeling]")]
    [InlineData("[numb between the legs, groin without feeling, numbness between the legs]")]
    [InlineData("[high temperature, fever]")]
    public void Names_of_one_sign_belong_together(string list) => MarkedSite.With($"-- _data/synonyms.yml --\n- {list}\n").IsClean();

    [Fact]
    public void BHS168_a_list_of_addresses_that_was_kept_is_missed() =>
        MarkedSite.With("-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nkeepAddresses: ⟪BHS168⟫on\n")
        .Fails("`_data/addresses.txt` is gone");

    [Theory]
    [InlineData("")]
    [InlineData("# Every address that readers may have kept.\n\n")]
    public void BHS168_a_list_of_addresses_holds_some(string text) =>
        MarkedSite.With("").And($"-- _data/addresses.txt --\n{text}").Expect("_data/addresses.txt", "BHS168").Fails("holds none");

    [Fact]
    public void BHS168_the_list_of_a_library_cannot_be_deleted() => Assert.Equal(
        ["BHS168"],
        TestSite.Frozen().Replace("settings.yml", "keepWarningWords: off", "keepWarningWords: off\nkeepAddresses: on").Inspect().Rules);

    [Fact]
    public void A_site_without_the_setting_keeps_no_list() => MarkedSite.With("").IsClean();
}
