namespace BackHealthSite.Tests.Checks;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("[x](⟪BHS204⟫javascript:alert(1))", "has the scheme `javascript:`")]
    [InlineData("[x](⟪BHS204⟫JavaScript:alert(1))", "has the scheme `javascript:`")]
    [InlineData("[x](⟪BHS204⟫&#106;avascript:alert(1))", "has the scheme `javascript:`")]
    [InlineData("[x](⟪BHS204⟫&#x6A;avascript&colon;alert(1))", "has the scheme `javascript:`")]
    [InlineData("[x](⟪BHS204⟫java&Tab;script:alert(1))", "holds white space, a backslash or a control character")]
    [InlineData("[x](⟪BHS204⟫java&NewLine;script:alert(1))", "holds white space, a backslash or a control character")]
    [InlineData("[x](⟪BHS152⟫⟪BHS204⟫&#1;javascript:alert(1))", "no character of a text")]
    [InlineData("[x](⟪BHS204⟫<java script:alert(1)>)", "holds white space, a backslash or a control character")]
    [InlineData("[x](⟪BHS204⟫data:text/html;base64,PHNjcmlwdD4=)", "has the scheme `data:`")]
    [InlineData("[x](⟪BHS204⟫vbscript:msgbox)", "has the scheme `vbscript:`")]
    [InlineData("[x](⟪BHS204⟫file:///etc/passwd)", "has the scheme `file:`")]
    [InlineData("[x](⟪BHS204⟫//evil.example/x)", "begins with `//`")]
    [InlineData("[x](⟪BHS204⟫&#x2F;/evil.example/x)", "begins with `//`")]
    [InlineData("[x](⟪BHS204⟫/\\\\evil.example)", "holds white space, a backslash")]
    [InlineData("[x](⟪BHS204⟫https://nhs.uk@evil.example/)", "is not a whole web address")]
    [InlineData("[x](⟪BHS204⟫../../outside.md)", "leads out of the input folder")]
    [InlineData("[x](⟪BHS204⟫stiffness.md?print=1)", "has a query")]
    [InlineData("[x](⟪BHS204⟫javascript:alert(1) \"title\")", "has the scheme `javascript:`")]
    [InlineData("⟪BHS204⟫<javascript:alert(1)>", "has the scheme `javascript:`")]
    [InlineData("⟪BHS204⟫<data:text/html,x>", "has the scheme `data:`")]
    [InlineData("⟪BHS204⟫[x][bad]\n\n[bad]: javascript:alert(1)\n\nMore.", "has the scheme `javascript:`")]
    [InlineData("⟪BHS204⟫[bad]\n\n[bad]: <vbscript:x>\n\nMore.", "has the scheme `vbscript:`")]
    [InlineData("⟪BHS204⟫[bad][]\n\n[bad]: //evil.example\n\nMore.", "begins with `//`")]
    public void BHS204_an_address_that_must_not_be_published_is_refused(string words, string message) =>
        MarkedSite.Section(words).Fails(message);

    [Fact]
    public void BHS204_every_occurrence_is_reported_wherever_it_stands() => MarkedSite.Section("""
        ### A [heading](⟪BHS204⟫javascript:x)

        - A [list](⟪BHS204⟫javascript:x)

        > A [quote](⟪BHS204⟫javascript:x)

        | A | table |
        |---|---|
        | [x](⟪BHS204⟫javascript:x) | ⟪BHS204⟫<javascript:x> |

        ::: myth
        A [myth](⟪BHS204⟫javascript:x). It is not so.
        :::
        """).Fails();

    [Fact]
    public void BHS204_holds_in_the_opening_and_on_pages_that_are_not_articles()
    {
        MarkedSite.Body("A [strain](⟪BHS204⟫javascript:x).\n\n::: red-flags\n:::\n\n## What it is\n\nWords [@good-one] [@good-two].")
            .Fails();
        MarkedSite.With(
            "-- pages/privacy.md --\n---\ntitle: Privacy\ndescription: The privacy page of the test site, which is as short as it can be.\n"
            + "---\n[x](⟪BHS204⟫javascript:x)").Fails();
    }

    [Theory]
    [InlineData("[x](https://example.com/a?b=c#d)")]
    [InlineData("[x](http://example.com/)")]
    [InlineData("[x](mailto:a@example.com)")]
    [InlineData("[x](tel:+441234567)")]
    [InlineData("<https://example.com/>")]
    [InlineData("<a@example.com>")]
    [InlineData("`[x](javascript:alert(1))` in code")]
    [InlineData("The word javascript: is a word.")]
    [InlineData("[never used]: javascript:alert(1)\n\nMore.")]
    public void An_address_of_a_known_scheme_is_fine(string words)
    {
        var page = MarkedSite.Section(words).Passes().Text("causes/strain/index.html");
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
    }
}
