namespace BackHealthSite.Tests.Checks;

/// <summary>`redFlagsNotNeeded`: a flag that the words bring is left out for a written reason.</summary>
public sealed class WaiverTests
{
    private const string Reason = "The word stands only in the name of a study of adults.";

    [Fact]
    public void A_reason_sets_a_flag_aside()
    {
        var page = MarkedSite.Matter($"redFlagsNotNeeded: {{child: {Reason}}}", "A child.").Passes().Text("causes/strain/index.html");
        Assert.DoesNotContain("data-red-flag=\"child\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(201)]
    [InlineData(1000)]
    public void BHS307_a_reason_has_20_to_200_characters(int length) =>
        MarkedSite.Matter($"redFlagsNotNeeded: {{⟪BHS307⟫child: {new string('a', length)}}}", "A child.")
            .Fails($"The reason for leaving out `child` has {length} characters; 20 to 200 are needed. | Write why");

    [Theory]
    [InlineData(20)]
    [InlineData(200)]
    public void A_reason_of_the_first_and_the_last_length_will_do(int length) =>
        MarkedSite.Matter(
            $"redFlagsNotNeeded: {{child: "
            + $"{string.Concat(Enumerable.Repeat("It only names a man. ", 10))[..length].TrimEnd().PadRight(length, '.')}}}",
            "A child.")
            .IsClean();

    [Theory]
    [InlineData("redFlagsNotNeeded: {⟪BHS307⟫child: }")]
    [InlineData("redFlagsNotNeeded: {⟪BHS307⟫child: \"\"}")]
    [InlineData("redFlagsNotNeeded: {⟪BHS307⟫child: \"                              \"}")]
    [InlineData("redFlagsNotNeeded: {⟪BHS307⟫child: no}")]
    public void BHS307_an_empty_reason_is_none(string line) => MarkedSite.Matter(line, "A child.").Fails();

    [Theory]
    [InlineData("lorem ipsum dolor sit amet consectetur")]
    [InlineData("I do not want this flag on my page")]
    [InlineData("The words are meant seriously and need help")]
    [InlineData("This sign does not matter here at all")]
    [InlineData("Diese Zeichen sind hier nicht gemeint")]
    [InlineData("Because the check said that I should write this")]
    [InlineData("see above see below and then read it again")]
    [InlineData("It is fine the way it is, believe me")]
    [InlineData("My editor is happy with it, so leave it")]
    public void BHS307_a_reason_that_could_stand_anywhere_is_none(string reason) =>
        MarkedSite.Matter($"redFlagsNotNeeded: {{⟪BHS307⟫child: \"{reason}\"}}", "A child at the door.").Fails("does not speak of it");

    [Theory]
    [InlineData("The word child stands only in a name of a street.")]
    [InlineData("The door is where the child of the story stands.")]
    [InlineData("Children are only told of in the past here.")]
    [InlineData("The word stands only in the name of a study of adults.")]
    [InlineData("It tells of the door of a school, and no child has pain.")]
    public void A_reason_speaks_of_the_sign_or_of_its_sentence(string reason) =>
        MarkedSite.Matter($"redFlagsNotNeeded: {{child: \"{reason}\"}}", "A child at the door.").IsClean();

    [Fact]
    public void BHS307_a_list_is_no_reason() => MarkedSite.Matter("redFlagsNotNeeded: {⟪BHS307⟫child: ⟪BHS105⟫[a, b]}", "A child.").Fails();

    [Fact]
    public void BHS316_a_reason_against_a_flag_that_nothing_brings_is_a_warning() =>
        MarkedSite.Matter($"redFlagsNotNeeded: {{⟪warning BHS316⟫child: {Reason}}}")
            .Fails("Nothing in the article brings `child`. | Take this entry out.");

    [Fact]
    public void BHS316_a_reason_against_a_flag_that_the_article_carries_changes_nothing() =>
        MarkedSite.Matter($"redFlags: [child]\nredFlagsNotNeeded: {{⟪warning BHS316⟫child: {Reason}}}", "A child.")
            .Fails("The article carries `child` under `redFlags`, so the reason against it changes nothing");

    [Fact]
    public void BHS316_a_core_flag_that_is_carried_by_name_is_not_set_aside_as_well() =>
        MarkedSite.Matter($"redFlags: [night-pain]\nredFlagsNotNeeded: {{⟪warning BHS316⟫night-pain: {Reason}}}", "Night pain.")
        .Fails(
            "The article carries `night-pain` under `redFlags`, so the reason against it changes nothing. | Keep `night-pain` in one of "
            + "the two: `redFlags` or `redFlagsNotNeeded`.");

    [Fact]
    public void BHS316_a_reason_against_a_core_flag_that_nothing_brings_is_a_warning() =>
        MarkedSite.Matter($"redFlagsNotNeeded: {{⟪warning BHS316⟫night-pain: {Reason}}}")
            .Fails("Nothing in the article brings `night-pain`. | Take this entry out.");

    [Fact]
    public void A_core_flag_that_is_set_aside_keeps_its_card()
    {
        var (with, without) = (Built($"\nredFlagsNotNeeded: {{night-pain: {Reason}}}"), Built(""));
        Assert.True(with.Result.MayBePublished);
        Assert.DoesNotContain(with.Rules, rule => rule.StartsWith("BHS3", StringComparison.Ordinal));
        Assert.Equal(without.Text("causes/strain/index.html"), with.Text("causes/strain/index.html"));

        static SiteBuild Built(string line) =>
            TestSite.With(MarkedArticle.Of(MarkedArticle.Matter + line, MarkedArticle.BodyWith("Night pain."))).Build();
    }

    [Fact]
    public void A_core_flag_that_is_carried_by_name_brings_its_block() =>
        Assert.Contains(
            "data-red-flag=\"night-pain\"",
            MarkedSite.Matter("redFlags: [night-pain]", "Night pain.").Passes().Text("causes/strain/index.html"),
            StringComparison.Ordinal);

    [Fact]
    public void BHS316_every_unused_reason_is_reported() => MarkedSite.Matter($"""
        redFlagsNotNeeded:
          ⟪warning BHS316⟫child: {Reason}
          ⟪warning BHS316⟫kidney: {Reason}
        """).Fails();

    [Fact]
    public void BHS316_stops_publishing_where_warnings_are_errors()
    {
        var site = TestSite.With(
            MarkedArticle.Of(MarkedArticle.Matter + $"\nredFlagsNotNeeded: {{child: {Reason}}}", MarkedArticle.BodyWith("")));
        Assert.True(site.Build().Result.MayBePublished);
        Assert.False(site.Build(TestSite.Options with { WarningsAsErrors = true }).Result.MayBePublished);
    }

    [Fact]
    public void BHS310_the_same_reason_in_four_articles_is_no_reason_any_more() =>
        MarkedSite.With(
            Article(1, Reason, "⟪BHS310⟫") + Article(2, Reason, "⟪BHS310⟫") + Article(3, Reason, "⟪BHS310⟫")
            + Article(4, Reason, "⟪BHS310⟫"))
            .Fails("This reason stands in more than 3 articles. | Write a reason for this article");

    [Fact]
    public void BHS310_capitals_spaces_punctuation_and_numbers_make_no_new_reason() => MarkedSite.With(
            Article(1, "\"The word stands, only, in the name of a study of adults\"", "⟪BHS310⟫")
            + Article(2, Reason.ToUpperInvariant(), "⟪BHS310⟫")
            + Article(3, "\"The word  stands only in the name of a study of adults (2)!\"", "⟪BHS310⟫")
            + Article(4, "'4: the word stands only in the name of a study-of-adults'", "⟪BHS310⟫"))
        .Fails("This reason stands in more than 3 articles.");

    [Fact]
    public void The_same_reason_in_three_articles_will_do() =>
        MarkedSite.With(Article(1, Reason, "") + Article(2, Reason, "") + Article(3, Reason, "")).IsClean();

    [Fact]
    public void Four_reasons_in_four_articles_will_do() =>
        MarkedSite.With(
            string.Concat(
                new[] { "men", "women", "nurses", "drivers" }.Select(
                    (who, n) => Article(n, $"The word stands only in the name of a study of {who}.", "")))).IsClean();

    private static string Article(int number, string reason, string mark) => $"""
        -- causes/cause-{number}.md --
        ---
        title: Cause {number}
        description: A cause of back pain, told in as few words as a test can ever need.
        redFlagsNotNeeded:
          {mark}child: {reason}
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A child.

        ::: red-flags
        :::

        ## What it is

        Words [@good-one] [@good-two].

        """;
}
