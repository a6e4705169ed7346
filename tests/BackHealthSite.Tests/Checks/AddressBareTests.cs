namespace BackHealthSite.Tests.Checks;

public sealed class AddressBareTests
{
    [Theory]
    [InlineData("See ⟪BHS473⟫https://example.org/a-b/#:~:text=a%20b now.", "Write `<https://example.org/a-b/#:~:text=a%20b>`")]
    [InlineData("See ⟪BHS473⟫http://example.org/a_b_c.", "Write `<http://example.org/a_b_c>`")]
    [InlineData("See (⟪BHS473⟫https://example.org/a_(b)).", "Write `<https://example.org/a_(b)>`")]
    [InlineData("See ⟪BHS473⟫www.example.org/a, and go on.", "Write `<https://www.example.org/a>`")]
    [InlineData("See ⟪BHS473⟫example.org/a/b.", "Write `<https://example.org/a/b>`")]
    [InlineData("Write to ⟪BHS473⟫first_last@example.org.", "`[words](mailto:first_last@example.org)`")]
    [InlineData("Write to ⟪BHS473⟫mailto:a@example.org.", "Write `<a@example.org>`")]
    [InlineData("See ⟪BHS473⟫<www.example.org>.", "Write `<https://www.example.org>`")]
    [InlineData("- ⟪BHS473⟫https://example.org/", "Write `<https://example.org/>`")]
    [InlineData("| a | b |\n|---|---|\n| ⟪BHS473⟫https://example.org/ | c |", "Write `<https://example.org/>`")]
    [InlineData("## ⟪BHS473⟫https://example.org/\n\nWords [@good-one].", "Write `<https://example.org/>`")]
    public void BHS473_an_address_in_the_text(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Theory]
    [InlineData("See <https://example.org/> and [words](https://example.com/a).")]
    [InlineData("See [https://example.org/](https://example.org/).")]
    [InlineData("In code: `https://example.org/` and `a@example.org`.")]
    [InlineData("A link by [reference].\n\n[reference]: https://example.org/")]
    [InlineData("One and/or two, e.g./i.e. three, 1.5/2.5 and @someone, a@b, x://y.")]
    [InlineData("The pages of nhs.uk.")]
    public void Links_and_other_words_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("https://example.org/numb-between-the-legs/call-999/take-two-tablets?x=MRI&y=50%25")]
    [InlineData("https://example.org/a_(b)*c*/numb-between-the-legs&amp;y=chronic")]
    [InlineData("www.example.org/a-very-long-way-to-a-page-that-says-that-you-have-sciatica-and-must-stop-your-medicine-now/")]
    [InlineData("no.one@take-two-tablets-of-paracetamol.example.org")]
    public void No_rule_on_words_speaks_of_its_parts(string address) =>
        Assert.Equal(["BHS473"], MarkedSite.Section($"See {address} now.").NewRules());

    [Fact]
    public void The_address_of_a_link_that_is_none_is_told_once() =>
        MarkedSite.Section("See [stiffness⟪BHS451⟫] (https://example.org/numb-between-the-legs).").Fails();
}
