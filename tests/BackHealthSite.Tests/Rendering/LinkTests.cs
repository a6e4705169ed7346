namespace BackHealthSite.Tests.Rendering;

[Trait("Takes", "long")]
public sealed class LinkTests
{
    [Theory]
    [InlineData("[w](xref:stiffness)", "/symptoms/stiffness/")]
    [InlineData("[w](xref:stiffness#how-it-feels)", "/symptoms/stiffness/#how-it-feels")]
    [InlineData("[w](../symptoms/stiffness.md#how-it-feels)", "/symptoms/stiffness/#how-it-feels")]
    [InlineData("[w](index.md)", "/causes/")]
    [InlineData("[w](../index.md)", "/")]
    [InlineData("[w](../pages/about.md)", "/about/")]
    [InlineData("[w](/symptoms/stiffness/)", "/symptoms/stiffness/")]
    [InlineData("[w](/a-to-z/)", "/a-to-z/")]
    [InlineData("[w](/)", "/")]
    [InlineData("[w](#what-it-is)", "#what-it-is")]
    [InlineData("[w](xref:strain#what-it-is)", "#what-it-is")]
    [InlineData("[w](xref:strain)", "/causes/strain/")]
    [InlineData("[w](https://example.com/a?b=1&c=2)", "https://example.com/a?b=1&c=2")]
    [InlineData("[w](mailto:a@example.com)", "mailto:a@example.com")]
    [InlineData("<a@example.com>", "mailto:a@example.com")]
    [InlineData("<https://example.com/>", "https://example.com/")]
    [InlineData("<xref:stiffness>", "/symptoms/stiffness/")]
    [InlineData("[w][r]\n\n[r]: xref:stiffness\n\nMore.", "/symptoms/stiffness/")]
    public void A_link_leads_to_the_address_of_its_page(string words, string href) =>
        Assert.Equal(href, MarkedSite.Section(words).Passes().Strain().One(".sections p > a").GetAttribute("href"));

    [Theory]
    [InlineData("[w](xref:stiffness)", "/a/b/symptoms/stiffness/")]
    [InlineData("[w](/a-to-z/)", "/a/b/a-to-z/")]
    [InlineData("[w](/)", "/a/b/")]
    [InlineData("[w](#what-it-is)", "#what-it-is")]
    [InlineData("[w](https://example.com/)", "https://example.com/")]
    [InlineData("<xref:stiffness>", "/a/b/symptoms/stiffness/")]
    public void Under_a_base_path_only_addresses_of_the_site_carry_it(string words, string href) =>
        Assert.Equal(
            href,
            MarkedSite.Section(words).PassesUnder("https://example.org/a/b/").Strain().One(".sections p > a").GetAttribute("href"));

    [Theory]
    [InlineData("[a](https://example.com/\"onclick=\"alert(1))")]
    [InlineData("[a](<https://example.com/?x=%3Cb%3E&y='z'>)")]
    [InlineData("[a](mailto:a@example.com?subject=\"x\")")]
    public void An_address_cannot_leave_its_attribute(string words)
    {
        var link = MarkedSite.Section(words).Passes().Strain().One(".sections p > a");
        Assert.Equal(["href"], link.Attributes.Select(attribute => attribute.Name));
        Assert.Equal("a", link.TextContent);
    }

    [Fact]
    public void No_link_stands_inside_another_and_none_is_empty()
    {
        var page = MarkedSite.Section("[*stiffness* **and** `more`](xref:stiffness), [](xref:stiffness), [@good-one]").Passes().Strain();
        Assert.All(page.QuerySelectorAll("a"), link =>
        {
            Assert.Empty(link.QuerySelectorAll("a"));
            Assert.NotEmpty((link.TextContent + link.GetAttribute("aria-label")).Trim());
        });
    }
}
