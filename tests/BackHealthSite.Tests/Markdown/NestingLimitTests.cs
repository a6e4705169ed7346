using BackHealthSite.Markdown;

namespace BackHealthSite.Tests.Markdown;

/// <summary>How deep a text may be nested is told from its signs, before it is parsed.</summary>
public sealed class NestingLimitTests
{
    [Theory]
    [InlineData("> ", 99, false)]
    [InlineData("> ", 100, true)]
    [InlineData(">", 100, true)]
    [InlineData("- ", 49, false)]
    [InlineData("- ", 50, true)]
    [InlineData("1. ", 50, true)]
    [InlineData("> - ", 33, false)]
    [InlineData("> - ", 34, true)]
    [InlineData("[", 100, false)]
    [InlineData("[", 101, true)]
    public void What_a_line_begins_with_is_counted(string opening, int times, bool isTooDeep) =>
        Assert.Equal(isTooDeep, Nesting.IsTooDeep(Repeated(opening, times) + "x"));

    [Theory]
    [InlineData("- item\n", 5000)]
    [InlineData("- item\n  - under it\n", 2000)]
    [InlineData("> > words\n", 5000)]
    [InlineData("::: myth\nWords.\n:::\n\n", 500)]
    [InlineData("- - - - - -\n", 500)]
    [InlineData("* ", 2000)]
    [InlineData("*", 20_000)]
    [InlineData("> \n", 5000)]
    [InlineData("[a](b) ", 2000)]
    [InlineData("**bold** words\n\n", 20_000)]
    [InlineData("| a | *b* |\n", 1500)]
    public void What_stands_beside_each_other_is_not(string words, int times) =>
        Assert.False(Nesting.IsTooDeep(Repeated(words, times)));

    [Theory]
    [InlineData("::: myth\n", 100)]
    [InlineData(":::::a\n:::\n:::\n", 100)]
    [InlineData("*_", 6000)]
    [InlineData("|", 10_001)]
    public void What_is_left_open_is_counted(string opening, int times) => Assert.True(Nesting.IsTooDeep(Repeated(opening, times)));

    [Fact]
    public void Lists_inside_each_other_are_counted_line_by_line()
    {
        Assert.False(Nesting.IsTooDeep(Stairs(49)));
        Assert.True(Nesting.IsTooDeep(Stairs(50)));
    }

    private static string Stairs(int steps) =>
        string.Concat(Enumerable.Range(0, steps).Select(step => new string(' ', 2 * step) + "- a\n"));

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
