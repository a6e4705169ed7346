namespace BackHealthSite.Tests.Checks;

/// <summary>A sign that an author spreads over what stands next to each other is one sign.</summary>
public sealed class NeighbourTests
{
    private const string CaudaEquina = """
        -- warning-signs/cauda-equina-syndrome.md --
        ---
        title: Cauda equina syndrome
        description: A rare emergency of the lower back, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A rare emergency.

        ::: red-flags
        :::

        ## What it is

        Words [@good-one] [@good-two].
        """;

    [Theory]
    [InlineData("You may feel numb. It can be between the legs.")]
    [InlineData("You may feel numb. [@good-one] Between the legs, that is.")]
    [InlineData("Feel numb? Between the legs?")]
    [InlineData("Numbness\u2026 Between the legs.")]
    [InlineData("**Between the legs.** You may feel numb.")]
    [InlineData("*Between the legs.* Words. You may feel numb.")]
    [InlineData("### Between the legs\n\nYou may feel numb.")]
    [InlineData("### Between the legs\n\nThis is rare. You may feel numb.")]
    [InlineData("- numb\n\n***\n\n- between the legs")]
    [InlineData("- numb\n\n<!-- -->\n\n- between the legs")]
    [InlineData("| x | y |\n|---|---|\n| numb | a |\n| between the legs | b |")]
    [InlineData("| x | y |\n|---|---|\n| a | numb |\n| b | between the legs |")]
    public void BHS308_a_sign_in_two_neighbours_is_found(string words) => Assert.Contains("BHS308", RulesOf(words));

    [Theory]
    [InlineData("You may feel numb. Words. Words about sitting with a pillow between the legs.")]
    [InlineData("Numb words of one sentence that goes on and on for as long as it likes. Between the legs lies a pillow.")]
    [InlineData("### Between the legs\n\nOne. Two. You may feel numb.")]
    [InlineData("| x |\n|---|\n| numb |\n| a |\n| between the legs |")]
    [InlineData("Some feel numb.\n\nBetween the legs lies a pillow.")]
    [InlineData("You have aches. At night you sleep.")]
    public void Words_further_apart_and_signs_of_other_levels_are_not_joined(string words) =>
        Assert.DoesNotContain("BHS308", RulesOf(words));

    [Fact]
    public void A_heading_opens_sentences_for_every_level() =>
        Assert.Contains("BHS306", MarkedSite.Section("### A flank\n\nWith fever.").Inspect().Rules);

    private static IReadOnlyList<string> RulesOf(string words) => MarkedSite.Section(words).And(CaudaEquina).Inspect().Rules;
}
