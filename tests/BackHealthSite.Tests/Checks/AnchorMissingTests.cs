namespace BackHealthSite.Tests.Checks;

public sealed class AnchorMissingTests
{
    [Theory]
    [InlineData("See [it](⟪BHS202⟫xref:stiffness#how-it-feel).", "Did you mean `how-it-feels`?")]
    [InlineData("See [it](⟪BHS202⟫../symptoms/stiffness.md#how-it-feel).", "Did you mean `how-it-feels`?")]
    [InlineData("See [it](⟪BHS202⟫/symptoms/stiffness/#how-it-feel).", "`symptoms/stiffness.md` has no heading `#how-it-feel`")]
    [InlineData("See [it](⟪BHS202⟫#what-it-was).", "Did you mean `what-it-is`?")]
    [InlineData("See [it](⟪BHS202⟫xref:strain#treatment).", "Its headings are: `#what-it-is`.")]
    [InlineData("See [it](⟪BHS202⟫xref:stiffness#How-It-Feels).", "Did you mean `how-it-feels`?")]
    [InlineData("See [it](⟪BHS202⟫../pages/about.md#us).", "That page has no headings.")]
    [InlineData("See [it](⟪BHS202⟫#card-emergency).", "has no heading `#card-emergency`")]
    [InlineData("See [it](⟪BHS202⟫#source-1).", "has no heading `#source-1`")]
    public void BHS202_a_heading_that_is_not_there_is_reported_at_the_address(string words, string message) =>
        MarkedSite.Section(words).Fails(message);

    [Fact]
    public void BHS202_every_occurrence_is_reported() => MarkedSite.Section("""
        See [it](⟪BHS202⟫xref:stiffness#gone), [it](⟪BHS202⟫xref:stiffness#gone) and ⟪BHS202⟫[ref].

        [ref]: #gone-too

        More words.
        """).Fails();

    [Theory]
    [InlineData("[a](xref:stiffness#how-it-feels) [b](../symptoms/stiffness.md#how-it-feels) [c](/symptoms/stiffness/#how-it-feels)")]
    [InlineData("[a](#what-it-is) [b](xref:strain#what-it-is) [c](strain.md#what-it-is)")]
    [InlineData("[a](#own-id)\n\n### Own {#own-id}")]
    [InlineData("[a](#twice) [b](#twice-1)\n\n### Twice\n\n### Twice")]
    [InlineData("[a](#über-äpfel)\n\n### Über Äpfel")]
    [InlineData("[a](/a-to-z/#page-letter-s)")]
    public void A_heading_that_is_there_is_fine(string words) => MarkedSite.Section(words).IsClean();
}
