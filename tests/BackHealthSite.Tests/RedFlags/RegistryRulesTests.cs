namespace BackHealthSite.Tests.RedFlags;

[Trait("Takes", "long")]
public sealed class RegistryRulesTests
{
    private const string Path = SmallRegistry.Path;

    [Fact]
    public void BHS311_core_flags_stand_in_core_ids() =>
        Registry("core_ids: [cauda-equina, night-pain, not-better]", "core_ids: [⟪BHS311⟫cauda-equina, not-better]")
            .Fails("Write: [cauda-equina, night-pain, not-better].");

    [Fact]
    public void BHS311_core_ids_stand_in_the_order_of_the_flags() =>
        Registry("core_ids: [cauda-equina, night-pain, not-better]", "core_ids: [⟪BHS311⟫night-pain, cauda-equina, not-better]")
            .Fails("in their order");

    [Fact]
    public void BHS311_a_flag_that_is_not_core_is_no_core_id() =>
        Registry("core_ids: [cauda-equina, night-pain, not-better]", "core_ids: [⟪BHS311⟫cauda-equina, night-pain, not-better, kidney]")
            .Fails();

    [Fact]
    public void BHS311_without_core_ids_the_place_is_the_disclaimer() => MarkedSite.With("")
        .Change(Path, "core_ids: [cauda-equina, night-pain, not-better]\n", "")
        .Change(Path, "disclaimer: \"", "disclaimer: ⟪BHS311⟫\"")
        .Fails("`core_ids` does not list");

    [Fact]
    public void BHS311_a_flag_stands_once() =>
        Registry("  - id: bones", "  - id: ⟪BHS311⟫child").Fails("The flag `child` stands more than once. | Keep one of them.");

    [Fact]
    public void BHS311_the_id_of_a_flag_is_in_kebab_case() => Registry("  - id: bones", "  - id: ⟪BHS311⟫weak bones").Fails(
        "`weak bones` is not a flag id. | Use small letters, digits and single hyphens.");

    [Fact]
    public void BHS311_a_more_urgent_block_is_more_urgent() => MarkedSite.With("")
        .Change(Path, "  - id: kidney", "  - id: ⟪BHS311⟫kidney")
        .Change(Path, "      - urgency: emergency", "      - urgency: soon")
        .Fails("The levels of `kidney` are mixed up");

    [Fact]
    public void BHS311_a_level_stands_once_in_a_flag() => MarkedSite.With("")
        .Change(Path, "  - id: kidney", "  - id: ⟪BHS311⟫kidney")
        .Change(Path, "      - urgency: emergency", "      - urgency: urgent")
        .Fails("each level once");

    [Fact]
    public void BHS311_a_sign_stands_at_one_level() => MarkedSite.With("")
        .Change(Path, "  - id: kidney", "  - id: ⟪BHS311⟫kidney")
        .Change(Path, "pain in your side and you are drowsy", "Pain under the ribs")
        .Fails("of `kidney` stands twice. | Keep it at its most urgent level only.");

    [Fact]
    public void BHS311_a_flag_that_nothing_brings_is_reported() => MarkedSite.With("")
        .Change(Path, "  - id: bones", "  - id: ⟪BHS311⟫bones")
        .Change(Path, "triggers: {lay: [osteoporosis]}", "triggers: {lay: []}")
        .Fails("Nothing triggers `bones`. | Add phrases under `triggers`.");

    [Fact]
    public void BHS315_the_action_of_an_emergency_flag_sends_for_help_now() => MarkedSite.With("")
        .Change(Path, "  - id: cauda-equina", "  - id: ⟪BHS315⟫cauda-equina")
        .Change(Path, "what_to_do: Call your local emergency number now.", "what_to_do: See your doctor this week.")
        .Fails("Start it with: Call your local emergency number.");

    [Fact]
    public void BHS315_the_action_of_a_more_urgent_block_does_too() => MarkedSite.With("")
        .Change(Path, "  - id: kidney", "  - id: ⟪BHS315⟫kidney")
        .Change(
            Path,
            "drowsy]\n        what_to_do: Call your local emergency number now.",
            "drowsy]\n        what_to_do: Call your doctor today.")
        .Fails("The emergency action of `kidney`");

    [Fact]
    public void BHS315_other_words_around_the_number_are_fine() => MarkedSite.With("")
        .Change(
            Path,
            "what_to_do: Call your local emergency number now.",
            "what_to_do: Do not wait. Ring YOUR LOCAL EMERGENCY NUMBER at once.")
        .IsClean();

    [Fact]
    public void BHS330_a_concept_does_not_name_itself() =>
        Registry("groin: [groin, between the legs]", "groin: [groin, ⟪BHS330⟫\"numb {groin}\"]")
            .Fails("The concept `groin` names itself (groin). | Write its words out where the circle closes.");

    [Fact]
    public void BHS330_the_circle_is_named_without_the_concepts_beside_it() => Registry(
        "groin: [groin, between the legs]",
        "groin: [\"{numb} here\", \"{saddle} there\"]\n  saddle: [saddle, ⟪BHS330⟫\"no {groin}\"]")
            .Fails("The concept `groin` names itself (groin, saddle).");

    [Fact]
    public void BHS330_a_concept_that_was_read_on_the_way_is_not_part_of_the_circle() => Registry(
        "groin: [groin, between the legs]",
        "groin: [\"{ankle} here\", \"{saddle} there\"]\n  ankle: [ankle]\n  saddle: [saddle, ⟪BHS330⟫\"no {groin}\"]")
            .Fails("The concept `groin` names itself (groin, saddle).");

    [Fact]
    public void BHS330_nor_by_way_of_another() => Registry(
        "numb: [numb, numbness, can't feel]\n  groin: [groin, between the legs]",
        "numb: [numb, numbness, \"{groin} can't feel\"]\n  groin: [groin, ⟪BHS330⟫\"no {numb}\"]").Fails("names itself (numb, groin)");

    [Fact]
    public void BHS330_a_concept_may_name_others() =>
        Registry("groin: [groin, between the legs]", "groin: [groin, \"{numb} >2 groin\", \"between the? legs\"]").IsClean();

    [Fact]
    public void BHS331_an_emergency_block_needs_a_pattern() => MarkedSite.With("")
        .Change(Path, "  - id: kidney", "  - id: ⟪BHS331⟫kidney")
        .Change(Path, "patterns: {emergency: [\"flank + drowsy\"], urgent: [\"flank + fever\"]}", "patterns: {urgent: [\"flank + fever\"]}")
        .Fails("`kidney` has signs at the level emergency, and no pattern brings them");

    [Fact]
    public void BHS331_patterns_that_are_emptied_are_told_for_each_level() => MarkedSite.With("")
        .Change(Path, "  - id: kidney", "  - id: ⟪BHS331⟫⟪BHS331⟫kidney")
        .Change(Path, "patterns: {emergency: [\"flank + drowsy\"], urgent: [\"flank + fever\"]}", "patterns: {}")
        .Fails("Add the words of its signs under `patterns: {emergency: [...]}`.");

    [Fact]
    public void BHS331_a_flag_to_see_someone_soon_needs_none() =>
        Registry("triggers: {lay: [osteoporosis]}", "triggers: {lay: [weak bones]}").IsClean();

    [Theory]
    [InlineData("{numb} + ")]
    [InlineData("{numb} + + {groin}")]
    [InlineData("- {groin}")]
    [InlineData("{numb + {groin}")]
    [InlineData("{numb} {}")]
    [InlineData("...")]
    [InlineData("?")]
    [InlineData("a? b? c? d? e?")]
    public void BHS332_a_pattern_is_terms_and_joints(string pattern) =>
        Registry("\"{numb} + {groin}\"", $"⟪BHS332⟫\"{pattern}\", \"{{numb}} + {{groin}}\"").Fails();

    [Theory]
    [InlineData("+9")]
    [InlineData("+20")]
    [InlineData("-2")]
    [InlineData("&3")]
    public void BHS332_a_joint_is_one_of_those_there_are(string joint) =>
        Registry("\"{numb} + {groin}\"", $"⟪BHS332⟫\"{{numb}} {joint} {{groin}}\", \"{{numb}} + {{groin}}\"")
            .Fails($"`{joint}` joins nothing: a gap is 0 to 8 words, behind `+` or `>`.");

    [Theory]
    [InlineData("{numb} > {groin}")]
    [InlineData("{numb} >0 {groin} +8 {numb}")]
    [InlineData("{numb} & {groin} - bicycle saddle")]
    [InlineData("no {numb} + t-boned ?")]
    [InlineData("24-7 pain")]
    public void BHS332_every_form_of_a_pattern_is_read(string pattern) => Registry("\"{numb} + {groin}\"", $"\"{pattern}\"").IsClean();

    [Theory]
    [InlineData("no {numb")]
    [InlineData("{numb} >9 word")]
    [InlineData("{numb} >")]
    public void BHS332_an_entry_of_a_concept_is_words_and_concepts(string entry) =>
        Registry("groin: [groin, between the legs]", $"groin: [groin, ⟪BHS332⟫\"{entry}\"]")
            .Fails("Write a phrase, `no {feeling}`, `lost {the?} {feeling}` or `{lost} >2 {feeling}`.");

    [Theory]
    [InlineData("...")]
    [InlineData("of the")]
    [InlineData("in")]
    public void BHS333_a_trigger_names_a_sign(string trigger) =>
        Registry("triggers: {lay: [osteoporosis]}", $"triggers: {{lay: [⟪BHS333⟫\"{trigger}\", osteoporosis]}}")
            .Fails("names no sign. | Write words that speak of the sign, or take it out.");

    [Fact]
    public void BHS333_a_short_name_of_a_sign_is_fine() =>
        Registry("triggers: {lay: [osteoporosis]}", "triggers: {lay: [HIV, AAA]}").IsClean();

    private static MarkedSite Registry(string words, string by) => MarkedSite.With("").Change(Path, words, by);
}
