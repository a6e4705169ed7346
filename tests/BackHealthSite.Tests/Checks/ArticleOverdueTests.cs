using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Checks;

/// <summary>Both articles of the clean site are due on 2027-11-22; the days are around that one.</summary>
public sealed class ArticleOverdueTests
{
    private const string Line = ".overdue-line";

    private static readonly DateOnly Due = new(2027, 11, 22);

    [Fact]
    public void BHS131_an_article_the_day_after_its_next_check_was_due()
    {
        var build = On(Due.AddDays(1), Other("2028-11-22"));
        Assert.Equal(["causes/strain.md:7:10: warning BHS131 ArticleOverdue"], build.Problems);
        Assert.Equal(
            "This article was due to be checked again on 2027-11-22, 1 day ago; its page tells readers so.",
            build.Single("BHS131").Message);
        Assert.Contains("`checked`", build.Single("BHS131").Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void An_article_is_not_overdue_before_its_day_is_over(int days)
    {
        var build = On(Due.AddDays(days), TestSite.With(""));
        Assert.Empty(build.Problems);
        Assert.Empty(build.Strain().QuerySelectorAll(Line));
    }

    [Fact]
    public void Every_overdue_article_is_told_with_its_own_day()
    {
        var build = On(new DateOnly(2028, 1, 1), Other("2027-12-31"));
        Assert.Equal(
            ["causes/strain.md:7:10: warning BHS131 ArticleOverdue", "symptoms/stiffness.md:6:10: warning BHS131 ArticleOverdue"],
            build.Problems);
        Assert.Equal(
            [", 40 days ago", ", 1 day ago"],
            build.Result.Problems.Select(problem => "," + problem.Message.Split(',')[1].Split(';')[0]));
    }

    [Fact]
    public void Only_the_page_of_an_overdue_article_tells_its_readers_and_does_so_before_the_card()
    {
        var build = On(Due.AddDays(1), Other("2028-11-22"));
        var words = Assert.Single(build.Strain().WordsOf(".opening " + Line));
        Assert.Equal(
            "This page was due to be checked again on 22 November 2027. It may be out of date. If a clinician tells you "
            + "something else, go by that.",
            words);
        Assert.All(
            build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != "causes/strain/index.html"),
            file => Assert.DoesNotContain("overdue-line", build.Text(file.Path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("checked: soon", "BHS105")]
    [InlineData("checked: 2027-12-01", "BHS108")]
    public void A_slip_in_the_last_check_is_told_alone(string done, string rule)
    {
        var build = On(Due.AddDays(30), Other("2028-11-22").Replace("causes/strain.md", "checked: 2026-11-22", done));
        Assert.Equal([rule], build.Rules);
    }

    [Fact]
    public void It_never_stops_publishing_even_where_warnings_do()
    {
        var build = On(Due.AddDays(1), TestSite.With("-- notes.txt --\nNot a page."), warningsAsErrors: true);
        Assert.Equal(Severity.Warning, build.Result.Problems.First(problem => problem.Rule.Id == "BHS131").Severity);
        Assert.Equal(Severity.Error, build.Single("BHS123").Severity);
        Assert.True(On(Due.AddDays(1), TestSite.With(""), warningsAsErrors: true).Result.MayBePublished);
    }

    [Fact]
    public void Strict_dates_make_an_error_of_it_and_of_nothing_else()
    {
        var options = TestSite.Options with { Today = Due.AddDays(1), StrictDates = true };
        var build = TestSite.With("-- notes.txt --\nNot a page.").Build(options);
        Assert.False(build.Result.MayBePublished);
        Assert.Equal(
            [
                "causes/strain.md:7:10: error BHS131 ArticleOverdue", "notes.txt:1:1: warning BHS123 FileNotPublished",
                "symptoms/stiffness.md:6:10: error BHS131 ArticleOverdue",
            ],
            build.Problems);
        Assert.Empty(TestSite.With("").Inspect(options with { Today = Due }).Problems);
    }

    [Fact]
    public void A_draft_is_due_for_nothing() =>
        Assert.DoesNotContain(
            "causes/strain.md",
            On(Due.AddDays(1), TestSite.With("").Replace("causes/strain.md", "related: [stiffness]", "excluded: true"))
                .Result.Problems.Where(problem => problem.Rule.Id == "BHS131")
                .Select(problem => problem.Where.Path));

    private static TestSite Other(string due) =>
        TestSite.With("").Replace("symptoms/stiffness.md", "recheck: 2027-11-22", $"recheck: {due}");

    private static SiteBuild On(DateOnly today, TestSite site, bool warningsAsErrors = false) =>
        site.Build(TestSite.Options with { Today = today, WarningsAsErrors = warningsAsErrors });
}
