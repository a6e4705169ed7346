namespace BackHealthSite.Tests.Markdown;

public sealed class RecheckTests
{
    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-21")]
    [InlineData("2020-01-01")]
    public void BHS108_the_next_check_is_after_the_last(string recheck) =>
        Dates("2026-11-22", $"⟪BHS108⟫{recheck}").Fails("The next check is not after the last one");

    [Theory]
    [InlineData("2026-11-22", "2029-11-23", "2029-11-22")]
    [InlineData("2026-11-22", "2040-01-01", "2029-11-22")]
    [InlineData("2024-02-29", "2027-03-01", "2027-02-28")]
    public void BHS108_it_is_within_36_months(string done, string due, string latest) =>
        Dates(done, $"⟪BHS108⟫{due}").Fails($"more than 36 months after the last one. | Write {latest} or an earlier date");

    [Theory]
    [InlineData("2026-11-22", "2026-11-23")]
    [InlineData("2026-11-22", "2029-11-22")]
    [InlineData("2024-02-29", "2027-02-28")]
    public void The_first_and_the_last_day_are_fine(string done, string due) => Dates(done, due).IsClean();

    [Fact]
    public void BHS104_a_next_check_that_is_missing_is_given_the_latest_day() => MarkedSite.OnlyMatter(
        "title: Muscle strain\ndescription: A strained muscle in the back, told in as few words as a test needs.\nchecked: 2026-11-22")
        .Expect(MarkedArticle.Path, "BHS104")
            .Fails("`recheck` is missing. | Add a line `recheck: 2029-11-22`, which is the latest date allowed, or an earlier one.");

    [Fact]
    public void BHS104_a_warning_sign_is_given_12_months() =>
        MarkedSite.With(WarningSign("2027-11-22").Replace("recheck: 2027-11-22\n", "", StringComparison.Ordinal))
            .Expect("warning-signs/cauda-equina-syndrome.md", "BHS104")
            .Fails("`recheck: 2027-11-22`");

    [Fact]
    public void BHS108_a_warning_sign_is_checked_within_12_months() =>
        MarkedSite.With(WarningSign("⟪BHS108⟫2027-11-23")).Fails("more than 12 months after the last one. | Write 2027-11-22");

    [Fact]
    public void A_warning_sign_due_after_12_months_is_fine() => MarkedSite.With(WarningSign("2027-11-22")).IsClean();

    [Theory]
    [InlineData("9999-06-01", "9999-12-31")]
    [InlineData("9998-01-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-06-01")]
    [InlineData("0001-01-01", "9999-12-31")]
    public void A_year_that_can_only_be_a_slip_is_no_bug_of_the_generator(string done, string due)
    {
        var site = TestSite.With(MarkedArticle.Of(
            $"title: Muscle strain\ndescription: A strained muscle in the back, told in as few words as a test needs.\n"
            + $"checked: {done}\nrecheck: {due}",
            MarkedArticle.BodyWith("")));
        Assert.Null(Record.Exception(() => site.Build()));
    }

    private static MarkedSite Dates(string done, string due) => MarkedSite.OnlyMatter(
        $"title: Muscle strain\ndescription: A strained muscle in the back, told in as few words as a test needs.\n"
        + $"checked: {done}\nrecheck: {due}");

    private static string WarningSign(string due) => $"""
        -- warning-signs/cauda-equina-syndrome.md --
        ---
        title: Cauda equina syndrome
        description: A rare emergency of the lower back, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: {due}
        ---
        A rare emergency.

        ::: red-flags
        :::

        ## What it is

        Nerves are pressed [@good-one] [@good-two].
        """;
}
