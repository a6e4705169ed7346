namespace BackHealthSite.Tests.Checks;

public sealed class CitationMistypedTests
{
    private const string Message = "This looks like a citation but is not one. | Write ";

    [Theory]
    [InlineData("Words ⟪BHS450⟫[good-one].")]
    [InlineData("Words ⟪BHS450⟫[ good-one ].")]
    [InlineData("Words ⟪BHS450⟫(@good-one).")]
    [InlineData("Words ⟪BHS450⟫(good-one).")]
    [InlineData("- an item ⟪BHS450⟫[good-one]")]
    [InlineData("| In | a table |\n|---|---|\n| x ⟪BHS450⟫[good-one] | y |")]
    [InlineData("Words [@good-two] and ⟪BHS450⟫[good-one] and ⟪BHS450⟫(@good-one).")]
    public void BHS450_the_id_of_a_source_without_its_sign_or_brackets(string words) =>
        MarkedSite.Section(words).Fails(Message + "`[@good-one]`.");

    [Fact]
    public void BHS450_an_unknown_id_with_its_sign() =>
        MarkedSite.Section("Words ⟪BHS450⟫(@nothing-yet).").Fails(Message + "`[@nothing-yet]`.");

    [Theory]
    [InlineData("Words ⟪BHS450⟫[1].")]
    [InlineData("Words ⟪BHS450⟫[1, 2] and ⟪BHS450⟫[3-5].")]
    [InlineData("Words ⟪BHS450⟫[^1].")]
    public void BHS450_a_number_in_brackets(string words) =>
        MarkedSite.Section(words).Fails(Message + "`[@source-id]` with the id of a source in `_data/sources.yml`.");

    [Theory]
    [InlineData("In code: `[good-one]` and `[1]`.")]
    [InlineData("Escaped: \\[1\\] and \\[good-one\\] and \\(@good-one\\).")]
    [InlineData("Some (1) words (such as these) [and these].")]
    [InlineData("A link [1](xref:stiffness).")]
    [InlineData("A link by reference [1].\n\n[1]: /a-to-z/")]
    [InlineData("Write to (<a@example.com>).")]
    public void Other_words_in_brackets_pass(string words) => MarkedSite.Section(words).IsClean();

    [Fact]
    public void Pages_without_a_list_of_sources_are_left_alone() =>
        MarkedSite.With("").Change("pages/about.md", "Words.", "Words [1].").IsClean();
}
