namespace BackHealthSite.Tests.Checks;

public sealed class StructureTests
{
    private const string Card = "\n\n::: red-flags\n:::\n\n";

    [Theory]
    [InlineData("⟪BHS407⟫#### Too deep", "Begin it with `###`.")]
    [InlineData("### One\n\n#### Two\n\n⟪BHS407⟫##### Three", "Begin it with `####`.")]
    [InlineData("### One\n\n⟪BHS407⟫###### Three", "The heading \"Three\" skips a level or lies too deep")]
    [InlineData("### One\n\n⟪BHS407⟫##### Two\n\n⟪BHS407⟫##### Three", "Begin it with `####`.")]
    [InlineData("> ⟪BHS407⟫#### In a quote", "Begin it with `###`.")]
    public void BHS407_a_heading_that_skips_a_level_is_reported(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Fact]
    public void BHS407_the_first_heading_is_of_the_second_level() =>
        MarkedSite.Body($"An opening.{Card}⟪BHS407⟫### What it is\n\nWords [@good-one] [@good-two].").Fails("Begin it with `##`.");

    [Theory]
    [InlineData(
        "⟪BHS408⟫# Again",
        "\"Again\" is a heading of the first level, which the title is already. | Take it out, or begin it with `##`.")]
    [InlineData("⟪BHS408⟫Again\n=====", "\"Again\"")]
    [InlineData("⟪BHS408⟫# One\n\n⟪BHS408⟫# Two", "\"One\"")]
    [InlineData("- ⟪BHS408⟫# In a list", "\"In a list\"")]
    public void BHS408_a_heading_of_the_first_level_is_reported(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Fact]
    public void BHS407_and_BHS408_hold_on_other_pages() =>
        MarkedSite.With(
            "-- pages/about.md --\n---\ntitle: About\ndescription: The about page of the test site, which is as short as it can be.\n---\n"
            + "⟪BHS408⟫# About\n\n⟪BHS407⟫### Us\n").Fails();

    [Theory]
    [InlineData("### One\n\n#### Two\n\n### Three\n\n## Four\n\nWords [@good-one].")]
    [InlineData("A \\# sign, a #tag and `# code`.\n\n~~~\n# code\n~~~")]
    public void Headings_in_order_are_fine(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("")]
    [InlineData("⟪BHS317⟫***\n")]
    [InlineData("[link]: xref:stiffness\n")]
    [InlineData("⟪BHS317⟫~~~\ncode only\n~~~\n")]
    public void BHS413_an_article_begins_with_words(string opening) =>
        MarkedSite.With(MarkedArticle.Of(
            MarkedArticle.Matter.Replace("title: ", "title: ⟪BHS413⟫", StringComparison.Ordinal),
            $"{opening}\n::: red-flags\n:::\n\n## What it is\n\nWords [@good-one] [@good-two]."))
                .Fails("The article has no opening. | Say in one to three short paragraphs what it is");
}
