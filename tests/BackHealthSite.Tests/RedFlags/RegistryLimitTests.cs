using System.Text;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>Limits of the registry that hold whoever approves it.</summary>
[Trait("Takes", "long")]
public sealed class RegistryLimitTests
{
    private const string Path = SmallRegistry.Path;

    private static readonly string Long = new('a', 20_000);

    [Theory]
    [InlineData("signs: [pain that wakes you]", "signs: [⟪BHS156⟫{0}]")]
    [InlineData("title: Weak bones", "title: ⟪BHS156⟫{0}")]
    [InlineData("what_to_do: Call your doctor today.", "what_to_do: ⟪BHS156⟫{0}")]
    [InlineData("signs: [pain in your side and you are drowsy]", "signs: [⟪BHS156⟫{0}]")]
    [InlineData("- you have lost weight without trying", "- ⟪BHS156⟫{0}")]
    [InlineData("text: Find your emergency number", "text: ⟪BHS156⟫{0}")]
    [InlineData("label: See a clinician soon", "label: ⟪BHS156⟫{0}")]
    [InlineData("hidden_text: Urgent advice", "hidden_text: ⟪BHS156⟫{0}")]
    [InlineData("    hidden: Urgent advice", "    hidden: ⟪BHS156⟫{0}")]
    [InlineData("after: These signs can mean you need hospital care quickly. Do not drive yourself.", "after: ⟪BHS156⟫{0}")]
    public void BHS156_no_text_is_longer_than_anybody_reads(string words, string by) =>
        Registry(words, by.Replace("{0}", Long, StringComparison.Ordinal)).Fails("20,000 characters");

    [Fact]
    public void BHS157_a_block_has_twelve_signs_at_most()
    {
        var signs = Enumerable.Range(1, 500).Select(number => $"sign {number}").ToList();
        signs[12] = "⟪BHS157⟫" + signs[12];
        Registry("signs: [pain that wakes you]", $"signs: [{string.Join(", ", signs)}]").Fails("at most 12");
        Registry("signs: [pain that wakes you]", $"signs: [{string.Join(", ", signs.Take(12))}]").IsClean();
    }

    [Fact]
    public void BHS157_a_registry_has_forty_flags_at_most()
    {
        var flags = string.Concat(Enumerable.Range(1, 35).Select(number =>
            $"  - {(number == 35 ? "⟪BHS157⟫" : "")}id: more-{number}\n    title: More\n    urgency: soon\n    core: false\n"
            + $"    signs: [a sign]\n    what_to_do: See your doctor.\n    triggers: {{lay: [word{number}]}}\n"));
        MarkedSite.With("").Change(Path, "triggers: {lay: [osteoporosis]}\n", "triggers: {lay: [osteoporosis]}\n" + flags).Fails(
            "at most 40");
    }

    [Theory]
    [InlineData("  - id: emergency\n    label: \"Emergency: now\"", "  - id: soon\n    label: \"Emergency: now\"")]
    [InlineData("    order: 0", "    order: 2")]
    [InlineData("  - id: soon\n    label", "  - id: later\n    label")]
    public void BHS329_the_levels_are_three_in_one_order(string words, string by) =>
        MarkedSite.With("").Change(Path, "urgency_levels:\n  - id", "urgency_levels:\n  ⟪BHS329⟫- id").Change(Path, words, by).Fails(
            "`emergency`, `urgent` and `soon` in this order. | List the three in this order, each once, with `order` 0, 1 and 2.");

    [Fact]
    public void BHS329_levels_that_are_turned_round_are_refused()
    {
        var text = SmallRegistry.Text;
        var from = text.IndexOf("urgency_levels:", StringComparison.Ordinal);
        var levels = text[from..text.IndexOf("core_cards:", from, StringComparison.Ordinal)];
        var entries = levels.Trim().Split("\n  - id: ");
        var turned = entries[0] + string.Concat(entries.Skip(1).Reverse().Select(entry => "\n  - id: " + entry)) + "\n\n";
        var build = TestSite.With("")
            .WithBytes(Path, Encoding.UTF8.GetBytes(text.Replace(levels, turned, StringComparison.Ordinal)))
            .Inspect();
        Assert.Equal(["BHS329"], build.Rules);
    }

    [Fact]
    public void BHS329_levels_that_are_gone_are_missed() =>
        Assert.Equal(
            ["BHS329"],
            TestSite.With("")
                .WithBytes(
                    Path,
                    Encoding.UTF8.GetBytes(SmallRegistry.Text.Replace("urgency_levels:", "levels_of_urgency:", StringComparison.Ordinal)))
                .Inspect()
                .Rules.Except(["BHS119"]));

    [Theory]
    [InlineData("label: See a clinician soon", "label: \"\"")]
    [InlineData("hidden_text: Urgent advice", "hidden_text: \" \"")]
    public void BHS122_a_level_has_its_words(string words, string by)
    {
        var build = TestSite.With("").WithBytes(Path, Encoding.UTF8.GetBytes(SmallRegistry.Text)).Replace(Path, words, by).Inspect();
        Assert.Equal(["BHS122"], build.Rules);
    }

    [Theory]
    [InlineData("urgency: emergency\n    core: true", "urgency: soon\n    core: true")]
    [InlineData("urgency: emergency\n    core: true", "urgency: emergency\n    core: false")]
    [InlineData("id: cauda-equina\n", "id: cauda\n")]
    public void BHS312_cauda_equina_is_a_core_emergency(string words, string by)
    {
        var build = TestSite.With("").WithBytes(Path, Encoding.UTF8.GetBytes(SmallRegistry.Text)).Replace(Path, words, by).Inspect();
        Assert.Contains(
            "`cauda-equina` is not a core flag of the emergency level",
            build.Single("BHS312").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void BHS119_a_review_of_the_registry_cannot_be_claimed_in_it() =>
        Registry("disclaimer: \"", "⟪BHS119⟫clinical_review: {status: reviewed, reviewer: Dr A. Name}\ndisclaimer: \"")
            .Fails("who approved which words stands in `_data/approvals.yml`");

    private static MarkedSite Registry(string words, string by) => MarkedSite.With("").Change(Path, words, by);
}
