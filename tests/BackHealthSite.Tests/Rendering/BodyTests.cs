namespace BackHealthSite.Tests.Rendering;

public sealed class BodyTests
{
    [Fact]
    public void A_table_is_aligned_by_class_and_has_no_style()
    {
        var page = MarkedSite.Section("""
            | Left | Middle | Right | Plain |
            |:---|:---:|---:|---|
            | a | *b* | c | d |
            | e | f | g | h |
            """).Passes().Strain();
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal([null, "align-center", "align-right", null], page.AttributesOf("table th", "class"));
        Assert.Equal(
            [null, "align-center", "align-right", null, null, "align-center", "align-right", null],
            page.AttributesOf("table td", "class"));
        Assert.Equal(["col", "col", "col", "col"], page.AttributesOf("table thead th", "scope"));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], page.WordsOf("table tbody td"));
        Assert.Equal(
            ("section", "Table"),
            (page.One("table").ParentElement!.LocalName, page.One("table").ParentElement!.GetAttribute("aria-label")));
        Assert.Equal("0", page.One("table").ParentElement!.GetAttribute("tabindex"));
    }

    [Fact]
    public void Tables_of_one_page_are_told_apart_by_their_numbers()
    {
        var page = MarkedSite.Section("| A | B |\n|---|---|\n| a | b |\n\nBetween.\n\n| C | D |\n|---|---|\n| c | d |").Passes().Strain();

        Assert.Equal(["Table 1", "Table 2"], page.AttributesOf("section:has(> table)", "aria-label"));
    }

    [Fact]
    public void A_table_of_headings_alone_is_closed_properly()
    {
        var page = MarkedSite.Section("| A | B |\n|---|---|\n\nAfter.").Passes().Strain();
        Assert.Equal(["A", "B"], page.WordsOf("table th"));
        Assert.Empty(page.QuerySelectorAll("table td"));
        Assert.Contains("After.", page.WordsOf(".sections > p"));
    }

    [Fact]
    public void A_table_with_ragged_rows_is_shown_whole() => Assert.Equal(
        ["1", "", "2", "3"],
        MarkedSite.Section("| A | B |\n|---|---|\n| 1 |\n| 2 | 3 |").Passes().Strain().WordsOf("table td"));

    [Fact]
    public void A_myth_is_a_section_with_a_name()
    {
        var myth = MarkedSite.Section("::: myth\nBacks wear out. They do not.\n:::").Passes().Strain().One("section.myth");
        Assert.Equal("A common belief, corrected", myth.GetAttribute("aria-label"));
        Assert.Equal("Backs wear out. They do not.", myth.TextContent.Trim());
    }

    [Fact]
    public void Myths_of_one_page_are_told_apart_by_their_numbers()
    {
        const string myths = "::: myth\nBacks wear out. They do not.\n:::\n\n::: myth\nRest heals. It does not.\n:::";
        var page = MarkedSite.Section(myths).Passes().Strain();

        Assert.Equal(
            ["A common belief, corrected 1", "A common belief, corrected 2"],
            page.AttributesOf("section.myth", "aria-label"));
    }

    [Theory]
    [InlineData("5 < 6 & 7 > 4 \"quoted\"", "5 < 6 & 7 > 4 \"quoted\"")]
    [InlineData("Non-Latin: é 背痛 боль", "Non-Latin: é 背痛 боль")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>")]
    [InlineData("`<script>` in code", "<script> in code")]
    public void Words_reach_the_reader_as_they_were_meant(string words, string shown) =>
        Assert.Contains(shown, MarkedSite.Section(words).Passes().Strain().WordsOf(".sections > p"));

    [Theory]
    [InlineData("Non-Latin: é 背痛 боль")]
    [InlineData("A dash – and ’quotes’")]
    public void Letters_of_other_scripts_are_not_written_as_numbers(string words) =>
        Assert.Contains(words, MarkedSite.Section(words).Passes().Text("causes/strain/index.html"), StringComparison.Ordinal);

    [Fact]
    public void The_opening_comes_first_then_the_card_then_the_sections()
    {
        var page = MarkedSite.Body(
            "First.\n\nSecond [stiffness].\n\n[stiffness]: xref:stiffness\n\n::: red-flags\n:::\n\n## One\n\nWords [@good-one].\n\n"
            + "## Two\n\nWords [@good-two].")
            .Passes()
            .Strain();
        Assert.Equal(["First.", "Second stiffness."], page.WordsOf(".opening .prose > p"));
        Assert.Equal(["One", "Two"], page.WordsOf(".sections h2"));
        Assert.Equal(["emergency", "urgent", "soon"], page.AttributesOf("[data-level]", "data-level"));
    }

    [Fact]
    public void An_article_of_five_sections_has_a_table_of_contents()
    {
        var sections = string.Join("\n\n", Enumerable.Range(1, 5).Select(n => $"## Part {n}\n\nWords [@good-one] [@good-two]."));
        var page = MarkedSite.Body($"An opening.\n\n::: red-flags\n:::\n\n{sections}").Passes().Strain();
        var links = page.QuerySelectorAll("main nav a");
        Assert.Equal(["Part 1", "Part 2", "Part 3", "Part 4", "Part 5"], links.Select(link => link.TextContent.Trim()));
        Assert.Equal(["#part-1", "#part-2", "#part-3", "#part-4", "#part-5"], links.Select(link => link.GetAttribute("href")));
    }
}
