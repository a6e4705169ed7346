namespace BackHealthSite.Tests.Checks;

/// <summary>A warning sign in the words leads to the article that explains it, where there is one.</summary>
public sealed class FollowUpTests
{
    private const string CaudaEquina = """
        -- warning-signs/cauda-equina-syndrome.md --
        ---
        title: Cauda equina syndrome
        description: A rare emergency of the lower back, told in as few words as a test needs.
        aliases: [CES]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A rare emergency of the cauda equina.

        ::: red-flags
        :::

        ## What it is

        Nerves to the bladder are pressed [@good-one] [@good-two].
        """;

    [Theory]
    [InlineData("Trouble with the ⟪BHS308⟫bladder.", "\"bladder\" is a sign of `cauda-equina`")]
    [InlineData("⟪BHS308⟫Weak legs.", "\"Weak legs\"")]
    [InlineData("⟪BHS308⟫⟪BHS337⟫Numbness of the groin.", "\"Numbness of the groin\"")]
    [InlineData(
        "The ⟪BHS308⟫cauda equina and the bladder.",
        "Link to it with `[words](xref:cauda-equina-syndrome)`, or add `cauda-equina-syndrome` to `related`. "
        + "Where the words mean something else, say so: `redFlagsNotNeeded: {cauda-equina: your reason}`.")]
    [InlineData("The ⟪BHS308⟫bladder, see [stiffness](xref:stiffness).", "does not lead to `cauda-equina-syndrome`")]
    [InlineData("The ⟪BHS308⟫bladder, see `xref:cauda-equina-syndrome`.", "does not lead to")]
    [InlineData("The ⟪BHS308⟫bladder. [.](xref:cauda-equina-syndrome)", "does not lead to")]
    [InlineData("The ⟪BHS308⟫bladder. [a](xref:cauda-equina-syndrome)", "does not lead to")]
    [InlineData("The ⟪BHS308⟫bladder. [the](xref:cauda-equina-syndrome)", "does not lead to")]
    [InlineData("The ⟪BHS308⟫bladder, and [stiffness](xref:cauda-equina-syndrome).", "does not lead to")]
    [InlineData("The ⟪BHS308⟫bladder, and [stiff joints](xref:cauda-equina-syndrome).", "does not lead to")]
    public void BHS308_a_sign_that_nothing_follows_up_is_reported(string words, string message) =>
        MarkedSite.Section(words).And(CaudaEquina).Fails(message);

    [Fact]
    public void BHS308_holds_for_a_flag_that_is_not_core_whether_named_or_not()
    {
        const string weakBones = "-- warning-signs/weak-bones.md --\n---\ntitle: Weak bones\ndescription: Bones that break too easily, "
            + "told in as few words as a test needs.\nredFlags: [bones]\nchecked: 2026-11-22\nrecheck: 2027-11-22\n---\nOsteoporosis.\n\n"
            + "::: red-flags\n:::\n\n## What it is\n\nWords [@good-one] [@good-two].\n";
        MarkedSite.Matter("redFlags: [bones]", "⟪BHS308⟫Osteoporosis.").And(weakBones).Fails("add `weak-bones` to `related`");
        MarkedSite.Matter("redFlagsNotNeeded: {bones: The word stands only in the name of a study.}", "Osteoporosis.").And(
            weakBones).IsClean();
        MarkedSite.Section("⟪BHS306⟫⟪BHS308⟫Osteoporosis.").And(weakBones).Fails();
        MarkedSite.Matter("redFlags: [bones]\nrelated: [weak-bones]", "Osteoporosis.").And(weakBones).IsClean();
    }

    [Theory]
    [InlineData("The bladder, see [more about it](xref:cauda-equina-syndrome).")]
    [InlineData("The bladder, see [more about it](xref:cauda-equina-syndrome#what-it-is).")]
    [InlineData("The bladder, see [more about it](../warning-signs/cauda-equina-syndrome.md).")]
    [InlineData("The bladder, see [more about it](/warning-signs/cauda-equina-syndrome/).")]
    [InlineData("The bladder.\n\n- [](xref:cauda-equina-syndrome)")]
    [InlineData("The bladder, see [more about it].\n\n[more about it]: xref:cauda-equina-syndrome\n\nWords.")]
    public void A_link_anywhere_in_the_article_follows_it_up(string words) => MarkedSite.Section(words).And(CaudaEquina).IsClean();

    [Theory]
    [InlineData("related: [cauda-equina-syndrome]")]
    [InlineData("relatedRarely: [cauda-equina-syndrome]")]
    public void A_relation_follows_it_up(string line) => MarkedSite.Matter(line, "The bladder.").And(CaudaEquina).IsClean();

    [Fact]
    public void A_reason_sets_the_link_aside_for_a_core_flag_too() =>
        MarkedSite.Matter("redFlagsNotNeeded: {cauda-equina: The bladder is the rubber bag of a pump here.}", "The bladder.").And(
            CaudaEquina).IsClean();

    [Fact]
    public void BHS308_a_reason_against_one_flag_sets_no_other_aside() => MarkedSite
        .Matter("redFlagsNotNeeded: {child: The child stands only in the name of a study.}", "A child. The ⟪BHS308⟫bladder.").And(
            CaudaEquina).Fails();

    [Fact]
    public void The_article_that_explains_the_sign_need_not_lead_to_itself() => MarkedSite.With(CaudaEquina).IsClean();

    [Fact]
    public void Where_no_article_explains_the_sign_none_is_asked_for() => MarkedSite.Section("The bladder.").IsClean();

    [Fact]
    public void BHS308_a_draft_explains_nothing_yet() => MarkedSite.Section("The bladder.")
        .And(CaudaEquina.Replace("aliases: [CES]", "excluded: true", StringComparison.Ordinal))
        .Change(SmallRegistry.Path, "warning_sign: cauda-equina-syndrome", "warning_sign: ⟪BHS327⟫cauda-equina-syndrome")
        .Fails("is a draft");

    [Fact]
    public void BHS308_a_relation_to_the_article_does_not_count_for_a_third_one() => MarkedSite.Section("The ⟪BHS308⟫bladder.")
        .And(CaudaEquina)
        .And(
            "-- symptoms/stiffness.md --\n---\ntitle: Stiffness\ndescription: A back that feels stiff, told in as few words as a test can "
            + "need.\nrelated: [cauda-equina-syndrome]\nchecked: 2026-11-22\nrecheck: 2027-11-22\n---\nStiff.\n\n::: red-flags\n:::\n\n"
            + "## How it feels\n\nTight [@good-one] [@good-two].\n")
        .Fails();
}
