namespace BackHealthSite.Tests.Checks;

/// <summary>Words that are just the title of the article they link to bring no flag: that article carries it.</summary>
public sealed class NamesOfArticlesTests
{
    private const string Stone = """
        -- causes/kidney-stone.md --
        ---
        title: Kidney stone
        description: A stone in the kidney, told in as few words as a test can ever need.
        aliases: [renal calculus]
        redFlags: [kidney]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A stone.

        ::: red-flags
        :::

        ## What it is

        A stone [@good-one] [@good-two].
        """;

    [Theory]
    [InlineData("- [Kidney stone](xref:kidney-stone)")]
    [InlineData("- [](xref:kidney-stone)")]
    [InlineData("It can also be a [kidney stone](xref:kidney-stone).")]
    [InlineData("It can also be a [](xref:kidney-stone).")]
    [InlineData("It can also be a [Kidney stone](/causes/kidney-stone/).")]
    [InlineData("It can also be a <xref:kidney-stone>.")]
    public void A_link_that_says_only_the_title_brings_nothing(string words) => MarkedSite.Section(words).And(Stone).IsClean();

    [Theory]
    [InlineData("It can also be a ⟪BHS306⟫kidney stone.")]
    [InlineData("It can also be a [⟪BHS306⟫renal calculus](xref:kidney-stone).")]
    [InlineData("- [Pain in the ⟪BHS306⟫kidney](xref:kidney-stone).")]
    [InlineData("- *no*\n- [Pain in the ⟪BHS306⟫kidney](kidney-stone.md)")]
    [InlineData("[Pain in the ⟪BHS306⟫kidney](xref:kidney-stone)")]
    [InlineData("It can also be [a stone in the ⟪BHS306⟫kidney](xref:kidney-stone).")]
    [InlineData("- ⟪BHS306⟫Kidney: [kidney stone](xref:kidney-stone)")]
    [InlineData("- [Kidney stone](xref:kidney-stone) in the ⟪BHS306⟫kidney")]
    [InlineData("- [The ⟪BHS306⟫kidney](xref:stiffness) and [the kidney](xref:kidney-stone)")]
    public void Words_that_say_more_are_read(string words) => MarkedSite.Section(words).And(Stone).Fails("`kidney`");
}
