namespace BackHealthSite.Tests.Content;

public sealed class SourcesFileTests
{
    [Fact]
    public void BHS119_an_unknown_key_is_offered_the_right_one() =>
        Fails(
            "one: {title: One, publisher: P, ⟪BHS119⟫link: x, url: \"https://example.com/\", grade: A, read: 2026-11-22}",
            "Use one of: title, publisher, url, grade, read");

    [Fact]
    public void BHS119_a_misspelt_key_is_not_called_missing_too() =>
        Fails(
            "one: {title: One, ⟪BHS119⟫publsher: P, url: \"https://example.com/\", grade: A, read: 2026-11-22}",
            "Did you mean `publisher`?");

    [Fact]
    public void BHS122_every_missing_value_is_reported_at_the_source() =>
        Fails("⟪BHS122⟫⟪BHS122⟫⟪BHS122⟫⟪BHS122⟫one: {title: One}", "`grade`", "`publisher`", "`read`", "`url`");

    [Fact]
    public void BHS122_an_empty_source_is_told_what_it_needs() => Fails("⟪BHS122⟫one:", "Give it title, publisher, url, grade and read");

    [Theory]
    [InlineData("D")]
    [InlineData("a")]
    [InlineData("good")]
    [InlineData("S")]
    public void BHS120_a_grade_is_A_B_or_C(string grade) =>
        Fails(
            $"one: {{title: One, publisher: P, url: \"https://example.com/\", grade: ⟪BHS120⟫{grade}, read: 2026-11-22}}",
            $"`{grade}` is not a grade");

    [Theory]
    [InlineData("22 Nov 2026")]
    [InlineData("2026/11/22")]
    [InlineData("2026-11-22T10:00:00")]
    public void BHS120_the_day_it_was_read_is_a_date(string read) =>
        Fails(
            $"one: {{title: One, publisher: P, url: \"https://example.com/\", grade: A, read: ⟪BHS120⟫{read}}}",
            "is not a date. | Write the date as year-month-day, such as `2026-11-22`");

    [Theory]
    [InlineData("www.nhs.uk")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/local")]
    [InlineData("//example.com/")]
    public void BHS120_its_address_is_a_web_address(string url) =>
        Fails($"one: {{title: One, publisher: P, url: ⟪BHS120⟫\"{url}\", grade: A, read: 2026-11-22}}", "is not a web address");

    [Theory]
    [InlineData("One")]
    [InlineData("one two")]
    [InlineData("one_two")]
    [InlineData("one--two")]
    public void BHS120_its_id_is_in_kebab_case(string id) =>
        Fails(
            $"⟪BHS120⟫{id}: {{title: One, publisher: P, url: \"https://example.com/\", grade: A, read: 2026-11-22}}",
            $"`{id}` is not a source id");

    [Fact]
    public void BHS120_a_list_is_no_map_of_sources() => MarkedSite.With("""
        -- _data/sources.yml --
        ⟪BHS120⟫- title: One
        """).And(WithoutCitations).Fails("A list of `key: value` lines is needed here");

    [Fact]
    public void Whole_sources_of_every_grade_are_read() => MarkedSite.With("""
        -- _data/sources.yml --
        good-one: {title: One, publisher: P, url: "https://example.com/", grade: A, read: 2026-11-22}
        good-two: {title: Two, publisher: P, url: "http://example.com/2", grade: B, read: 2026-11-22}
        ⟪warning BHS174⟫good-three: {title: Three, publisher: P, url: "https://example.com/3", grade: C, read: 2026-11-22}
        """).Fails("No page cites `good-three`.");

    /// <summary>The site without articles: none cites a source that the test leaves out.</summary>
    private static string WithoutCitations => """
        -- causes/strain.md --
        ---
        title: Muscle strain
        description: A strained muscle in the back, told in as few words as a test needs.
        excluded: true
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        -- symptoms/stiffness.md --
        ---
        title: Stiffness
        description: A back that feels stiff, told in as few words as a test can need.
        excluded: true
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        """;

    private static void Fails(string sources, params string[] words) =>
        MarkedSite.With($"-- _data/sources.yml --\n{sources}\n").And(WithoutCitations).Fails(words);
}
