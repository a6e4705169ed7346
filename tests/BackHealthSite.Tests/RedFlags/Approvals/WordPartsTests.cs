using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags.Approvals;

/// <summary>How the registry and the numbers are cut into the parts that are approved one by one, and what the parts are called.</summary>
public sealed class WordPartsTests
{
    [Theory]
    [InlineData("disclaimer", "the disclaimer")]
    [InlineData("emergency-line", "the emergency line")]
    [InlineData("emergency-link", "the link in the emergency card")]
    [InlineData("labels", "the names of the levels")]
    [InlineData("triggers", "the triggers, patterns and concepts")]
    [InlineData("weakening", "the list of words that weaken a warning")]
    [InlineData("actions", "the list of words that say what a sign needs")]
    [InlineData("registry", "the rest of the registry")]
    [InlineData("card:emergency", "the core emergency card")]
    [InlineData("flag:kidney", "the flag `kidney`")]
    [InlineData("numbers:ireland", "the emergency numbers of `ireland`")]
    [InlineData("shared:when", "the shared part `when`")]
    [InlineData("article:sciatica", "the article `sciatica`")]
    [InlineData("colours", "`colours`")]
    public void A_part_has_a_name_in_words(string what, string words) => Assert.Equal(words, PartNames.InWords(what));

    [Fact]
    public void Each_part_is_named_after_what_it_holds_in_the_order_of_the_file() => Assert.Equal(
        ("disclaimer emergency-line emergency-link labels weakening actions card:emergency card:urgent card:soon flag:cauda-equina "
            + "flag:night-pain flag:not-better flag:kidney flag:child flag:bones triggers registry").Split(
                ' ').Order(StringComparer.Ordinal),
        Parts(SmallRegistry.Text).Select(part => part.What).Order(StringComparer.Ordinal));

    /// <summary>Words of the small registry, others in their place, and the parts that change with them.</summary>
    [Theory]
    [InlineData("disclaimer: \"This", "disclaimer: \"That", "disclaimer")]
    [InlineData("disclaimer_short: \"If", "disclaimer_short: \"Perhaps if", "disclaimer")]
    [InlineData("disclaimer_short:", "disclaimer_long:", "disclaimer registry")]
    [InlineData("emergency_line: \"New", "emergency_line: \"Some", "emergency-line")]
    [InlineData("text: Find your emergency number", "text: Find a number", "emergency-link")]
    [InlineData("label: \"Emergency: now\"", "label: \"Emergency: soon\"", "labels")]
    [InlineData("    hidden: Urgent advice", "    hidden: Advice", "card:urgent")]
    [InlineData("title: Weak bones", "title: Soft bones", "flag:bones")]
    [InlineData("  - id: bones\n", "  - id: bones\n    editor_notes: words\n", "")]
    [InlineData("  - id: bones\n", "  - id: bones\n    readability: 7\n", "")]
    [InlineData("  - id: bones\n", "  - id: bones\n    something: new\n", "flag:bones")]
    [InlineData("triggers: {lay: [osteoporosis]}", "triggers: {lay: [osteoporosis, brittle]}", "triggers")]
    [InlineData("patterns: {urgent: [\"child + limps\"]}", "patterns: {urgent: [\"child + limping\"]}", "triggers")]
    [InlineData("numb: [numb, numbness, can't feel]", "numb: [numb]", "triggers")]
    [InlineData("core_ids: [cauda-equina, night-pain, not-better]", "core_ids: [cauda-equina]", "registry")]
    [InlineData("  - id: bones\n", "  - id: soft-bones\n", "flag:bones flag:soft-bones registry triggers")]
    [InlineData("concepts:\n", "concept:\n", "registry triggers")]
    [InlineData("# ", "# more ", "")]
    public void A_change_shows_in_the_part_it_belongs_to_and_in_no_other(string words, string by, string parts)
    {
        Assert.Contains(words, SmallRegistry.Text, StringComparison.Ordinal);
        var at = SmallRegistry.Text.IndexOf(words, StringComparison.Ordinal);
        var before = Parts(SmallRegistry.Text).Select(part => (part.What, part.Fingerprint)).ToHashSet();
        var after = Parts(SmallRegistry.Text[..at] + by + SmallRegistry.Text[(at + words.Length)..]).Select(
            part => (part.What, part.Fingerprint)).ToHashSet();

        Assert.Equal(
            parts.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            before.Except(after).Union(after.Except(before)).Select(part => part.What).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_the_flags_is_approved_with_the_rest()
    {
        var text = SmallRegistry.Text;
        var kidney = text.IndexOf("  - id: kidney", StringComparison.Ordinal);
        var child = text.IndexOf("  - id: child", StringComparison.Ordinal);
        var bones = text.IndexOf("  - id: bones", StringComparison.Ordinal);
        var swapped = text[..kidney] + text[child..bones] + text[kidney..child] + text[bones..];
        var changed = Parts(text).Select(part => (part.What, part.Fingerprint)).Except(
            Parts(swapped).Select(part => (part.What, part.Fingerprint))).Select(part => part.What);

        Assert.Equal(["registry", "triggers"], changed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("disclaimer", "\"This page")]
    [InlineData("card:soon", "heading:")]
    [InlineData("flag:bones", "bones\n")]
    [InlineData("emergency-link", "text:")]
    [InlineData("triggers", "numb:")]
    [InlineData("registry", "[cauda-equina")]
    public void A_part_points_at_its_words(string what, string words) =>
        Assert.StartsWith(
            words,
            SmallRegistry.Text[Parts(SmallRegistry.Text).Single(part => part.What == what).Where.Span.Start..],
            StringComparison.Ordinal);

    [Fact]
    public void Without_concepts_the_triggers_stand_at_the_flags()
    {
        const string yaml = "disclaimer: x\nflags: [{id: a}]\n";

        Assert.StartsWith(
            "[{id: a}]",
            yaml[Parts(yaml).Single(part => part.What == "triggers").Where.Span.Start..],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_the_triggers_are_the_concepts_and_then_those_of_each_flag() => Assert.Equal(
        WordPart.FingerprintOf("triggers", """
            {"concepts":{"a":["b"]}}
            x {"triggers":{"lay":["c"]}}
            y {"patterns":{"urgent":["d"]}}
            """.ReplaceLineEndings("\n")),
        Parts("flags: [{id: x, title: t, triggers: {lay: [c]}}, {id: y, patterns: {urgent: [d]}}]\nconcepts: {a: [b]}\n")
            .Single(part => part.What == "triggers").Fingerprint);

    [Theory]
    [InlineData("core_cards: {? [a] : b}", "card: registry triggers")]
    [InlineData("\"\": a\n? [b]\n: c", "registry triggers")]
    [InlineData("flags: [words, {title: no id}, {id: [a]}, {id: \"\"}]", "registry triggers")]
    [InlineData("flags: {id: a}", "registry triggers")]
    [InlineData("core_cards: [a]", "registry triggers")]
    [InlineData("flags: [{id: a}, {id: a, title: again}]", "flag:a registry triggers")]
    [InlineData("disclaimer_short: x", "disclaimer registry triggers")]
    public void A_registry_of_another_shape_has_parts_too(string yaml, string parts) =>
        Assert.Equal(parts.Split(' '), Parts(yaml + "\n").Select(part => part.What).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("core_cards: [a]", "core_cards: [b]")]
    [InlineData("flags: {id: a}", "flags: {id: b}")]
    [InlineData("? [a]\n: b", "? [a]\n: c")]
    public void What_has_another_shape_is_approved_with_the_rest(string yaml, string other) =>
        Assert.NotEqual(
            Parts(yaml + "\n").Single(part => part.What == "registry").Fingerprint,
            Parts(other + "\n").Single(part => part.What == "registry").Fingerprint);

    [Fact]
    public void Each_country_is_a_part_of_its_own()
    {
        const string rows = "- {country: United Kingdom, number: \"999\"}\n- {number: \"1\"}\n- {country: \u65E5\u672C  X, number: "
            + "\"119\"}\n- {country: united kingdom, number: \"111\"}\n";
        var parts = NumberParts.Of(new SourceFile("_data/emergency-numbers.yml", rows)).ToList();

        Assert.Equal(["numbers:united-kingdom", NumberParts.NameOf("\u65E5\u672C X")], parts.Select(part => part.What));
        Assert.StartsWith("United Kingdom", rows[parts[0].Where.Span.Start..], StringComparison.Ordinal);
        Assert.NotEqual(
            parts[0].Fingerprint,
            NumberParts.Of(
                new SourceFile("_data/emergency-numbers.yml", rows.Replace("999", "998", StringComparison.Ordinal))).First().Fingerprint);
    }

    [Fact]
    public void A_shared_text_is_a_part_by_its_name()
    {
        var texts = new[] { "_data/shared/when.md", "_data/shared/when.txt", "_data/other/when.md", "pages/about.md" }
            .ToDictionary(path => path, path => new SourceFile(path, "Some  words.\n"));
        var part = Assert.Single(NumberParts.OfShared(texts));

        Assert.Equal("shared:when", part.What);
        Assert.Equal(WordPart.FingerprintOf("shared:when", "Some words."), part.Fingerprint);
        Assert.Equal("_data/shared/when.md", part.Where.Path);
    }

    private static IReadOnlyList<WordPart> Parts(string text) =>
        RegistryParts.Of(YamlRoot.Of(YamlText.Read(new SourceFile(RegistryReader.Path, text), []), DataValueInvalid.Rules, [])!);
}
