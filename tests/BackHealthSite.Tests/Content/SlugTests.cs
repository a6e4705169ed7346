using BackHealthSite.Content;

namespace BackHealthSite.Tests.Content;

public sealed class SlugTests
{
    [Theory]
    [InlineData("sciatica")]
    [InlineData("herniated-disc")]
    [InlineData("l4-l5")]
    [InlineData("2024")]
    [InlineData("a")]
    [InlineData("a-b-c-d")]
    [InlineData("0-1")]
    public void Small_letters_digits_and_single_hyphens_are_kebab_case(string name) => Assert.True(Slug.Holds(name));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("Sciatica")]
    [InlineData("slipped disc")]
    [InlineData("slipped_disc")]
    [InlineData("slipped.disc")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("é")]
    [InlineData("disc\n")]
    [InlineData("disc\u0000")]
    [InlineData("ａ")]
    [InlineData("٣")]
    [InlineData("a\u00ADb")]
    [InlineData("a‐b")]
    public void Everything_else_is_not(string name) => Assert.False(Slug.Holds(name));
}
