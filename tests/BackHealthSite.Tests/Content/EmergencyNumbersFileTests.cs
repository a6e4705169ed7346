namespace BackHealthSite.Tests.Content;

public sealed class EmergencyNumbersFileTests
{
    [Fact]
    public void BHS119_an_unknown_key_is_offered_the_right_one() =>
        Fails(
            "- {country: Testland, ⟪BHS119⟫numbr: 1, number: \"999\", source: {title: T, url: \"https://example.com/\"}, official: true}",
            "Did you mean `number`?");

    [Fact]
    public void BHS119_the_source_of_a_row_has_two_keys() =>
        Fails(
            "- {country: Testland, number: \"999\", source: {title: T, ⟪BHS119⟫link: x, url: \"https://example.com/\"}, official: true}",
            "Use one of: title, url");

    [Fact]
    public void BHS122_a_row_has_a_country_and_a_number() =>
        Fails(
            "- ⟪BHS122⟫⟪BHS122⟫{source: {title: T, url: \"https://example.com/\"}, official: true}",
            "`country` is missing",
            "`number` is missing");

    [Fact]
    public void BHS122_an_official_row_names_its_source() =>
        Fails("- ⟪BHS122⟫{country: Testland, number: \"999\", official: true}", "An official row needs `source`");

    [Fact]
    public void BHS122_the_source_of_a_row_has_a_title() =>
        Fails(
            "- ⟪BHS122⟫{country: Testland, number: \"999\", source: {url: \"https://example.com/\"}, official: true}",
            "`title` is missing");

    [Fact]
    public void BHS120_the_source_is_a_web_address() =>
        Fails(
            "- ⟪BHS122⟫{country: Testland, number: \"999\", source: {title: T, url: ⟪BHS120⟫somewhere}, official: true}",
            "An official row needs",
            "`somewhere` is not a web address");

    [Fact]
    public void BHS120_official_is_true_or_false() =>
        Fails(
            "- {country: Testland, number: \"999\", source: {title: T, url: \"https://example.com/\"}, official: ⟪BHS120⟫perhaps}",
            "`perhaps` is neither");

    [Fact]
    public void BHS120_every_row_is_a_group_of_values() => Fails("- ⟪BHS120⟫Testland 999", "must be a group of `key: value` lines");

    [Fact]
    public void BHS120_the_file_is_a_list() => Fails("⟪BHS120⟫Testland: 999", "must be a list");

    [Fact]
    public void A_row_that_is_not_official_is_read_and_not_published()
    {
        var page = MarkedSite.With("""
            -- _data/emergency-numbers.yml --
            - {country: Testland, number: "999", advice: "Ask for an ambulance.", source: {title: Testland health, url: "https://example.com/numbers"}, official: true}
            - {country: Elsewhere, number: "123", advice: "", source: {title: A blog, url: "https://example.com/blog"}, official: false}
            - {country: Nowhere, number: "321"}
            """).Passes().Text("emergency-numbers/index.html");
        Assert.Contains("Testland", page, StringComparison.Ordinal);
        Assert.Contains("Ask for an ambulance.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nowhere", page, StringComparison.Ordinal);
    }

    private static void Fails(string rows, params string[] words) =>
        MarkedSite.With($"-- _data/emergency-numbers.yml --\n{rows}\n").Fails(words);
}
