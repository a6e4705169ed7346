using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>What the registry's reader makes of the file, and when it makes nothing.</summary>
public sealed class RegistryReadTests
{
    private const string Link = "emergency_link:\n  text: Find your emergency number\n";

    [Theory]
    [InlineData("\ndisclaimer: ", "\nsomething: ")]
    [InlineData("\nemergency_line: ", "\nanother: ")]
    [InlineData(Link, "")]
    [InlineData(Link, "emergency_link: {}\n")]
    [InlineData("\n  soon:\n", "\n  later:\n")]
    [InlineData("    hidden: Urgent advice\n", "")]
    [InlineData("    heading: \"See a doctor, nurse or physiotherapist if:\"\n", "")]
    public void Without_a_part_that_every_page_needs_there_is_no_registry(string words, string by)
    {
        var (registry, problems) = Read(Changed(words, by));

        Assert.Null(registry);
        Assert.NotEmpty(problems);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("- a")]
    public void A_file_of_another_shape_is_no_registry(string text)
    {
        var (registry, problems) = Read(text);

        Assert.Null(registry);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void A_missing_link_is_told_with_what_to_write()
    {
        var problem = Assert.Single(Read(Changed(Link, "")).Problems, problem => problem.Message == "`emergency_link` is missing.");

        Assert.Equal("Add `emergency_link: {text: \"...\"}`.", problem.Fix);
    }

    [Fact]
    public void The_link_has_one_key() =>
        Assert.Contains(
            Read(Changed(Link, Link + "  url: x\n")).Problems,
            problem => problem.Message == "The key `url` is not known here.");

    [Fact]
    public void A_flag_without_its_title_its_id_or_its_action_is_left_out()
    {
        Assert.Equal(5, Read(Changed("    title: Weak bones\n", "")).Registry!.Flags.Count);
        Assert.Equal(5, Read(Changed("  - id: bones\n    title", "  - title")).Registry!.Flags.Count);
        Assert.Equal(
            5,
            Read(Changed("    what_to_do: See your doctor.\n    triggers: {lay: [osteoporosis]}", "    triggers: {lay: [osteoporosis]}"))
                .Registry!.Flags.Count);
    }

    [Fact]
    public void A_flag_is_read_with_all_its_words()
    {
        var kidney = Read(SmallRegistry.Text).Registry!.Find("kidney")!;

        Assert.Equal(("Pain in your side", Urgency.Urgent, false), (kidney.Title, kidney.Urgency, kidney.Core));
        Assert.Equal(["kidney", "flank", "renal"], kidney.Triggers);
        Assert.Equal([Urgency.Emergency, Urgency.Urgent], kidney.Blocks.Select(block => block.Urgency));
        Assert.Equal([Urgency.Emergency, Urgency.Urgent], kidney.Patterns.Select(pattern => pattern.Urgency));
        Assert.Equal("cauda-equina-syndrome", Read(SmallRegistry.Text).Registry!.Find("cauda-equina")!.WarningSign);
        Assert.True(Read(SmallRegistry.Text).Registry!.Find("cauda-equina")!.Core);
        Assert.Null(kidney.WarningSign);
    }

    [Fact]
    public void Sources_and_subjects_of_a_flag_are_read()
    {
        var text = Changed(
            "    triggers: {lay: [osteoporosis]}",
            "    sources: [one, two]\n    triggers: {lay: [osteoporosis], subjects: [thin bones]}");
        var bones = Read(text).Registry!.Find("bones")!;

        Assert.Empty(Read(text).Problems);
        Assert.Equal(["one", "two"], bones.Sources);
        Assert.Equal(["thin bones"], bones.Subjects);
        Assert.Equal(["osteoporosis"], bones.Triggers);
    }

    [Fact]
    public void A_registry_without_concepts_is_read() =>
        Assert.Contains(
            Read(Changed("concepts:\n  numb: [numb, numbness, can't feel]\n  groin: [groin, between the legs]\n", "")).Problems,
            problem => problem.Message == "The concept `{numb}` is not defined.");

    [Fact]
    public void A_concept_that_no_pattern_names_is_read_too() =>
        Assert.Contains(
            Read(Changed("  groin: [", "  loop: [\"{loop}\"]\n  groin: [")).Problems,
            problem => problem.Message == "The concept `loop` names itself (loop).");

    [Fact]
    public void The_words_of_the_cards_and_labels_are_read()
    {
        var registry = Read(SmallRegistry.Text).Registry!;

        Assert.Equal([Urgency.Emergency, Urgency.Urgent, Urgency.Soon], registry.Cards.Select(card => card.Urgency));
        Assert.Equal("Urgent advice", registry.CardAt(Urgency.Urgent).Hidden);
        Assert.NotEqual("", registry.CardAt(Urgency.Emergency).After);
        Assert.Equal("Find your emergency number", registry.EmergencyLink);
        Assert.Equal("Emergency: now", registry.LabelOf(Urgency.Emergency));
        Assert.Equal("Urgent advice", (registry with { Labels = new Dictionary<Urgency, string>() }).LabelOf(Urgency.Urgent));
        Assert.Equal(["numb", "groin"], registry.Concepts.Keys);
        Assert.Equal(["groin", "between the legs"], registry.Concepts["groin"]);
    }

    [Fact]
    public void A_card_may_end_with_its_bullets() =>
        Assert.Equal(
            "",
            Read(Changed("    after: These signs can mean you need hospital care quickly. Do not drive yourself.\n", "")).Registry!.CardAt(
                Urgency.Emergency).After);

    [Fact]
    public void A_block_shows_the_signs_that_its_card_does_not_say()
    {
        var text = Changed("signs: [you are shorter than you were]", "signs: [one, {text: two, covered: 1}, three]");
        var block = Read(text).Registry!.Find("bones")!.BlockAt(Urgency.Soon)!;

        Assert.Equal(["one", "two", "three"], block.Signs);
        Assert.Equal(["one", "three"], block.SignsOfItsOwn);
        Assert.Equal((1, 1), (block.Covered[0].Sign, block.Covered[0].Bullet));

        var twice = Changed("signs: [you are shorter than you were]", "signs: [one, {text: two, covered: 1}, {text: three, covered: 2}]");
        Assert.Equal(["one"], Read(twice).Registry!.Find("bones")!.BlockAt(Urgency.Soon)!.SignsOfItsOwn);
        Assert.Equal(
            ["you are shorter than you were"],
            Read(SmallRegistry.Text).Registry!.Find("bones")!.BlockAt(Urgency.Soon)!.SignsOfItsOwn);
    }

    [Fact]
    public void A_sign_without_words_is_left_out()
    {
        var block = Read(Changed("signs: [you are shorter than you were]", "signs: [{covered: 1}, {text: two, covered: 1}]"))
            .Registry!.Find("bones")!.BlockAt(Urgency.Soon)!;

        Assert.Equal(["two"], block.Signs);
        Assert.Equal(0, Assert.Single(block.Covered).Sign);
    }

    [Fact]
    public void A_warning_sign_is_as_pressing_as_its_most_pressing_flag()
    {
        var registry = Read(Changed("    warning_sign: weak-bones", "    warning_sign: cauda-equina-syndrome")).Registry!;

        Assert.Equal(Urgency.Emergency, Assert.Single(WarningLevels.Of(registry)).Value);
        Assert.Equal(
            ["cauda-equina-syndrome", "weak-bones"],
            WarningLevels.Of(Read(SmallRegistry.Text).Registry!).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_parts_of_a_concept_are_looked_for_in_text_order()
    {
        var text = Changed("  groin: [", "  feeling: [feeling, sensation]\n  groin: [")
            .Replace("can't feel]", "\"no {feeling}\"]", StringComparison.Ordinal);
        var hit = Assert.Single(new TriggerMatcher(Read(text).Registry!).Find("There is no feeling in the groin since it went numb"));

        Assert.Equal("no feeling in the groin", hit.Phrase);
    }

    [Theory]
    [InlineData("[\"numb >5 feeling\", \"numb >2 now\"]", "A numb now odd feeling", "numb now")]
    [InlineData("[\"numb >2 now\", \"numb >5 feeling\"]", "A numb now odd feeling", "numb now")]
    [InlineData("[\"numb >2 here and there\"]", "A numb toe here and there", "numb toe here and there")]
    public void The_fewest_words_that_fit_are_shown_whole(string concept, string text, string phrase)
    {
        var read = Changed("numb: [numb, numbness, can't feel]", $"numb: {concept}")
            .Replace("\"{numb} + {groin}\"", "\"{numb}\"", StringComparison.Ordinal);

        Assert.Equal(phrase, Assert.Single(new TriggerMatcher(Read(read).Registry!).Find(text)).Phrase);
    }

    [Fact]
    public void The_parts_of_a_concept_share_no_word()
    {
        var text = Changed("numb: [numb, numbness, can't feel]", "numb: [\"no feeling >3 feeling gone\"]")
            .Replace("\"{numb} + {groin}\"", "\"{numb}\"", StringComparison.Ordinal);
        var matcher = new TriggerMatcher(Read(text).Registry!);

        Assert.NotEmpty(matcher.Find("No feeling, all feeling gone"));
        Assert.Empty(matcher.Find("No feeling gone"));
    }

    [Fact]
    public void A_level_has_one_word()
    {
        Assert.All(Enum.GetValues<Urgency>(), urgency => Assert.Equal(urgency, UrgencyWords.From(urgency.Word())));
        Assert.Equal(["emergency", "urgent", "soon"], Enum.GetValues<Urgency>().Select(urgency => urgency.Word()));
        Assert.Null(UrgencyWords.From("later"));
        Assert.Null(UrgencyWords.From(null));
    }

    [Fact]
    public void A_flag_may_have_patterns_alone() =>
        Assert.Empty(Read(Changed("    triggers: {lay: [child, growing pain, doesn't bend]}\n", "")).Problems);

    [Fact]
    public void A_trigger_of_little_words_is_left_out() =>
        Assert.Equal(["osteoporosis"], Read(Changed("[osteoporosis]", "[of the, osteoporosis]")).Registry!.Find("bones")!.Triggers);

    [Fact]
    public void The_place_of_a_warning_sign_is_known() =>
        Assert.StartsWith(
            "weak-bones",
            SmallRegistry.Text[Read(SmallRegistry.Text).Registry!.Find("bones")!.WarningSignWhere!.Span.Start..],
            StringComparison.Ordinal);

    /// <summary>The emergency card leads with numbness around the genitals or bottom, then pee and poo, then both legs.</summary>
    [Theory]
    [InlineData(0, "numb")]
    [InlineData(0, "genitals")]
    [InlineData(0, "bottom")]
    [InlineData(1, "pee")]
    [InlineData(1, "poo")]
    [InlineData(2, "legs")]
    public void BHS312_the_emergency_card_names_the_signs_of_cauda_equina_first(int bullet, string word)
    {
        var card = SmallRegistry.Read().CardAt(Urgency.Emergency);
        var bullets = card.Bullets.ToArray();
        Assert.Contains(word, bullets[bullet], StringComparison.OrdinalIgnoreCase);
        bullets[bullet] = bullets[bullet].Replace(word, "x", StringComparison.OrdinalIgnoreCase);
        var problem = Assert.Single(EmergencyCardOrderWrong.Check(With(card with { Bullets = bullets })));

        Assert.Equal("The emergency card does not lead with the signs of cauda equina syndrome.", problem.Message);
        Assert.Equal("Put numbness around the genitals or bottom first, then pee and poo, then both legs.", problem.Fix);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void BHS312_the_first_three_bullets_are_looked_at(int bullets, bool isInOrder)
    {
        var card = SmallRegistry.Read().CardAt(Urgency.Emergency);

        Assert.Equal(isInOrder, !EmergencyCardOrderWrong.Check(With(card with { Bullets = [.. card.Bullets.Take(bullets)] })).Any());
    }

    [Fact]
    public void BHS312_a_flag_that_is_not_what_it_must_be_is_told_at_its_place()
    {
        var registry = Read(Changed("urgency: emergency\n    core: true", "urgency: emergency\n    core: false")).Registry!;
        var problem = Assert.Single(EmergencyCardOrderWrong.Check(registry));
        Assert.Equal(registry.Find("cauda-equina")!.Where, problem.Where);
        Assert.Equal("Give the registry that flag, with `core: true` and `urgency: emergency`.", problem.Fix);

        var without = registry with { Flags = [.. registry.Flags.Where(flag => flag.Id != "cauda-equina")] };
        Assert.Equal(registry.DisclaimerWhere, Assert.Single(EmergencyCardOrderWrong.Check(without)).Where);
    }

    private static RedFlagRegistry With(CoreCard card)
    {
        var registry = SmallRegistry.Read();
        return registry with { Cards = [.. registry.Cards.Select(other => other.Urgency == card.Urgency ? card : other)] };
    }

    private static string Changed(string words, string by)
    {
        Assert.Contains(words, SmallRegistry.Text, StringComparison.Ordinal);
        var at = SmallRegistry.Text.IndexOf(words, StringComparison.Ordinal);
        return SmallRegistry.Text[..at] + by + SmallRegistry.Text[(at + words.Length)..];
    }

    private static (RedFlagRegistry? Registry, List<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        return (RegistryReader.Read(new SourceFile(SmallRegistry.Path, text), problems), problems);
    }
}
