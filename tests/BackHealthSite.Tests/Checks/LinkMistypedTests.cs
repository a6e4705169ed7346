namespace BackHealthSite.Tests.Checks;

public sealed class LinkMistypedTests
{
    private const string Message = "This was meant as a link but is not one. | Write `[words](xref:id)`";

    [Fact]
    public void The_words_and_the_address_of_a_mistyped_link_bring_no_warning_sign()
    {
        MarkedSite.Section("See [the kidney⟪BHS451⟫] (xref:kidney).").Fails(Message);
        MarkedSite.Section("It hurts in the ⟪BHS306⟫flank.\n\nSee [it⟪BHS451⟫] (xref:stiffness).").Fails();
    }

    [Theory]
    [InlineData("See [stiffness⟪BHS451⟫] (xref:stiffness).")]
    [InlineData("See [stiffness⟪BHS451⟫](xref:stiffness.")]
    [InlineData("See [stiffness⟪BHS451⟫]( xref:stiffness and more.")]
    [InlineData("See (stiffness)[⟪BHS451⟫xref:stiffness].")]
    [InlineData("See stiffness (⟪BHS451⟫xref:stiffness).")]
    [InlineData("See [the letters⟪BHS451⟫] (/a-to-z/).")]
    [InlineData("See [it⟪BHS451⟫] (https://www.example.org/).")]
    [InlineData("See [it⟪BHS451⟫](https://www.example.org/ today).")]
    [InlineData("See [the **stiff** one⟪BHS451⟫] (xref:stiffness) and [it⟪BHS451⟫] (xref:strain).")]
    [InlineData("- [stiffness⟪BHS451⟫] (xref:stiffness)")]
    [InlineData("> [stiffness⟪BHS451⟫] (xref:stiffness)")]
    public void BHS451_a_link_that_is_left_as_text(string words) => MarkedSite.Section(words).Fails(Message);

    [Fact]
    public void BHS451_pages_that_are_no_articles_are_read_too() =>
        MarkedSite.With("").Change("pages/about.md", "Words.", "See [stiffness⟪BHS451⟫] (xref:stiffness).").Fails(Message);

    [Theory]
    [InlineData("See [stiffness](xref:stiffness), <xref:stiffness> and [](xref:stiffness).")]
    [InlineData("See [stiffness](xref:stiffness) (and [it] (too)).")]
    [InlineData("In code: `[words] (xref:id)`.")]
    [InlineData("~~~\n[words] (xref:id)\n~~~")]
    [InlineData("Escaped: \\[words\\]\\(xref\\:id\\).")]
    public void Links_and_other_words_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("[the NHS](⟪BHS201⟫www.nhs.uk/x)", "`www.nhs.uk/x`")]
    [InlineData("[the NHS](⟪BHS201⟫nhs.uk)", "`nhs.uk`")]
    [InlineData("[the NHS](⟪BHS201⟫WWW.nhs.uk/x#y)", "`WWW.nhs.uk/x`")]
    public void BHS201_a_web_address_without_its_beginning(string words, string address) =>
        MarkedSite.Section(words).Fails($"{address} is no page of this site. | Begin a web address with `https://`.");

    [Fact]
    public void BHS201_a_file_that_does_not_exist_is_none() =>
        MarkedSite.Section("[it](⟪BHS201⟫stifness.md)").Fails("Nothing on the site is called");
}
