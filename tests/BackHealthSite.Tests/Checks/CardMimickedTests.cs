namespace BackHealthSite.Tests.Checks;

/// <summary>Nothing of an author's passes for a card, for a fixed line or for a signature; CASES H2 and H5.</summary>
public sealed class CardMimickedTests
{
    [Theory]
    [InlineData("### ⟪BHS318⟫Immediate action required", "These words are those of a card")]
    [InlineData("### ⟪BHS318⟫Urgent advice: rest", "These words are those of a card")]
    [InlineData("### ⟪BHS318⟫Our non-urgent advice", "These words are those of a card")]
    [InlineData("⟪BHS318⟫Urgent advice: lie down.", "These words are those of a card")]
    [InlineData("- ⟪BHS318⟫Immediate action required: lie down.", "These words are those of a card")]
    [InlineData("**⟪BHS318⟫Urgent advice** for all.", "These words are those of a card")]
    [InlineData("⟪BHS318⟫This page is general information. It cannot tell you what is wrong with your back and it does not replace advice from a doctor, nurse or physiotherapist.", "These words are those of a card")]
    [InlineData("### ⟪BHS318⟫Emergency", "This passes for a warning card")]
    [InlineData("### ⟪BHS318⟫Red flags", "This passes for a warning card")]
    [InlineData("> ⟪BHS318⟫Emergency: lie down.", "This passes for a warning card")]
    [InlineData("> ⟪BHS318⟫Warning. Lie down.", "This passes for a warning card")]
    [InlineData("**⟪BHS318⟫Warning:** lie down.", "This passes for a warning card")]
    [InlineData("⟪BHS318⟫Not yet checked by a clinician", "who has checked the page")]
    [InlineData("⟪BHS318⟫Checked by a clinician.", "who has checked the page")]
    [InlineData("⟪BHS318⟫Reviewed by Dr A. Name.", "who has checked the page")]
    [InlineData("⟪BHS318⟫This page was reviewed and approved by two doctors.", "who has checked the page")]
    [InlineData("⟪BHS318⟫Our advice has been verified by NHS experts.", "who has checked the page")]
    [InlineData("⟪BHS318⟫A doctor has checked this page.", "who has checked the page")]
    [InlineData("⟪BHS318⟫Written by a consultant surgeon.", "who has checked the page")]
    public void BHS318_what_passes_for_a_card_or_a_fixed_line_is_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("Have the lump checked by a doctor.")]
    [InlineData("A doctor has checked how strong your legs are.")]
    [InlineData("Ask for urgent advice today.")]
    [InlineData("### When to get urgent help")]
    [InlineData("**Stop** when it hurts.")]
    [InlineData("> People say that it helps.")]
    [InlineData("This page has not been checked by a doctor.")]
    public void Words_of_its_own_are_fine(string words) => MarkedSite.Section(words).Passes();

    [Theory]
    [InlineData("title: ⟪BHS318⟫Urgent advice")]
    [InlineData("aliases: [⟪BHS318⟫immediate action required, two, three]")]
    [InlineData("aliases: [⟪BHS318⟫reviewed by Dr Name, two, three]")]
    public void BHS318_holds_in_front_matter(string line)
    {
        var matter = line.StartsWith("title", StringComparison.Ordinal) ? MarkedArticle.Matter.Replace("title: Muscle strain", line, StringComparison.Ordinal) : MarkedArticle.Matter + "\n" + line;

        MarkedSite.OnlyMatter(matter).Fails("fixed line");
    }

    [Fact]
    public void A_page_about_the_site_may_name_the_fixed_line() =>
        MarkedSite.With("-- pages/about.md --\n---\ntitle: About\ndescription: The about page of the test site, which is as short as it can be.\n---\nEach says: Not yet checked by a clinician.\n").Passes();
}
