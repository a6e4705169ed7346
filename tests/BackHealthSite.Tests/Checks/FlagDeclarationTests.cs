namespace BackHealthSite.Tests.Checks;

/// <summary>Which flags an article names, and which its words bring.</summary>
public sealed class FlagDeclarationTests
{
    [Theory]
    [InlineData("redFlags: [⟪BHS305⟫kidneys]", "The registry has no flag `kidneys`. | Did you mean `kidney`?")]
    [InlineData("redFlags: [⟪BHS305⟫Kidney]", "Did you mean `kidney`?")]
    [InlineData("redFlags: [⟪BHS305⟫pregnancy]", "The flags are: cauda-equina, night-pain, not-better, kidney, child, bones.")]
    [InlineData("redFlags: [kidney, ⟪BHS305⟫kidney]", "The flag `kidney` is named twice. | Keep it once.")]
    [InlineData("redFlags: [⟪BHS305⟫one, kidney, ⟪BHS305⟫two]", "The registry has no flag `one`")]
    [InlineData("redFlagsNotNeeded: {⟪BHS305⟫kidny: The word stands in the name of a study only.}", "Did you mean `kidney`?")]
    public void BHS305_a_flag_that_the_registry_does_not_have_is_reported(string line, string words) =>
        MarkedSite.Matter(line).Fails(words);

    [Fact]
    public void BHS306_a_flag_that_the_words_bring_is_named_or_set_aside() => MarkedSite.Section("A pain in the ⟪BHS306⟫flank.").Fails(
        "\"flank\" brings the warning sign `kidney` (Pain in your side), which the article does not carry. | Add `kidney` to `redFlags`, "
        + "or say why it is not needed: `redFlagsNotNeeded: {kidney: your reason}`.");

    [Fact]
    public void BHS306_is_reported_once_a_flag_at_its_first_words() => MarkedSite.Section("""
        A pain in the ⟪BHS306⟫flank, the other flank or the kidney.

        A ⟪BHS306⟫child with kidney pain.
        """).Fails("`kidney`", "`child`");

    [Theory]
    [InlineData("The ⟪BHS306⟫kid*ney* hurts.")]
    [InlineData("The ⟪BHS306⟫KIDNEYS hurt.")]
    [InlineData("A ⟪BHS306⟫growing\npain.")]
    [InlineData("A ⟪BHS306⟫growing-pain.")]
    [InlineData("Some **⟪BHS306⟫growing** *pains*.")]
    [InlineData("Who ⟪BHS306⟫doesn’t bend.")]
    [InlineData("Who ⟪BHS306⟫doesn't bending.")]
    [InlineData("A ⟪BHS306⟫kid⟪BHS150⟫&shy;ney.")]
    [InlineData("### The ⟪BHS306⟫kidney")]
    [InlineData("- A list: ⟪BHS306⟫kidney")]
    [InlineData("> A quote: ⟪BHS306⟫kidney")]
    [InlineData("| A | table |\n|---|---|\n| x | ⟪BHS306⟫kidney |")]
    [InlineData("[A link to elsewhere about the ⟪BHS306⟫kidney](https://example.com/)")]
    [InlineData("See [what the ⟪BHS306⟫kidney does](xref:stiffness) for more.")]
    [InlineData("- [The ⟪BHS306⟫kidney](https://example.com/)")]
    [InlineData("- [The ⟪BHS306⟫kidney](xref:strain)")]
    [InlineData("- [The ⟪BHS306⟫kidney](#what-it-is)")]
    [InlineData("- [The ⟪BHS306⟫kidney](../pages/about.md)")]
    [InlineData("::: myth\nThe ⟪BHS306⟫kidney hurts. It does not.\n:::")]
    [InlineData("A ⟪BHS306⟫growing&#10;pain.")]
    [InlineData("A ⟪BHS306⟫growing&NewLine;&NewLine;pain.")]
    public void BHS306_words_are_read_across_markup_lines_and_hyphens(string words) =>
        MarkedSite.Section(words).Fails("which the article does not carry");

    [Fact]
    public void BHS306_title_and_description_are_read() => MarkedSite.OnlyMatter("""
        title: ⟪BHS306⟫Kidney pain
        description: A pain of the back in a ⟪BHS306⟫child, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: 2027-11-22
        """).Fails("\"Kidney\" brings", "\"child\" brings");

    [Theory]
    [InlineData("aliases: [pulled muscle, ⟪BHS306⟫kidney pain, torn muscle]")]
    [InlineData("aliases:\n  - 'pain in a ⟪BHS306⟫kidney'\n  - pulled muscle\n  - torn muscle")]
    public void BHS306_a_name_that_is_a_sign_brings_its_flag(string line) => MarkedSite.OnlyMatter($"""
        title: Strain of the back
        description: A strain of the back, told in as few words as a test of this kind ever needs.
        {line}
        checked: 2026-11-22
        recheck: 2027-11-22
        """).Fails("which the article does not carry");

    [Fact]
    public void BHS306_the_opening_is_read() =>
        MarkedSite.Body("A strain of the ⟪BHS306⟫kidney.\n\n::: red-flags\n:::\n\n## What it is\n\nWords [@good-one] [@good-two].").Fails();

    [Fact]
    public void BHS306_the_words_of_a_picture_are_read_although_the_picture_is_refused() =>
        MarkedSite.Section("![A ⟪BHS306⟫kidney](⟪BHS215⟫kidney.png)").Fails();

    [Fact]
    public void BHS306_indented_code_is_read_although_it_is_refused() => MarkedSite.Section("    ⟪BHS453⟫⟪BHS306⟫kidney").Fails();

    /// <summary>A reader sees the words of a sign together, whatever parts them in the source.</summary>
    [Theory]
    [InlineData("The `⟪BHS306⟫kidney` in code")]
    [InlineData("A ⟪BHS306⟫growing `pain` in code")]
    [InlineData("~~~\nthe ⟪BHS306⟫kidney\n~~~")]
    [InlineData("A pain that is ⟪BHS306⟫growing:\n\n- pain\n- fear")]
    [InlineData("A pain that is ⟪BHS306⟫growing:\n\n- `pain`\n- fear")]
    [InlineData("### Growing up, ⟪BHS306⟫growing\n\n1. fear\n\n1. **pain**")]
    [InlineData("- first\n- ⟪BHS306⟫growing\n- pain")]
    [InlineData("- It is ⟪BHS306⟫growing:\n  - pain\n  - fear")]
    [InlineData("| no | ⟪BHS306⟫growing | pain |\n|---|---|---|\n| 1 | 2 | 3 |")]
    [InlineData("| no | ⟪BHS306⟫growing |\n|---|---|\n| 1 | 2 |\n| 3 | pain |")]
    public void BHS306_words_are_read_as_a_reader_sees_them(string words) =>
        MarkedSite.Section(words).Fails("which the article does not carry");

    [Theory]
    [InlineData("See <https://example.com/kidney>.")]
    [InlineData("[words](https://example.com/kidney)")]
    [InlineData("The kid and the ney.")]
    [InlineData("A growing. Pain is something else.")]
    [InlineData("| growing | fear |\n|---|---|\n| fear | pain |")]
    [InlineData("- growing\n- fear and pain")]
    [InlineData("It is growing.\n\nIt is here.\n\n- pain\n- fear")]
    public void Addresses_and_words_apart_bring_nothing(string words) => MarkedSite.Section(words).IsClean();

    [Fact]
    public void A_flag_that_the_article_names_is_carried()
    {
        var page = MarkedSite.Matter("redFlags: [kidney]", "A pain in the flank.").Passes().Text("causes/strain/index.html");
        Assert.Contains("data-red-flags=\"cauda-equina kidney\" data-level=\"emergency\"", page, StringComparison.Ordinal);
        Assert.Contains("data-red-flags=\"night-pain kidney\" data-level=\"urgent\"", page, StringComparison.Ordinal);
        Assert.Contains("data-red-flags=\"not-better\" data-level=\"soon\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_core_flag_need_not_be_named_and_may_be()
    {
        MarkedSite.Section("Pain that is getting worse, or night pain.").IsClean();
        var page = MarkedSite.Matter("redFlags: [night-pain]", "Night pain.").Passes().Text("causes/strain/index.html");
        Assert.Contains("data-red-flag=\"night-pain\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_that_the_card_says_already_is_not_said_again()
    {
        var site = MarkedSite.Matter("redFlags: [kidney]", "A pain in the flank.")
            .Change(
                SmallRegistry.Path,
                "signs: [pain in your side and you are drowsy]",
                "signs: [{text: pain in your side and you are drowsy, covered: 1}]");

        var page = site.Passes().Strain();

        Assert.Equal(["cauda-equina kidney"], page.AttributesOf("[data-level=emergency]", "data-red-flags"));
        Assert.Empty(page.QuerySelectorAll("[data-level=emergency] [data-red-flag]"));
        Assert.Equal(["kidney"], page.AttributesOf("[data-level=urgent] [data-red-flag]", "data-red-flag"));
    }
}
