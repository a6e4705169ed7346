namespace BackHealthSite.Tests.Markdown;

public sealed class FrontMatterValueTests
{
    [Fact]
    public void BHS104_what_every_article_needs_is_missing_at_the_first_line() => MarkedSite.OnlyMatter("order: 1")
        .Expect(MarkedArticle.Path, "BHS104")
            .Expect(MarkedArticle.Path, "BHS104")
            .Expect(MarkedArticle.Path, "BHS104")
            .Expect(MarkedArticle.Path, "BHS104")
        .Fails("`checked` is missing", "`description` is missing", "`recheck` is missing", "`title` is missing");

    [Theory]
    [InlineData("")]
    [InlineData(" \"\"")]
    [InlineData(" \"   \"")]
    [InlineData(" ~")]
    [InlineData(" null")]
    [InlineData(" Null")]
    [InlineData(" NULL")]
    public void BHS104_an_empty_title_is_missing_at_its_place(string title) => MarkedSite.OnlyMatter(
        $"title:{Marked(title)}\ndescription: A strained muscle in the back, told in as few words as a test needs.\n"
        + $"checked: 2026-11-22\nrecheck: 2027-11-22")
            .Fails("`title` is missing");

    [Theory]
    [InlineData("checked: ⟪BHS105⟫22 Nov 2026", "`22 Nov 2026` is not a date")]
    [InlineData("checked: ⟪BHS105⟫22/11/2026", "`22/11/2026` is not a date")]
    [InlineData(
        "checked: ⟪BHS105⟫2026-11-31",
        "`2026-11-31` is not a date: November has 30 days. | Write the date as year-month-day, such as `2026-11-30`.")]
    [InlineData(
        "checked: ⟪BHS105⟫2026-02-29",
        "`2026-02-29` is not a date: February 2026 has 28 days. | Write the date as year-month-day, such as `2026-02-28`.")]
    [InlineData("checked: ⟪BHS105⟫2026-22-11", "the middle number is the month, from 01 to 12")]
    [InlineData("checked: ⟪BHS105⟫0000-00-00", "`0000-00-00` is not a date")]
    [InlineData("checked: ⟪BHS105⟫0000-01-01", "`0000-01-01` is not a date. | Write")]
    [InlineData("checked: ⟪BHS105⟫2026-1-2", "is not a date. | Write the date as year-month-day, such as `2026-11-22`")]
    [InlineData("checked: ⟪BHS105⟫[2026-11-22]", "`checked` must be a text")]
    public void BHS105_a_date_is_written_in_one_way(string line, string words) => MarkedSite.OnlyMatter(
        $"title: Muscle strain\ndescription: A strained muscle in the back, told in as few words as a test needs.\n"
        + $"{line}\nrecheck: 2027-11-22")
            .Fails(words);

    [Theory]
    [InlineData("aliases: ⟪BHS105⟫pulled muscle", "Write `aliases: [pulled muscle]`")]
    [InlineData("aliases: ⟪BHS105⟫{a: b}", "`aliases` must be a list")]
    [InlineData("aliases: [⟪BHS105⟫\"\", pulled muscle]", "An entry of `aliases` is empty or not a text")]
    [InlineData("aliases: [⟪BHS105⟫[a], ⟪BHS105⟫{b: c}]", "An entry of `aliases` is empty or not a text")]
    [InlineData("related: ⟪BHS105⟫stiffness", "`related` must be a list")]
    [InlineData("relatedRarely: ⟪BHS105⟫stiffness", "`relatedRarely` must be a list")]
    [InlineData("redFlags: ⟪BHS105⟫kidney", "`redFlags` must be a list")]
    [InlineData("redirectFrom: ⟪BHS105⟫/old/", "`redirectFrom` must be a list")]
    [InlineData("order: ⟪BHS105⟫first", "`first` is not a whole number")]
    [InlineData("order: ⟪BHS105⟫1.5", "Write `order: 10`")]
    [InlineData("order: ⟪BHS105⟫99999999999", "is not a whole number")]
    [InlineData("excluded: ⟪BHS105⟫perhaps", "`perhaps` is neither `true` nor `false`")]
    [InlineData("redFlagsNotNeeded: ⟪BHS105⟫[kidney]", "`redFlagsNotNeeded` must be a group of `key: value` lines")]
    public void BHS105_a_value_of_another_kind_is_refused(string line, string words) => MarkedSite.Matter(line).Fails(words);

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    public void The_words_that_yaml_has_for_no_value_are_none(string nothing) => MarkedSite.Matter(
        $"order: {nothing}\nexcluded: {nothing}\ngroup: {nothing}\nredirectFrom: {nothing}\nredFlags: {nothing}\n"
        + $"relatedRarely: {nothing}\nredFlagsNotNeeded: {nothing}\nactionNotNeeded: {nothing}")
        .IsClean();

    [Theory]
    [InlineData("redirectFrom: [⟪BHS105⟫~]")]
    [InlineData("redFlags: [⟪BHS105⟫null]")]
    public void BHS105_an_entry_without_a_value_is_empty(string line) => MarkedSite.Matter(line).Fails("is empty or not a text");

    [Fact]
    public void Such_a_word_in_quotes_is_a_text() =>
        MarkedSite.With("").Change("causes/strain.md", "[pulled muscle,", "[\"null\",").IsClean();

    [Fact]
    public void BHS122_a_source_without_a_value_lacks_it() => MarkedSite.With("")
        .Change("_data/sources.yml", "title: First source", "title: ⟪BHS122⟫~")
        .Fails("`title` is missing");

    [Fact]
    public void BHS105_front_matter_that_is_no_list_of_values_is_refused() =>
        MarkedSite.OnlyMatter("⟪BHS105⟫Muscle strain").Fails("A list of `key: value` lines is needed here");

    [Theory]
    [InlineData("aliases:")]
    [InlineData("aliases: []")]
    [InlineData("aliases:\n  - one\n  - two")]
    [InlineData("order: -5")]
    [InlineData("excluded: no")]
    [InlineData("redFlagsNotNeeded:")]
    public void An_optional_value_may_be_empty_or_spread_over_lines(string line) => MarkedSite.Matter(line).IsClean();

    private static string Marked(string title) => title.Length == 0 ? "⟪BHS104⟫" : " ⟪BHS104⟫" + title.TrimStart();
}
