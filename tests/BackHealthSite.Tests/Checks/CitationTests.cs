namespace BackHealthSite.Tests.Checks;

public sealed class CitationTests
{
    private const string Start = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n";

    [Fact]
    public void BHS401_a_source_that_is_not_listed_is_offered_the_nearest() =>
        MarkedSite.Section("Words ⟪BHS401⟫[@good-on].")
            .Fails("`input/_data/sources.yml` has no source `good-on`. | Did you mean `good-one`?");

    [Fact]
    public void BHS401_every_occurrence_is_reported() => MarkedSite.Section("""
        Words ⟪BHS401⟫[@nhs-sciatica] and ⟪BHS401⟫[@nhs-sciatica].

        - In a list ⟪BHS401⟫[@nhs-sciatica]
        """).Fails("Add it there: `");

    [Theory]
    [InlineData("pages/about.md")]
    [InlineData("causes/index.md")]
    [InlineData("index.md")]
    public void BHS400_a_page_that_is_not_an_article_cites_nothing(string path) => MarkedSite.With(
        $"-- {path} --\n---\ntitle: A page\ndescription: A page of the test site that is not an article, as short as can be.\n---\n"
        + $"Words ⟪BHS400⟫[@good-one] and ⟪BHS400⟫[@good-two].\n")
        .Fails("This page is not an article and has no Sources section. | Take the citation out, or link to the source.");

    [Theory]
    [InlineData("[words ⟪BHS400⟫[@good-one]](xref:stiffness)")]
    [InlineData("[see ⟪BHS400⟫[@good-one]](https://example.com/)")]
    [InlineData("[*words ⟪BHS400⟫[@good-one]*](xref:stiffness)")]
    [InlineData("- [words ⟪BHS400⟫[@good-one] and ⟪BHS400⟫[@good-two]](xref:stiffness)")]
    public void BHS400_a_citation_stands_beside_the_words_of_a_link(string words) =>
        MarkedSite.Section(words).Fails("The citation stands inside the words of a link. | Move it behind the link.");

    [Fact]
    public void BHS402_every_section_without_a_source_is_reported_at_its_heading() => MarkedSite.Body(Start + """
        ## What it is

        Words [@good-one] [@good-two].

        ⟪BHS402⟫## What helps

        Words.

        ### Details

        More words.

        ⟪BHS402⟫## Last
        """).Fails("The section \"What helps\" cites no source. | Put `[@source-id]` after the sentence it supports.", "The section \"Last\" cites no source");

    [Fact]
    public void BHS402_a_citation_in_the_opening_counts_for_no_section() =>
        MarkedSite.Body("A strain [@good-one] [@good-two].\n\n::: red-flags\n:::\n\n⟪BHS402⟫## What it is\n\nWords.").Fails();

    [Fact]
    public void BHS402_a_citation_in_code_is_none() =>
        MarkedSite.Body(Start + "⟪BHS402⟫## What it is\n\nWords `[@good-one]`.\n\n## Why\n\nWords [@good-one] [@good-two].").Fails();

    [Theory]
    [InlineData("- one\n  - two [@good-two]")]
    [InlineData("> one [@good-two]")]
    [InlineData("| A | B |\n|---|---|\n| x | y [@good-two] |")]
    [InlineData("::: myth\nWords. That is not so [@good-two].\n:::")]
    [InlineData("*words [@good-two]*")]
    [InlineData("### Below\n\nWords [@good-two].")]
    [InlineData("Words [@good-two]")]
    [InlineData("Words with a [link] [@good-two].\n\n[link]: xref:stiffness")]
    [InlineData("[link]: xref:stiffness\n\nWords with a [link] [@good-two].")]
    public void A_citation_anywhere_in_a_section_counts_for_it(string section)
    {
        MarkedSite.Body($"{Start}## One\n\nWords [@good-one].\n\n## Two\n\n{section}\n\n## Three\n\nWords [@good-one].").IsClean();
        MarkedSite.Body($"{Start}## One\n\nWords [@good-one].\n\n## Two\n\n{section}\n").IsClean();
    }

    [Fact]
    public void BHS403_an_article_rests_on_two_sources() =>
        OneSource("[@good-one], again [@good-one]", "⟪BHS403⟫").Fails("The article cites only one source. | Add a second source");

    [Fact]
    public void BHS403_no_source_at_all_asks_for_two() =>
        OneSource("", "⟪BHS403⟫", "⟪BHS402⟫").Fails("The article cites no source. | Cite at least two sources, one of them grade A.");

    [Fact]
    public void An_unknown_source_is_one_problem_and_counts_as_a_source() => OneSource("⟪BHS401⟫[@nothing] [@good-two]", "").Fails(
        "Add it there: `nothing: {title: \"...\", publisher: \"...\", url: \"https://...\", grade: A, read: 2026-11-22}`");

    [Fact]
    public void BHS404_one_source_is_of_grade_A() => OneSource("[@good-two] [@good-three]", "⟪BHS404⟫").And(Sources).Fails(
        "None of the article's sources is of grade A. | Cite a health service");

    [Fact]
    public void BHS404_and_BHS403_may_both_be_missed() => OneSource("[@good-two]", "⟪BHS403⟫⟪BHS404⟫").Fails();

    [Fact]
    public void A_source_of_grade_A_beside_a_study_will_do() =>
        OneSource("[@good-two] [@good-three] [@good-one]", "").And(Sources).IsClean();

    private const string Sources = """
        -- _data/sources.yml --
        good-one: {title: One, publisher: P, url: "https://example.com/1", grade: A, read: 2026-11-22}
        good-two: {title: Two, publisher: P, url: "https://example.com/2", grade: B, read: 2026-11-22}
        good-three: {title: Three, publisher: P, url: "https://example.com/3", grade: C, read: 2026-11-22}
        """;

    private static MarkedSite OneSource(string citations, string mark, string heading = "") => MarkedSite.With(MarkedArticle.Of(
        MarkedArticle.Matter.Replace("title: ", "title: " + mark, StringComparison.Ordinal),
        $"{Start}{heading}## What it is\n\nWords {citations}."));
}
