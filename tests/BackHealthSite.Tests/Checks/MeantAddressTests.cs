namespace BackHealthSite.Tests.Checks;

/// <summary>Addresses that lead nowhere: the advice is a line that works.</summary>
public sealed class MeantAddressTests
{
    [Theory]
    [InlineData("[x](⟪BHS201⟫a@b.example)", "Write `mailto:a@b.example`.")]
    [InlineData("[x](⟪BHS201⟫stiffness)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS201⟫stiffness.md)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS201⟫xref:stiffness.md)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS201⟫xref:symptoms/stiffness)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS201⟫/symptoms/stiffness)", "Did you mean `/symptoms/stiffness/`?")]
    [InlineData("[x](⟪BHS201⟫../symptoms/stiffness)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS201⟫Stiffness.html#how-it-feels)", "Write `xref:stiffness#how-it-feels`.")]
    [InlineData("[x](⟪BHS201⟫xref:Stiffness)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS202⟫#stiffness)", "Write `xref:stiffness`.")]
    [InlineData("[x](⟪BHS201⟫www.nhs.uk/back)", "Begin a web address with `https://`.")]
    [InlineData("[x](⟪BHS204⟫htps://www.nhs.uk/back)", "Write `https://www.nhs.uk/back`.")]
    [InlineData("[x](⟪BHS204⟫//www.nhs.uk/back)", "Write `https://www.nhs.uk/back`.")]
    [InlineData("[x](⟪BHS201⟫0800-123-456)", "Write `tel:0800123456`.")]
    public void An_address_is_told_as_it_has_to_be_written(string link, string fix) => MarkedSite.Section($"See {link}.").Fails(fix);

    [Theory]
    [InlineData("⟪BHS236⟫[Stiffness]()", "`[Stiffness](xref:stiffness)`")]
    [InlineData("[more words](⟪BHS236⟫#)", "`[more words](xref:id)`")]
    [InlineData("[more words](⟪BHS236⟫xref:)", "`[more words](xref:id)`")]
    [InlineData("[more words](⟪BHS236⟫https://)", "`[more words](xref:id)`")]
    [InlineData("[more words](⟪BHS236⟫mailto:)", "`[more words](xref:id)`")]
    public void BHS236_a_link_without_an_address_is_told_as_that(string link, string fix) => MarkedSite.Section($"See {link}.").Fails(fix);

    [Theory]
    [InlineData("https://example.org/causes/no-such-page/", "Nothing on the site is called `/causes/no-such-page/`.")]
    [InlineData("https://example.org/symptoms/stiffness", "Write `xref:stiffness`.")]
    [InlineData("HTTPS://EXAMPLE.org/no/", "Nothing on the site is called `/no/`.")]
    public void BHS201_a_whole_address_of_this_site_is_judged_at_the_link(string address, string words) =>
        MarkedSite.Section($"See [it](⟪BHS201⟫{address}).").Fails(words);

    [Theory]
    [InlineData("https://example.org/symptoms/stiffness/#how-it-feels")]
    [InlineData("https://example.org/a-to-z/")]
    [InlineData("https://example.org/feed.xml")]
    public void One_that_leads_somewhere_passes(string address) => MarkedSite.Section($"See [the page]({address}).").Passes();

    [Fact]
    public void BHS202_a_heading_that_is_not_on_the_page_of_a_whole_address_is_told_at_the_link() =>
        MarkedSite.Section("See [it](⟪BHS202⟫https://example.org/symptoms/stiffness/#how-it-fels).").Fails("Did you mean `how-it-feels`?");

    [Theory]
    [InlineData("Ménière and us", "#m%C3%A9ni%C3%A8re-and-us")]
    [InlineData("Me\u0301nie\u0300re and us", "#ménière-and-us")]
    [InlineData("\u26A0\uFE0F Warning of cold", "#-warning-of-cold")]
    public void A_heading_is_found_however_its_letters_are_written(string heading, string anchor) =>
        MarkedSite.Section($"See [below]({anchor}).\n\n## {heading}\n\nWords [@good-one].").Passes();

    [Theory]
    [InlineData("\u26A0\uFE0F Warning of cold", "#warning-of-cold", "Did you mean `-warning-of-cold`?")]
    [InlineData("What helps, and how", "#what-helps,-and-how", "Did you mean `what-helps-and-how`?")]
    public void BHS202_else_the_nearest_is_offered(string heading, string anchor, string fix) =>
        MarkedSite.Section($"See [below](⟪BHS202⟫{anchor}).\n\n## {heading}\n\nWords [@good-one].").Fails(fix);

    [Theory]
    [InlineData("[@good-one; @good-two]", "Write `[@good-one] [@good-two]`.")]
    [InlineData("[@good-one, good-two]", "Write `[@good-one] [@good-two]`.")]
    [InlineData("[@good-one @good-two]", "Write `[@good-one] [@good-two]`.")]
    [InlineData("[@good-one, p. 3]", "Write `[@good-one]`.")]
    [InlineData("[@https://example.com/one]", "Write `[@good-one]`.")]
    [InlineData("[@Good-One]", "Did you mean `good-one`?")]
    public void BHS401_brackets_that_hold_more_than_an_id_are_told_with_what_to_write(string citation, string fix) =>
        MarkedSite.Section($"Words ⟪BHS401⟫{citation}.").Fails(fix);

    [Theory]
    [InlineData("[good-one; good-two]", "Write `[@good-one] [@good-two]`.")]
    [InlineData("(@good-one, @good-two)", "Write `[@good-one] [@good-two]`.")]
    public void BHS450_so_are_those_that_are_no_citation(string citation, string fix) =>
        MarkedSite.Section($"Words ⟪BHS450⟫{citation}.").Fails(fix);

    [Theory]
    [InlineData("![A spine](⟪BHS215⟫images/a.jpeg)", "Rename the file to `a.jpg`, let it lie in `causes/images/`, and write `images/")]
    [InlineData("![A spine](⟪BHS215⟫<images/Bild 1.PNG>)", "Rename the file to `bild-1.png`")]
    [InlineData("![A spine](⟪BHS215⟫images/a.gif)", "does not end as pictures of this site do")]
    [InlineData("⟪BHS215⟫![A spine]()", "This picture has no address.")]
    public void BHS215_a_picture_is_told_by_its_fault(string picture, string words) => MarkedSite.Section(picture).Fails(words);

    [Theory]
    [InlineData("/con/", "Take it out: it holds the name of a device")]
    [InlineData("https://example.org/old/page/", "Did you mean `/old/page/`?")]
    [InlineData("/old/page/?x=1", "Did you mean `/old/page/`?")]
    public void BHS606_an_old_address_is_told_by_its_fault(string path, string fix) =>
        MarkedSite.Matter($"redirectFrom: [⟪BHS606⟫{path}]").Fails(fix);
}
