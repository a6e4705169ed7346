namespace BackHealthSite.Tests.Markdown;

public sealed class ImageTests
{
    [Theory]
    [InlineData("⟪BHS210⟫![A spine](spine.png)")]
    [InlineData("Words ⟪BHS210⟫![](https://evil.example/pixel.png) words.")]
    [InlineData("Words ⟪BHS210⟫![A spine][spine].\n\n[spine]: spine.png\n\nMore.")]
    [InlineData("[⟪BHS210⟫![A spine](spine.png)](xref:stiffness)")]
    [InlineData("⟪BHS210⟫![one](1.png) ⟪BHS210⟫![two](2.png)")]
    [InlineData("- ⟪BHS210⟫![one](javascript:alert(1))")]
    public void BHS210_every_picture_is_refused(string words) => MarkedSite.Section(words).Fails("Say in words what the picture shows.");

    [Fact]
    public void A_picture_in_code_is_no_picture() => MarkedSite.Section("`![A spine](spine.png)`").Passes();

    [Fact]
    public void An_exclamation_mark_before_a_link_is_no_picture() => MarkedSite.Section("Look\\![stiffness](xref:stiffness)").Passes();
}
