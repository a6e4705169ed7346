namespace BackHealthSite.Tests.Checks;

public sealed class HeadingMistypedTests
{
    [Theory]
    [InlineData("⟪BHS452⟫##Who gets it", "Put a space after `##`.")]
    [InlineData("⟪BHS452⟫###Who gets it", "Put a space after `###`.")]
    [InlineData("⟪BHS452⟫#Who gets it", "Write `## Who gets it`, or `\\#Who gets it` where no heading is meant.")]
    [InlineData("⟪BHS452⟫##\u00A0Who gets it", "Put a space after `##`.")]
    [InlineData("⟪BHS452⟫##**Who** gets it", "Put a space after `##`.")]
    [InlineData("Words.\n⟪BHS452⟫##Who gets it\nMore words.", "Put a space after `##`.")]
    [InlineData("> ⟪BHS452⟫##Who gets it", "Put a space after `##`.")]
    [InlineData("⟪BHS452⟫####### Who gets it", "Begin it with `##` and a space.")]
    public void BHS452_a_heading_without_its_space(string words, string fix) => MarkedSite.Section(words).Fails(fix);

    [Theory]
    [InlineData("### Who gets it")]
    [InlineData("\\##Who gets it")]
    [InlineData("Words ##and more.")]
    [InlineData("#1 of the reasons.")]
    [InlineData("`##Who`")]
    [InlineData("~~~\n##Who\n~~~")]
    public void Headings_and_other_signs_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("⟪BHS453⟫Most people recover.", "    ")]
    [InlineData("⟪BHS453⟫Most people recover.\n    They do.", "    ")]
    [InlineData("⟪BHS453⟫Most people recover.", "\t")]
    public void BHS453_a_line_that_begins_with_a_tab_or_four_spaces(string words, string indent) =>
        MarkedSite.Section($"Words.\n\n{indent}{words}").Fails("shown as computer code. | Take the space in front of it out.");

    [Theory]
    [InlineData("~~~\ncode\n~~~")]
    [InlineData("```\n    code\n```")]
    [InlineData("   Words.")]
    [InlineData("Words.\n    They go on.")]
    [InlineData("- an item\n\n  goes on\n    - and another")]
    public void Fenced_code_and_lists_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("⟪warning BHS454⟫**Who gets it**")]
    [InlineData("⟪warning BHS454⟫__Who gets it__")]
    [InlineData("⟪warning BHS454⟫**Who gets it?**")]
    [InlineData("⟪warning BHS454⟫**Who gets it:**")]
    [InlineData("⟪warning BHS454⟫**Who gets it**:")]
    public void BHS454_a_bold_line_in_place_of_a_heading(string words) =>
        MarkedSite.Section($"{words}\n\nEverybody.").Fails("Begin it with `##`.");

    [Theory]
    [InlineData("**Most people recover.**")]
    [InlineData("**Who gets it** and why.")]
    [InlineData("- **Who gets it**")]
    [InlineData("Who **gets** it")]
    public void Other_bold_words_pass(string words) => MarkedSite.Section(words).IsClean();
}
