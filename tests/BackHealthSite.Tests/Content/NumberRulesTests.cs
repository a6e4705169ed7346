namespace BackHealthSite.Tests.Content;

/// <summary>What may stand as an emergency number, and beside one.</summary>
public sealed class NumberRulesTests
{
    [Theory]
    [InlineData("0900 123456")]
    [InlineData("0900")]
    [InlineData("0906")]
    [InlineData("09")]
    [InlineData("1900")]
    [InlineData("900")]
    [InlineData("1550")]
    [InlineData("9")]
    [InlineData("1234567")]
    [InlineData("999 (do not call)")]
    [InlineData("nine nine nine")]
    [InlineData("999 or your doctor")]
    [InlineData("999, 112")]
    [InlineData("+44 999")]
    [InlineData("٩٩٩")]
    [InlineData("999 or 0900")]
    public void BHS160_a_number_is_digits_of_a_known_form(string number) => Row($"number: \"⟪⟫{number}\"").Fails();

    [Theory]
    [InlineData("112")]
    [InlineData("000")]
    [InlineData("15")]
    [InlineData("112 or 999")]
    [InlineData("15 or 18 or 112")]
    public void Numbers_that_people_dial_pass(string number) => Row($"number: \"{number}\"").IsClean();

    [Theory]
    [InlineData("Do not call about this")]
    [InlineData("No need to ring")]
    [InlineData("never call this number")]
    [InlineData("You don’t have to phone")]
    [InlineData("dont call")]
    [InlineData("Avoid calling at night")]
    [InlineData("Ring 0900 1234")]
    [InlineData("Call 1900 222 222")]
    [InlineData("Call 12345678901234567")]
    public void BHS160_the_advice_neither_keeps_from_calling_nor_costs(string advice) =>
        Row($"number: \"999\", advice: ⟪⟫\"{advice}\"").Fails();

    [Theory]
    [InlineData("NHS 111: call 111")]
    [InlineData("healthdirect: call 1800 022 222")]
    [InlineData("Healthline: call 0800 611 116")]
    [InlineData("If it is not an emergency, call 111, day or night (24 hours).")]
    [InlineData("Do not wait: call 111")]
    [InlineData("Ask for an ambulance.")]
    public void Honest_advice_passes(string advice) => Row($"number: \"999\", advice: \"{advice}\"").IsClean();

    [Theory]
    [InlineData("Testland")]
    [InlineData("testland")]
    [InlineData("Testland ")]
    public void BHS161_a_country_stands_once(string country) => MarkedSite.With($"""
        -- _data/emergency-numbers.yml --
        {Line("country: Testland, number: \"999\"")}
        {Line($"country: ⟪BHS161⟫\"{country}\", number: \"112\"")}
        """).Fails("a second time");

    [Theory]
    [InlineData("[]")]
    [InlineData("- {country: Testland, number: \"999\", source: {title: T, url: \"https://example.com/\"}, official: false}")]
    [InlineData("- {country: Testland, number: \"999\", source: {title: T, url: \"https://example.com/\"}}")]
    public void BHS162_one_country_at_least_has_an_official_number(string rows) =>
        MarkedSite.With($"-- _data/emergency-numbers.yml --\n{rows}\n")
            .Expect("_data/emergency-numbers.yml", "BHS162")
            .Fails("would be empty");

    [Theory]
    [InlineData("https://user@example.com/")]
    [InlineData("http://127.0.0.1/")]
    public void BHS163_its_source_is_held_to_the_same_as_others(string url) =>
        MarkedSite.With(
            $"-- _data/emergency-numbers.yml --\n- {{country: Testland, number: \"999\", source: {{title: T, url: "
            + $"⟪BHS163⟫\"{url}\"}}, official: true}}\n").Fails();

    private static MarkedSite Row(string values)
    {
        var marked = values.Replace("\"⟪⟫", "⟪BHS160⟫\"", StringComparison.Ordinal).Replace("⟪⟫", "⟪BHS160⟫", StringComparison.Ordinal);
        return MarkedSite.With($"-- _data/emergency-numbers.yml --\n{Line("country: Testland, " + marked)}\n");
    }

    private static string Line(string values) => $"- {{{values}, source: {{title: T, url: \"https://example.com/\"}}, official: true}}";
}
