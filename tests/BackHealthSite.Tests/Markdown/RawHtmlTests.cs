namespace BackHealthSite.Tests.Markdown;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("⟪BHS405⟫<div hidden>\nWords.\n</div>")]
    [InlineData("⟪BHS405⟫<script>alert(1)</script>")]
    [InlineData("⟪BHS405⟫<script src=\"https://evil.example/x.js\"></script>")]
    [InlineData("⟪BHS405⟫<style>.care-card { display: none }</style>")]
    [InlineData("⟪BHS405⟫<iframe src=\"https://evil.example/\">")]
    [InlineData("⟪BHS405⟫<details>\n<summary>More</summary>\n</details>")]
    [InlineData("⟪BHS405⟫<?php x ?>")]
    [InlineData("⟪BHS405⟫<!DOCTYPE html>")]
    [InlineData("⟪BHS405⟫<![CDATA[x]]>")]
    [InlineData("⟪BHS405⟫</main>")]
    [InlineData("   ⟪BHS405⟫<div>")]
    public void BHS405_a_block_of_HTML_is_refused(string html) =>
        MarkedSite.Section(html).Fails("Raw HTML is not allowed. | Write it in Markdown");

    [Theory]
    [InlineData("Some ⟪BHS405⟫<b>bold</b> words.")]
    [InlineData("A line⟪BHS405⟫<br>break and another⟪BHS405⟫<br />.")]
    [InlineData("An image ⟪BHS405⟫<img src=x onerror=alert(1)>.")]
    [InlineData("In *emphasis ⟪BHS405⟫<i>x</i>*.")]
    [InlineData("- In a list: ⟪BHS405⟫<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("> In a quote: ⟪BHS405⟫<u>x</u>")]
    [InlineData("| In | a table |\n|---|---|\n| ⟪BHS405⟫<b>x</b> | y |")]
    [InlineData("### In a heading ⟪BHS405⟫<b>x</b>")]
    [InlineData("[in a link ⟪BHS405⟫<b>x</b>](xref:stiffness)")]
    [InlineData("A custom ⟪BHS405⟫<x-element>x</x-element>.")]
    public void BHS405_every_tag_in_a_line_is_refused(string html) => MarkedSite.Section(html).Fails();

    [Theory]
    [InlineData("<b>", "`**bold words**`")]
    [InlineData("<STRONG class=\"x\">", "`**bold words**`")]
    [InlineData("<img src=x.png>", "`![What the picture shows](images/NAME.svg)`")]
    [InlineData("<br/>", "an empty line begins a new paragraph")]
    [InlineData("</p>", "an empty line begins a new paragraph")]
    [InlineData("<em>", "without italics")]
    [InlineData("<a href=x>", "`[words](xref:id)`")]
    [InlineData("<h3>", "`## Heading`")]
    [InlineData("<li>", "`- `")]
    [InlineData("<x-element>", "`**bold words**`, `![What")]
    public void BHS405_what_to_write_in_place_of_a_tag_is_said(string tag, string instead) =>
        Assert.Contains(
            instead,
            TestSite.With("").Replace("causes/strain.md", "Keep moving", $"Keep {tag} moving").Inspect().Single("BHS405").Fix,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("⟪BHS405⟫<!-- a note -->")]
    [InlineData("⟪BHS405⟫<!-- a note\nover two lines -->")]
    [InlineData("Words ⟪BHS405⟫<!-- a note --> words.")]
    [InlineData("⟪BHS405⟫<!--\n::: red-flags\n:::\n-->")]
    public void BHS405_a_comment_is_refused_and_called_so(string html) =>
        MarkedSite.Section(html).Fails("An HTML comment is raw HTML, which is not allowed. | Take the comment out.");

    [Fact]
    public void BHS405_a_card_in_a_comment_is_no_card() => MarkedSite.Body("""
        A strain is a pulled muscle.

        ⟪BHS405⟫<!--
        ::: red-flags
        :::
        -->

        ⟪BHS301⟫## What it is

        Words [@good-one] [@good-two].
        """).Fails();

    [Fact]
    public void BHS405_holds_on_pages_that_are_not_articles() => MarkedSite.With("""
        -- pages/about.md --
        ---
        title: About
        description: The about page of the test site, which is as short as it can be.
        ---
        ⟪BHS405⟫<div class="care-card">Words.</div>
        """).Fails();

    [Fact]
    public void Indented_code_is_another_problem() => MarkedSite.Section("    ⟪BHS453⟫<div>indented code</div>").Fails();

    [Theory]
    [InlineData("Fewer than 5 < 6, and 7 > 6.")]
    [InlineData("A \\<b> shown as it is.")]
    [InlineData("In code: `<b>x</b>`.")]
    [InlineData("~~~\n<div>fenced code</div>\n~~~")]
    [InlineData("An entity: &lt;b&gt; and &copy; and &#60;b&#62;.")]
    [InlineData("See <https://example.com/> or write to <a@example.com>.")]
    public void Signs_code_and_entities_are_no_HTML(string words)
    {
        var page = MarkedSite.Section(words).Passes().Text("causes/strain/index.html");
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<div>fenced", page, StringComparison.Ordinal);
    }
}
