namespace BackHealthSite.Tests.Markdown;

public sealed class HeadingAnchorTests
{
    [Fact]
    public void BHS409_the_same_explicit_id_twice_is_reported_at_the_second() => MarkedSite.Section("""
        ### Causes {#why-so}

        ⟪BHS409⟫### Reasons {#why-so}

        ⟪BHS409⟫### More reasons {#why-so}
        """).Fails("The id `why-so` stands on an earlier heading of this page");

    [Theory]
    [InlineData("main")]
    [InlineData("card-emergency")]
    [InlineData("source-1")]
    [InlineData("page-sources")]
    [InlineData("search-box")]
    public void BHS409_an_id_of_the_theme_is_kept_for_it(string id) =>
        MarkedSite.Section($"⟪BHS409⟫### Words {{#{id}}}").Fails("or is kept for the theme");

    [Fact]
    public void Ids_that_differ_are_fine_and_an_explicit_one_comes_before_a_made_one()
    {
        var page = MarkedSite.Section("""
            ### Pain

            ### Other words {#pain}

            ### Pain

            See [first](#pain-1), [second](#pain), [third](#pain-2).
            """).Passes().Text("causes/strain/index.html");
        Assert.Contains("<h3 id=\"pain-1\">Pain</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"pain\">Other words</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"pain-2\">Pain</h3>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### What helps?", "what-helps")]
    [InlineData("### *Very* **bad** pain", "very-bad-pain")]
    [InlineData("### [Stiffness](xref:stiffness) and pain", "stiffness-and-pain")]
    [InlineData("### The `straight leg raise` test", "the-straight-leg-raise-test")]
    [InlineData("### Heat &amp; cold", "heat--cold")]
    [InlineData("### Pain [@good-one]", "pain")]
    [InlineData("### Über Äpfel", "über-äpfel")]
    [InlineData("### Pain ###", "pain")]
    public void A_heading_is_linked_to_by_its_words(string heading, string anchor) =>
        MarkedSite.Section($"{heading}\n\nSee [it](#{anchor}).").IsClean();

    [Fact]
    public void A_heading_written_with_a_line_under_it_has_an_anchor() => MarkedSite.Body("""
        A strain is a pulled muscle.

        ::: red-flags
        :::

        What it is
        ----------

        Words [@good-one] [@good-two], [above](#what-it-is).
        """).IsClean();
}
