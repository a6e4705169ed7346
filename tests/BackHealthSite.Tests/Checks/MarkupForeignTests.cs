namespace BackHealthSite.Tests.Checks;

public sealed class MarkupForeignTests
{
    [Theory]
    [InlineData("Words ⟪BHS470⟫~~crossed out~~.", "crossed-out words")]
    [InlineData("Words ⟪BHS470⟫~~crossed **out**~~.", "crossed-out words")]
    [InlineData("- ⟪BHS470⟫[ ] a box", "a box to tick")]
    [InlineData("- ⟪BHS470⟫[x] a box", "a box to tick")]
    [InlineData("Term\n⟪BHS470⟫:   what it means", "Write `- **Term**: what it means` on one line.")]
    [InlineData("Term\n\n⟪BHS470⟫: what it means", "Write `- **Term**: what it means` on one line.")]
    [InlineData("Words ⟪BHS470⟫[^note].\n\n[^note]: Some more words.", "a footnote")]
    [InlineData("Words ⟪BHS470⟫[^note].\n\n[^note]: text", "take the line `[^note]:` out")]
    [InlineData("Words ⟪BHS470⟫^[a note].", "a footnote")]
    [InlineData("⟪BHS470⟫[^note]: https://example.org/", "Readers do not see `[^note]:`")]
    [InlineData("⟪BHS470⟫[Tip]: Walk\n\nWords.", "Readers do not see `[Tip]:`")]
    [InlineData("See ⟪BHS470⟫[[stiffness]].", "Write `[](xref:stiffness)`")]
    [InlineData("See ⟪BHS470⟫[[Stiffness|how it feels]].", "Write `[how it feels](xref:stiffness)`")]
    [InlineData("See ⟪BHS470⟫[[Herniated disc#What helps]].", "Write `[](xref:herniated-disc#what-helps)`")]
    [InlineData("See ⟪BHS470⟫[some words][nothing].", "This was meant as a link")]
    [InlineData("See ⟪BHS470⟫[some words][].", "This was meant as a link")]
    [InlineData("⟪BHS470⟫![some words][nothing]", "This was meant as a picture")]
    [InlineData("⟪BHS470⟫![some words]", "This was meant as a picture")]
    [InlineData("⟪BHS470⟫**Note:**Begin gently.", "bold words (`**`), but Markdown does not read it so")]
    [InlineData("⟪BHS470⟫** Note ** Begin gently.", "bold words")]
    [InlineData("Begin ⟪BHS470⟫**gently and go on.", "bold words")]
    [InlineData("Begin ⟪BHS470⟫*Note:*gently.", "words in italics")]
    [InlineData("⟪BHS470⟫!!! note\n    Begin gently.", "a box for a note")]
    [InlineData("⟪BHS470⟫??? tip \"More\"", "a box for a note")]
    [InlineData("> ⟪BHS470⟫[!NOTE]\n> Begin gently.", "a box for a note")]
    [InlineData("⟪BHS470⟫.. note:: Begin gently.", "a box for a note")]
    [InlineData("Well done ⟪BHS470⟫:smile: and go on.", "a small picture")]
    [InlineData("Well done ⟪BHS470⟫:+1:", "a small picture")]
    [InlineData("⟪BHS470⟫[TOC]", "the contents of the page")]
    [InlineData("⟪BHS470⟫[[_TOC_]]", "the contents of the page")]
    [InlineData("Words ⟪BHS470⟫[AM1: is that so?] go on.", "a comment of a word processor")]
    [InlineData("Words ⟪BHS470⟫[JS12] go on.", "a comment of a word processor")]
    [InlineData("Words ⟪BHS470⟫$$x$$ go on.", "a formula")]
    [InlineData("Words ⟪BHS470⟫$x^2$ go on.", "a formula")]
    [InlineData("Words ⟪BHS470⟫==marked== go on.", "marked words")]
    [InlineData("Words ⟪BHS470⟫++new++ go on.", "inserted words")]
    [InlineData("Vitamin B⟪BHS470⟫~12~ and m⟪BHS470⟫^2^", "a small number")]
    [InlineData("Words⟪BHS470⟫&amp;nbsp;go on.", "a character of HTML")]
    [InlineData("Caf⟪BHS470⟫&eacute in town.", "a character of HTML")]
    [InlineData("⟪BHS470⟫{{< figure src=\"a.png\" >}}", "a place that another program fills")]
    [InlineData("⟪BHS470⟫{% include note.html %}", "a place that another program fills")]
    [InlineData("⟪BHS470⟫{{ page.title }}", "a place that another program fills")]
    [InlineData("Words ⟪BHS470⟫{++new++} go on.", "a proposal of a reviewer")]
    [InlineData("Words go on⟪BHS470⟫[/b].", "markup of another program")]
    [InlineData("⟪BHS470⟫h2. What helps", "Write `## What helps`")]
    [InlineData("⟪BHS470⟫== What helps ==", "a heading")]
    [InlineData("⟪BHS470⟫\\newpage", "a command of LaTeX")]
    [InlineData("| In | a table |\n|---|---|\n| ⟪BHS470⟫~~x~~ | y |", "crossed-out words")]
    public void BHS470_markup_of_another_program_is_named(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Fact]
    public void A_title_is_no_markdown_and_may_hold_any_signs() =>
        MarkedSite.With("").Change("causes/strain.md", "title: Muscle strain", "title: \"Muscle ~~strain~~ & [[x]]\"").IsClean();

    [Theory]
    [InlineData("It is **bold**: and **bold, too.** And on.")]
    [InlineData("In code: `~~x~~`, `[ ]`, `[[x]]`, `{{ x }}`, `:smile:`.")]
    [InlineData("Escaped: \\~~x~~, \\[ \\], \\[\\[x\\]\\], \\*\\*x\\*\\*, \\:smile:, \\==x\\==, \\[TOC\\].")]
    [InlineData("It costs $5, and that one $10. It was [sic] so [and so on]. [S]he said so.")]
    [InlineData("At 10:30:45, in 3 * 4 * 5 ways, with a * star. Or 10^6 of them. About ~5 of them, or ~6.")]
    [InlineData("Words & words; this&that; R&D. C++ and C++. A 50% share and a 60% share.")]
    [InlineData("A note: this. And that: that. One ratio of 1:2:3.")]
    [InlineData("Fill in: ____ and ______.")]
    [InlineData("A link by [reference][stiff].\n\n[stiff]: xref:stiffness")]
    [InlineData("A [link](xref:stiffness#how-it-feels) and [](xref:stiffness).")]
    [InlineData("Near the bone (at [L5]) and so on.")]
    public void Plain_words_and_signs_that_are_meant_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("Words [AM1: ask about the MRI] go on.")]
    [InlineData("[TOC]")]
    [InlineData("> [!NOTE]\n> Begin gently.")]
    [InlineData("Words [^note].\n\n[^note]: text")]
    public void What_only_follows_from_it_is_not_told(string words) => Assert.Equal(["BHS470"], MarkedSite.Section(words).NewRules());

    [Fact]
    public void A_section_whose_source_is_a_footnote_need_not_cite_too() => MarkedSite.With("")
        .Change("causes/strain.md", "Keep moving [@good-two].", "Keep moving ⟪BHS470⟫[^note].")
        .Change("causes/strain.md", "[@good-one].", "[@good-one] [@good-two].")
        .Fails();
}
