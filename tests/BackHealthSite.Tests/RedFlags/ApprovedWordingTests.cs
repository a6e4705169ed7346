using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

public sealed class ApprovedWordingTests
{
    private const string Path = SmallRegistry.Path;

    [Fact]
    public void BHS309_a_bullet_of_the_emergency_card_is_fingerprinted() => Card("emergency", "chest pain, breathlessness", "chest pain or breathlessness");

    [Fact]
    public void BHS309_the_heading_of_the_emergency_card_is_fingerprinted() => Card("emergency", "department now if you", "department if you");

    [Fact]
    public void BHS309_the_sentence_after_the_emergency_card_is_fingerprinted() => Card("emergency", "after: These signs are rare. ", "after: ");

    [Fact]
    public void BHS309_the_hidden_words_of_the_emergency_card_are_fingerprinted() =>
        Card("emergency", "    hidden: Immediate action required", "    hidden: Action required");

    [Fact]
    public void BHS309_the_urgent_card_is_fingerprinted() => Card("urgent", "you have lost weight without trying", "you have lost weight");

    [Fact]
    public void BHS309_the_soon_card_is_fingerprinted() => Card("soon", "you are worried or struggling to cope", "you are worried");

    [Fact]
    public void BHS309_the_order_of_bullets_is_fingerprinted() => Card(
        "soon",
        "      - the pain stops you doing daily activities\n      - the pain is severe or getting worse",
        "      - the pain is severe or getting worse\n      - the pain stops you doing daily activities");

    [Fact]
    public void BHS309_the_disclaimer_is_fingerprinted() => MarkedSite.With("")
        .Change(Path, "disclaimer: \"This page is", "disclaimer: ⟪BHS309⟫\"This page gives")
        .Fails("The words of the disclaimer are not the approved ones");

    [Fact]
    public void BHS309_every_part_that_changed_is_reported() => MarkedSite.With("")
        .Change(Path, "disclaimer: \"This page is", "disclaimer: ⟪BHS309⟫\"This page gives")
        .Change(Path, "    heading: \"Get medical", "    ⟪BHS309⟫heading: \"Get some medical")
        .Fails("the disclaimer", "the core urgent card");

    [Fact]
    public void BHS309_another_way_to_quote_the_same_words_is_no_change() =>
        MarkedSite.With("").Change(Path, "- you have lost weight without trying", "- \"you have lost weight without trying\"").Passes();

    [Fact]
    public void BHS309_the_advice_names_the_new_fingerprint()
    {
        var registry = SmallRegistry.Read();
        var soon = registry.CardAt(Urgency.Soon);
        var changed = registry with { Cards = [.. registry.Cards.Where(card => card != soon), soon with { After = "New words." }] };
        var problem = Assert.Single(ApprovedWording.Check(changed, ApprovedWording.Fingerprints));
        Assert.Contains(ApprovedWording.FingerprintOf(soon with { After = "New words." }), problem.Fix, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Fact]
    public void The_words_of_the_registry_are_the_approved_ones() => Assert.Empty(ApprovedWording.Check(SmallRegistry.Read(), ApprovedWording.Fingerprints));

    [Fact]
    public void BHS312_the_emergency_card_leads_with_cauda_equina()
    {
        var text = SmallRegistry.Text;
        const string first = "      - \"numbness, tingling or a changed feeling around your genitals, bottom or inner thighs, or when you wipe\"\n";
        const string last = "      - \"it started after a serious fall, crash or blow, or any fall with a stiff or fused spine\"\n";
        Assert.Contains(first, text, StringComparison.Ordinal);
        MarkedSite.With("")
            .Change(Path, first, "")
            .Change(Path, last, last + first)
            .Change(Path, "    heading: \"Call", "    ⟪BHS309⟫⟪BHS312⟫heading: \"Call")
            .Fails("The words of the core emergency card", "does not lead with the signs of cauda equina syndrome");
    }

    /// <summary>Words of one core card are changed; the problem stands where the card begins.</summary>
    private static void Card(string level, string words, string by)
    {
        var text = SmallRegistry.Text;
        var cards = text.IndexOf("core_cards:", StringComparison.Ordinal);
        var card = text.IndexOf($"\n  {level}:\n", cards, StringComparison.Ordinal) + $"\n  {level}:\n".Length;
        var firstKey = text[card..text.IndexOf('\n', card)];
        MarkedSite.With("")
            .Change(Path, firstKey, $"    ⟪BHS309⟫{firstKey.TrimStart()}")
            .Change(Path, words, by)
            .Fails($"The words of the core {level} card are not the approved ones");
    }
}
