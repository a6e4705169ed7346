using System.Globalization;
using System.Text;

namespace BackHealthSite.Tests.Markdown;

public sealed class NestingTests
{
    [Theory]
    [InlineData("> ", 120)]
    [InlineData("> ", 5000)]
    [InlineData("- ", 130)]
    [InlineData("- ", 2000)]
    [InlineData("1. ", 130)]
    [InlineData("[", 3000)]
    public void BHS117_text_nested_beyond_reading_is_refused(string opening, int times)
    {
        var build = With(string.Concat(Enumerable.Repeat(opening, times)) + "x");
        Assert.Contains("causes/strain.md:1:1: error BHS117 NestingTooDeep", build.Problems);
    }

    [Fact]
    public void BHS117_emphasis_nested_beyond_reading_is_refused()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 150; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? '*' : '_')}a ");
        }

        for (var i = 149; i >= 0; i--)
        {
            text.Append(CultureInfo.InvariantCulture, $" b{(i % 2 == 0 ? '*' : '_')}");
        }

        Assert.Contains("causes/strain.md:1:1: error BHS117 NestingTooDeep", With(text.ToString()).Problems);
    }

    [Theory]
    [InlineData("> > > Words.")]
    [InlineData("- one\n  - two\n    - three\n      - four")]
    [InlineData("> - *one **two** `three`* [four](xref:stiffness)")]
    public void Text_nested_as_people_write_it_is_fine(string words) => MarkedSite.Section(words).Passes();

    [Theory]
    [InlineData("[@")]
    [InlineData("![")]
    [InlineData("](")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("*_")]
    [InlineData("`a``")]
    [InlineData("&amp")]
    [InlineData("{.a")]
    [InlineData("|")]
    [InlineData("::")]
    [InlineData("\\")]
    public void Signs_without_end_are_read_in_good_time(string signs)
    {
        var text = string.Concat(Enumerable.Repeat(signs, 20_000 / signs.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(Record.Exception(() => With(text)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"20,000 signs took {watch.Elapsed.TotalSeconds:F1} s.");
    }

    private static SiteBuild With(string words) =>
        TestSite.With(MarkedArticle.Of(MarkedArticle.Matter, MarkedArticle.BodyWith(words))).Build();
}
