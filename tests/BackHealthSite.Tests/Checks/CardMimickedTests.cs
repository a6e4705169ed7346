namespace BackHealthSite.Tests.Checks;

/// <summary>Nothing of an author's passes for a card, for a fixed line or for a signature; CASES H2 and H5.</summary>
public sealed class CardMimickedTests
{
    [Theory]
    [InlineData("### ⟪BHS318⟫Immediate action required", "These words are those of a card")]
    [InlineData("### ⟪BHS318⟫Urgent advice: rest", "These words are those of a card")]
    [InlineData("### ⟪BHS318⟫Our non-urgent advice", "These words are those of a card")]
    [InlineData("⟪BHS318⟫Urgent advice: read on.", "These words are those of a card")]
    [InlineData("- ⟪BHS318⟫Immediate action required: lie down.", "These words are those of a card")]
    [InlineData("**⟪BHS318⟫Urgent advice** for all.", "These words are those of a card")]
    [InlineData(
        "⟪BHS318⟫This page is general information. It cannot tell you what is wrong with your back and it does not replace advice from a "
        + "doctor, nurse or physiotherapist.",
        "These words are those of a card")]
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
    [InlineData("⟪BHS318⟫A spine surgeon has looked over this page.", "who has checked the page")]
    [InlineData("⟪BHS318⟫Our medical team stands behind this text.", "who has checked the page")]
    [InlineData("⟪BHS318⟫Text: Professor Jane Smith, spine surgeon.", "who has checked the page")]
    [InlineData("⟪BHS318⟫This article carries the seal of the Royal College of Surgeons.", "who has checked the page")]
    [InlineData("⟪BHS318⟫Jane Smith, consultant spine surgeon", "who has checked the page")]
    public void BHS318_what_passes_for_a_card_or_a_fixed_line_is_refused(string words, string message) =>
        MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("Have the lump checked by a doctor.")]
    [InlineData("A doctor has checked how strong your legs are.")]
    [InlineData("Ask for urgent advice today.")]
    [InlineData("### When to get urgent help")]
    [InlineData("**Stop** when it hurts.")]
    [InlineData("> People say that it helps.")]
    [InlineData("This page has not been checked by a doctor.")]
    [InlineData("You can show this page to your doctor.")]
    [InlineData("The text of the guideline was written by doctors and patients.")]
    [InlineData("The medical team will go through your scan with you.")]
    [InlineData("In Canada, doctors call this pain by another name.")]
    public void Words_of_its_own_are_fine(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("title: ⟪BHS318⟫Urgent advice")]
    [InlineData("aliases: [⟪BHS318⟫immediate action required, two, three]")]
    [InlineData("aliases: [⟪BHS318⟫reviewed by Dr Name, two, three]")]
    public void BHS318_holds_in_front_matter(string line)
    {
        var matter = line.StartsWith("title", StringComparison.Ordinal)
            ? MarkedArticle.Matter.Replace("title: Muscle strain", line, StringComparison.Ordinal)
            : MarkedArticle.Matter + "\n" + line;

        MarkedSite.OnlyMatter(matter).Fails("fixed line");
    }

    [Theory]
    [InlineData("Muscle strain, written by a spine surgeon and checked by three doctors. For all who hurt.")]
    [InlineData("All about a pulled muscle in the back, signed off by our panel of consultants.")]
    public void BHS318_a_description_signs_nothing(string description) =>
        MarkedSite.With("").Change(
            "causes/strain.md",
            "description: A strained muscle in the back, told in as few words as a test needs.",
            $"description: \"⟪BHS318⟫{description}\"").Fails("who has checked the page");

    [Fact]
    public void A_description_may_name_a_clinician() =>
        MarkedSite.With("")
            .Change("causes/strain.md", "told in as few words as a test needs.", "and when to get it checked by a doctor or a nurse.")
            .IsClean();

    [Fact]
    public void A_page_about_the_site_may_name_the_fixed_line() =>
        MarkedSite.With(
            "-- pages/about.md --\n---\ntitle: About\ndescription: The about page of the test site, which is as short as it can be.\n---\n"
            + "Each says: Not yet checked by a clinician.\n").IsClean();
}
