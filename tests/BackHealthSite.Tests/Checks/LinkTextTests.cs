namespace BackHealthSite.Tests.Checks;

public sealed class LinkTextTests
{
    [Theory]
    [InlineData("[](⟪BHS205⟫https://example.com/)")]
    [InlineData("[ ](⟪BHS205⟫https://example.com/)")]
    [InlineData("[&nbsp;](⟪BHS205⟫mailto:a@example.com)")]
    [InlineData("[](⟪BHS205⟫/a-to-z/)")]
    [InlineData("[](⟪BHS205⟫tel:+441234567)")]
    public void BHS205_a_link_elsewhere_needs_words(string words) =>
        MarkedSite.Section(words).Fails("This link has no words. | Write between the brackets where it leads");

    [Fact]
    public void BHS205_every_occurrence_is_reported() =>
        MarkedSite.Section("[](⟪BHS205⟫https://example.com/) and [](⟪BHS205⟫https://example.com/)").Fails();

    [Theory]
    [InlineData("[](xref:stiffness)", "<a href=\"/symptoms/stiffness/\">Stiffness</a>")]
    [InlineData("[ ](xref:stiffness)", "<a href=\"/symptoms/stiffness/\">Stiffness</a>")]
    [InlineData("[&nbsp;](xref:stiffness)", "<a href=\"/symptoms/stiffness/\">Stiffness</a>")]
    [InlineData("[](xref:stiffness#how-it-feels)", "<a href=\"/symptoms/stiffness/#how-it-feels\">Stiffness</a>")]
    [InlineData("[](../symptoms/stiffness.md)", "<a href=\"/symptoms/stiffness/\">Stiffness</a>")]
    [InlineData("[](/symptoms/stiffness/)", "<a href=\"/symptoms/stiffness/\">Stiffness</a>")]
    [InlineData("[](../pages/about.md)", "<a href=\"/about/\">About</a>")]
    [InlineData("<xref:stiffness>", "<a href=\"/symptoms/stiffness/\">Stiffness</a>")]
    [InlineData("[`--input`](https://example.com/)", "<a href=\"https://example.com/\"><code>--input</code></a>")]
    [InlineData("[**words**](https://example.com/)", "<a href=\"https://example.com/\"><strong>words</strong></a>")]
    public void A_link_has_its_own_words_or_the_title_of_its_page(string words, string html) =>
        Assert.Contains(html, MarkedSite.Section(words).Passes().Text("causes/strain/index.html"), StringComparison.Ordinal);
}
