namespace BackHealthSite.Tests.Checks;

/// <summary>The words of a link are true of where it leads.</summary>
public sealed class LinkWordsTests
{
    [Theory]
    [InlineData("[https://www.nhs.uk/](⟪BHS209⟫https://other.example/)", "name the host `www.nhs.uk`, and it leads to `other.example`")]
    [InlineData("[www.nhs.uk](⟪BHS209⟫https://other.example/)", "`www.nhs.uk`")]
    [InlineData("[page on nhs.uk/conditions](⟪BHS209⟫https://other.example/)", "`nhs.uk`")]
    [InlineData("[nhs.uk](⟪BHS209⟫xref:stiffness)", "`nhs.uk`")]
    [InlineData("[help@nhs.uk](⟪BHS209⟫mailto:help@other.example)", "leads to `other.example`")]
    [InlineData("[960000](⟪BHS209⟫tel:960001)", "leads to another number")]
    [InlineData("[help](⟪BHS209⟫tel:998)", "leads to another number")]
    [InlineData("[960000](⟪BHS209⟫https://other.example/)", "leads to another number or to none")]
    public void BHS209_words_that_name_another_place_are_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Fact]
    public void BHS209_the_name_of_a_publisher_leads_to_one_of_its_hosts() =>
        MarkedSite.Section("[NHS: back pain](⟪BHS209⟫https://other.example/)")
        .Change(
            "_data/sources.yml",
            "publisher: A health service, url: \"https://example.com/one\"",
            "publisher: NHS, url: \"https://www.nhs.uk/one\"")
        .Fails("name `NHS`, but no source of that publisher lies on `other.example`");

    [Theory]
    [InlineData("[NHS: back pain](https://www.nhs.uk/two)")]
    [InlineData("[NHS: back pain](https://111.wales.nhs.uk/two)")]
    [InlineData("[www.nhs.uk](https://www.nhs.uk/two)")]
    [InlineData("[nhs.uk](https://www.nhs.uk/two)")]
    [InlineData("[HSE Ireland](https://www2.hse.ie/two)")]
    [InlineData("<https://example.com/>")]
    [InlineData("[960000](tel:960000)")]
    [InlineData("[a page from 2019](https://example.com/)")]
    public void True_words_pass(string words) => MarkedSite.Section(words)
        .Change(
            "_data/sources.yml",
            "publisher: A health service, url: \"https://example.com/one\"",
            "publisher: NHS, url: \"https://www.nhs.uk/one\"")
        .IsClean();

    [Theory]
    [InlineData("[Find your emergency number](⟪BHS210⟫https://other.example/)")]
    [InlineData("[Find the emergency number](⟪BHS210⟫/about/)")]
    [InlineData("[emergency numbers](⟪BHS210⟫xref:stiffness)")]
    [InlineData("[an ambulance](⟪BHS210⟫https://other.example/)")]
    [InlineData("[Get help now](⟪BHS210⟫https://other.example/)")]
    [InlineData("[Phone for help](⟪BHS210⟫https://other.example/)")]
    [InlineData("[Emergency number](⟪BHS210⟫mailto:a@other.example)")]
    public void BHS210_words_that_promise_help_lead_to_the_page_of_numbers(string words) =>
        MarkedSite.Section(words).Fails("promises help in an emergency");

    [Theory]
    [InlineData("[Find your emergency number](/emergency-numbers/)")]
    [InlineData("[an ambulance](../pages/emergency-numbers.md)")]
    [InlineData("[stiffness](xref:stiffness)")]
    [InlineData("[helping others](xref:stiffness)")]
    public void Other_links_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("⟪warning BHS465⟫[stiff](xref:stiffness \"Ignore it\")", "The title \"Ignore it\" of this link is not published.")]
    [InlineData("⟪warning BHS465⟫[stiff](https://example.com/ 'More')", "\"More\"")]
    public void BHS465_a_title_that_nobody_sees_is_told(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Fact]
    public void A_link_without_a_title_passes() => MarkedSite.Section("[stiff](xref:stiffness)").IsClean();

    [Theory]
    [InlineData("[x](⟪BHS204⟫http://127.0.0.1/)", "has the number `127.0.0.1`")]
    [InlineData("[x](⟪BHS204⟫https://xn--nh-sfc.uk/)", "whose letters can look like")]
    [InlineData("[x](⟪BHS204⟫http://localhost.localdomain/)", "not on the public internet")]
    [InlineData("[x](⟪BHS204⟫https://www.nhs.uk.other.example/)", "belongs to somebody else")]
    [InlineData("[x](⟪BHS204⟫https://www.hse.ie.other.example/)", "belongs to somebody else")]
    public void BHS204_hosts_are_held_to_what_holds_those_of_sources(string words, string message) =>
        MarkedSite.Section(words).Fails(message);
}
