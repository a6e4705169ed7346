namespace BackHealthSite.Tests.Markdown;

public sealed class AttributeTests
{
    [Theory]
    [InlineData("### Big ⟪BHS406⟫{.big}")]
    [InlineData("### Big ⟪BHS406⟫{onclick=\"alert(1)\"}")]
    [InlineData("### Big ⟪BHS406⟫{style=\"color: red\"}")]
    [InlineData("### Big ⟪BHS406⟫{hidden=hidden}")]
    [InlineData("### Big ⟪BHS406⟫{#good-id .big}")]
    [InlineData("### Big ⟪BHS406⟫{#good-id data-level=emergency}")]
    [InlineData("### Big ⟪BHS406⟫{#i}")]
    [InlineData("A word and more words.⟪BHS406⟫{.lead}")]
    [InlineData("A [link](xref:stiffness)⟪BHS406⟫{.button}.")]
    [InlineData("A [link](xref:stiffness)⟪BHS406⟫{onclick=alert(1)}.")]
    [InlineData("Some *emphasis*⟪BHS406⟫{style=color:red}.")]
    [InlineData("Some `code`⟪BHS406⟫{#an-id}.")]
    [InlineData("⟪BHS406⟫{.lead}\nA paragraph.")]
    [InlineData("⟪BHS406⟫{#an-id}\nA paragraph.")]
    [InlineData("| A | B |\n|---|---|\n| x | y *z*⟪BHS406⟫{.c} |")]
    [InlineData("> A *quote*⟪BHS406⟫{.c}.")]
    [InlineData("Words in braces ⟪BHS406⟫{like these} would vanish.")]
    public void BHS406_attributes_other_than_an_id_on_a_heading_are_refused(string words) =>
        MarkedSite.Section(words).Fails("Attributes in braces are not allowed here. | Take them out; a heading may have `{#id}`");

    [Theory]
    [InlineData("A leftover ⟪BHS406⟫{#i} here.")]
    [InlineData("An escape \\* and ⟪BHS406⟫{#i}.")]
    [InlineData("A leftover ⟪BHS406⟫{#i} here and ⟪BHS406⟫{#j} there.")]
    public void BHS406_braces_that_would_stand_in_the_text_are_refused_each(string words) => MarkedSite.Section(words).Fails();

    [Fact]
    public void BHS406_every_occurrence_is_reported() => MarkedSite.Section("""
        ### One ⟪BHS406⟫{.a}

        Two *two*⟪BHS406⟫{.b}, three *three*⟪BHS406⟫{.c}.

        - four *four*⟪BHS406⟫{.d}
        """).Fails();

    [Theory]
    [InlineData("### Why it hurts {#why-it-hurts}\n\nSee [why](#why-it-hurts).")]
    [InlineData("### Why it hurts {#Why_1}\n\nSee [why](#Why_1).")]
    [InlineData("### Why it hurts {#überall}\n\nSee [why](#überall).")]
    [InlineData("In code: `{.big}` and `{#id}`.")]
    [InlineData("Shown on purpose: \\{#id}.")]
    [InlineData("~~~\n{.big}\n~~~")]
    [InlineData("```text\nCode with a language.\n```")]
    [InlineData("```\nCode without.\n```")]
    [InlineData("Braces \\{like these} are words.")]
    public void An_id_on_a_heading_code_and_plain_braces_are_fine(string words) => MarkedSite.Section(words).IsClean();

    [Fact]
    public void BHS406_a_fenced_block_of_code_takes_no_attributes() =>
        MarkedSite.Section("``` ⟪BHS406⟫{.big onclick=\"alert(1)\"}\ncode\n```").Fails();
}
