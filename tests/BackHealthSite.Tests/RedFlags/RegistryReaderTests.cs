namespace BackHealthSite.Tests.RedFlags;

public sealed class RegistryReaderTests
{
    private const string Path = SmallRegistry.Path;

    [Fact]
    public void The_small_registry_is_clean() => MarkedSite.With("").IsClean();

    [Fact]
    public void BHS119_an_unknown_key_of_the_file_is_offered_the_right_one() =>
        Registry("core_ids:", "⟪BHS119⟫core_idx: []\ncore_ids:").Fails("Did you mean `core_ids`? That stands here already");

    [Fact]
    public void BHS119_an_unknown_key_of_a_flag_is_offered_the_right_one() =>
        Registry("    title: Weak bones", "    ⟪BHS119⟫titel: Weak bones\n    title: Weak bones")
            .Fails("Did you mean `title`? That stands here already");

    [Fact]
    public void BHS119_keys_that_are_no_texts_are_told_and_never_an_exception() =>
        Assert.NotEmpty(
            TestSite.With("").WithBytes(
                Path,
                System.Text.Encoding.UTF8.GetBytes(SmallRegistry.Text + "? [a]\n: b\n? [c]\n: d\n")).Inspect().Problems);

    [Fact]
    public void BHS119_triggers_are_lay_or_clinical() =>
        Registry("triggers: {lay: [osteoporosis]}", "triggers: {lay: [osteoporosis], ⟪BHS119⟫clinic: [bone loss]}")
            .Fails("Did you mean `clinical`?");

    [Fact]
    public void BHS119_patterns_are_emergency_or_urgent() =>
        Registry("      emergency: [\"{numb} + {groin}\"]", "      ⟪BHS119⟫soon: [\"{numb} + {groin}\"]")
            .Change(Path, "  - id: cauda-equina", "  - id: ⟪BHS331⟫cauda-equina")
            .Fails();

    [Fact]
    public void BHS119_a_block_of_more_urgent_signs_has_three_keys() =>
        Registry(
            "        signs: [pain in your side and you are drowsy]",
            "        ⟪BHS119⟫sings: [more]\n        signs: [pain in your side and you are drowsy]")
            .Fails("Did you mean `signs`? That stands here already");

    [Fact]
    public void BHS119_a_card_has_four_keys() =>
        Registry("core_cards:\n  emergency:\n", "core_cards:\n  emergency:\n    ⟪BHS119⟫headings: x\n").Fails("Did you mean `heading`?");

    [Fact]
    public void BHS119_the_cards_are_those_of_the_three_levels() =>
        Registry("core_cards:\n  emergency:\n", "core_cards:\n  ⟪BHS119⟫later: {}\n  emergency:\n")
            .Fails("Use one of: emergency, urgent, soon.");

    [Fact]
    public void BHS122_a_sign_needs_its_words() =>
        Covered("⟪BHS122⟫{covered: 1}, you are shorter than you were").Fails("`text` is missing");

    [Fact]
    public void BHS122_a_flag_needs_its_words()
    {
        const string flag = "  - ⟪BHS122⟫⟪BHS122⟫⟪BHS122⟫⟪BHS122⟫id: empty\n    core: false\n";
        Registry("  - id: kidney", flag + "  - id: kidney").Fails(
            "A flag needs at least one sign. | List its signs under `signs`.",
            "`title` is missing",
            "`urgency` is missing",
            "`what_to_do` is missing");
    }

    [Fact]
    public void BHS122_the_link_of_the_emergency_card_needs_words() =>
        Registry("emergency_link:\n  text: Find your emergency number", "emergency_link:\n  text: ⟪BHS122⟫\"\"").Fails("`text` is missing");

    [Fact]
    public void BHS122_the_line_of_every_page_is_needed()
    {
        var text = SmallRegistry.Text;
        var line = text.Split('\n').Single(line => line.StartsWith("emergency_line:", StringComparison.Ordinal));
        Registry(line + "\n", "").Expect(Path, "BHS122").Fails("`emergency_line` is missing");
    }

    [Theory]
    [InlineData("\nactions:\n", "\naction:\n", "Did you mean `actions`?")]
    [InlineData("\n  urgent: [", "\n  urgently: [", "Did you mean `urgent`?")]
    public void BHS119_the_words_of_actions_have_names(string key, string other, string message) => Assert.Contains(
        TestSite.With("").WithBytes(
            Path,
            System.Text.Encoding.UTF8.GetBytes(SmallRegistry.Text.Replace(key, other, StringComparison.Ordinal))).Inspect().Result.Problems,
        problem => problem.Rule.Id == "BHS119" && problem.Fix.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("  conditions: [", "  conditions: []\n  left: [", "The set `conditions` of `actions` has no words.")]
    [InlineData("\nactions:\n", "\nweakenings:\n", "`actions` is missing")]
    public void BHS122_the_words_of_actions_are_needed(string words, string by, string message) => Assert.Contains(
        TestSite.With("").WithBytes(
            Path,
            System.Text.Encoding.UTF8.GetBytes(SmallRegistry.Text.Replace(words, by, StringComparison.Ordinal))).Inspect().Result.Problems,
        problem => problem.Rule.Id == "BHS122"
            && problem.Message.StartsWith(message, StringComparison.Ordinal)
            && problem.Fix == "Restore it from the repository.");

    [Theory]
    [InlineData("  conditions: [", "  conditions: ⟪BHS122⟫[]\n  ⟪BHS119⟫left: [")]
    [InlineData("  conditions: [", "  ⟪BHS119⟫left: [")]
    public void BHS122_a_set_without_words_is_told_where_it_stands_or_where_it_is_missed(string words, string by)
    {
        var site = Registry(words, by);
        (by.Contains("BHS122", StringComparison.Ordinal) ? site : site.Change(Path, "\n  emergency: [", "\n  ⟪BHS122⟫emergency: ["))
            .Fails();
    }

    [Fact]
    public void BHS122_a_link_without_words_is_told_where_it_stands() =>
        Registry("emergency_link:\n  text: Find your emergency number", "emergency_link: ⟪BHS122⟫{}").Fails("`text` is missing");

    [Fact]
    public void BHS119_a_level_has_four_keys() =>
        Registry(
            "  - id: emergency\n    label: \"Emergency: now\"",
            "  - id: emergency\n    ⟪BHS119⟫labels: now\n    label: \"Emergency: now\"")
            .Fails("Did you mean `label`? That stands here already");

    [Fact]
    public void BHS122_a_missing_card_is_reported()
    {
        var text = SmallRegistry.Text;
        var start = text.IndexOf("  soon:\n", StringComparison.Ordinal);
        var card = text[start..text.IndexOf("core_ids:", StringComparison.Ordinal)];
        Registry(card, "").Change(Path, "core_cards:\n  emergency:", "core_cards:\n  ⟪BHS122⟫emergency:").Fails(
            "The core card `soon` is missing. | Restore it from the repository.");
    }

    [Fact]
    public void BHS120_a_level_is_one_of_three() =>
        Registry("title: Weak bones\n    urgency: soon", "title: Weak bones\n    urgency: ⟪BHS120⟫later")
            .Fails("`later` is not a level. | Use emergency, urgent, soon.");

    [Fact]
    public void BHS120_a_pattern_names_concepts_that_exist() =>
        Registry("\"{numb} + {groin}\"", "⟪BHS120⟫\"{numb} + {goin}\"").Fails("Did you mean `groin`?");

    [Fact]
    public void BHS120_every_unknown_concept_is_reported() =>
        Registry("\"{numb} + {groin}\"", "⟪BHS120⟫⟪BHS120⟫\"{thumb} + {ankle}\"").Fails("Add it under `concepts`", "Did you mean `numb`?");

    [Fact]
    public void BHS120_a_concept_without_words_would_switch_its_patterns_off() =>
        Registry("groin: [groin, between the legs]", "⟪BHS120⟫groin: []").Fails(
            "The concept `groin` has no words, so no pattern that names it is ever found. | Write the words it stands for, or take it "
            + "out of the patterns too.");

    [Fact]
    public void BHS120_a_concept_that_is_left_empty_is_reported() =>
        Registry("groin: [groin, between the legs]", "⟪BHS120⟫groin:").Fails("The concept `groin` has no words");

    [Fact]
    public void BHS120_a_card_has_one_to_eight_bullets()
    {
        var text = SmallRegistry.Text;
        var first = text.IndexOf("    bullets:\n", StringComparison.Ordinal) + "    bullets:\n".Length;
        var bullets = text[first..text.IndexOf("    after:", first, StringComparison.Ordinal)];
        Registry(bullets, "").Change(Path, "    heading:", "    ⟪BHS120⟫⟪BHS312⟫heading:").Fails(
            "needs 1 to 8 bullets. | A reader in pain cannot take in more.");
    }

    [Fact]
    public void BHS120_signs_are_a_list() =>
        Registry("signs: [you are shorter than you were]", "signs: ⟪BHS120⟫you are shorter").Fails("Write `signs: [you are shorter]`");

    [Fact]
    public void BHS120_core_is_true_or_false() =>
        Registry("title: Weak bones\n    urgency: soon\n    core: false", "title: Weak bones\n    urgency: soon\n    core: ⟪BHS120⟫maybe")
            .Fails("`maybe` is neither");

    [Fact]
    public void A_sign_may_name_the_bullet_that_covers_it() => Covered("{text: you are shorter than you were, covered: 1}").IsClean();

    [Fact]
    public void A_sign_may_name_the_last_bullet_too()
    {
        var bullets = SmallRegistry.Read().CardAt(BackHealthSite.RedFlags.Urgency.Soon).Bullets;
        Covered($"{{text: you are shorter than you were, covered: {bullets.Count}}}").IsClean();
    }

    [Theory]
    [InlineData("{text: you are shorter than you were, covered: ⟪BHS336⟫9}")]
    [InlineData("{text: you are shorter than you were, covered: ⟪BHS336⟫0}")]
    public void BHS336_the_covering_bullet_exists(string sign) =>
        Covered(sign).Fails("so nobody would read \"you are shorter than you were\"");

    [Fact]
    public void BHS120_a_covering_bullet_is_a_number() =>
        Covered("{text: you are shorter than you were, covered: ⟪BHS120⟫first}").Fails("`first` is not a whole number");

    [Fact]
    public void BHS119_a_sign_has_two_keys() =>
        Covered("{text: you are shorter than you were, ⟪BHS119⟫coverd: 1}").Fails("Did you mean `covered`?");

    private static MarkedSite Covered(string sign) => Registry("signs: [you are shorter than you were]", $"signs: [{sign}]");

    private static MarkedSite Registry(string words, string by) => MarkedSite.With("").Change(Path, words, by);
}
