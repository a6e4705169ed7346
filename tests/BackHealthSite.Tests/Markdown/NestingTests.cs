using System.Globalization;
using System.Text;

namespace BackHealthSite.Tests.Markdown;

[Trait("Takes", "long")]
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
    public void Text_nested_as_people_write_it_is_fine(string words) => MarkedSite.Section(words).IsClean();

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
    [InlineData("p")]
    [InlineData("P")]
    [InlineData("1")]
    [InlineData("-")]
    [InlineData("p-")]
    [InlineData("p'")]
    [InlineData("1.")]
    [InlineData(",")]
    [InlineData("(")]
    [InlineData("p, ")]
    [InlineData("mg ")]
    [InlineData("take 1 ")]
    [InlineData("the doctor ")]
    [InlineData("if you ")]
    public void Signs_without_end_are_read_in_good_time(string signs)
    {
        // One try may be held up by all else that runs on the machine; what grows with the square of its length fails every one.
        var tries = Enumerable.Range(0, 5).Select(_ => (Words: TimeOf("word "), Signs: TimeOf(signs)));
        Assert.Contains(tries, took => took.Signs < 100 * took.Words);
    }

    /// <summary>How long the check of an article takes that is 20,000 characters long.</summary>
    private static TimeSpan TimeOf(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Null(Record.Exception(() => With(text)));
        return System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }

    private static SiteBuild With(string words) =>
        TestSite.With(MarkedArticle.Of(MarkedArticle.Matter, MarkedArticle.BodyWith(words))).Build();
}
