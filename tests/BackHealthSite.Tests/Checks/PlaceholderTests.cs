namespace BackHealthSite.Tests.Checks;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("(Write here what it is.)", 24)]
    [InlineData("(write here what it is", 22)]
    [InlineData("It hurts (Write here why.) a bit.", 17)]
    public void BHS440_words_still_to_be_written_are_shown_to_their_end(string words, int length)
    {
        var problem = TestSite.With("").Replace("causes/strain.md", "It heals by itself.", words).Inspect().Single("BHS440");
        Assert.Equal(length, problem.Where.Span.Length);
    }

    [Fact]
    public void BHS440_every_place_is_shown()
    {
        var build = TestSite.With("").Replace("causes/strain.md", "It heals by itself.", "(Write here a) (Write here b)").Build();
        Assert.Equal(2, build.Result.Problems.Count(problem => problem.Rule.Id == "BHS440"));
    }

    [Fact]
    public void Other_words_in_brackets_pass() =>
        Assert.Empty(
            TestSite.With("").Replace("causes/strain.md", "It heals by itself.", "It heals (write it down here).").Inspect().Problems);
}
