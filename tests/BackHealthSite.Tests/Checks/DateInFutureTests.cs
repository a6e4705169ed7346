namespace BackHealthSite.Tests.Checks;

/// <summary>The sites of these tests are built on 2026-11-22.</summary>
public sealed class DateInFutureTests
{
    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2027-11-22")]
    [InlineData("9990-01-01")]
    public void BHS126_a_check_on_a_day_to_come(string day) =>
        Dates($"⟪warning BHS126⟫{day}").Fails($"`{day}` has not come yet. | Write the day on which it was checked.");

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-06-01")]
    public void A_check_on_a_day_that_has_come_passes(string day) => Dates(day).IsClean();

    [Fact]
    public void A_day_that_has_begun_further_east_passes() => Dates("2026-11-23").IsClean();

    [Fact]
    public void A_draft_is_checked_too() =>
        MarkedSite.Matter("excluded: true")
            .Change(MarkedArticle.Path, "checked: 2026-11-22", "checked: ⟪warning BHS126⟫2027-02-22")
            .Fails();

    [Fact]
    public void The_same_date_passes_once_its_day_has_come()
    {
        var site = TestSite.With("")
            .Replace("causes/strain.md", "checked: 2026-11-22\nrecheck: 2027-11-22", "checked: 2027-03-01\nrecheck: 2028-03-01");
        Assert.Contains("BHS126", site.Inspect().Rules);
        Assert.DoesNotContain("BHS126", site.Build(TestSite.Options with { Today = new DateOnly(2027, 3, 1) }).Rules);
    }

    private static MarkedSite Dates(string day) =>
        MarkedSite.With("")
            .Change("causes/strain.md", "checked: 2026-11-22\nrecheck: 2027-11-22", $"checked: {day}\nrecheck: {Later(day)}");

    private static string Later(string day) =>
        DateOnly.Parse(day[^10..], System.Globalization.CultureInfo.InvariantCulture)
            .AddMonths(6)
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
