using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.Content;

/// <summary>What `topics.yml` must say, and that a site has the topics that stand in it and no others.</summary>
public sealed class TopicsFileTests
{
    private const string Path = "_data/topics.yml";

    private const string Others = """
        - {id: symptoms, kind: symptom, title: Symptoms, singular: Symptom, summary: Words.}
        - {id: pain-types, kind: pain-type, title: Pain types, singular: Pain type, summary: Words.}
        - {id: what-helps, kind: help, title: What helps, singular: What helps, summary: Words.}
        """;

    private const string WarningSigns =
        "- {id: warning-signs, kind: warning-sign, title: Warning signs, singular: Warning sign, summary: Words.}\n";

    private const string Causes = "- {id: causes, kind: cause, title: Causes, singular: Cause, summary: Words.}\n";

    private const string Treatments = """
        -- treatments/index.md --
        ---
        title: Treatments
        description: The treatments page of the test site, as short as it can be made.
        ---
        Words.

        """;

    [Fact]
    public void BHS119_an_unknown_key_is_offered_the_right_one() => Topics(
        WarningSigns,
        "- {id: causes, kind: cause, ⟪BHS119⟫plural: Causes, title: Causes, singular: Cause, summary: Words.}\n",
        Others).Fails("Use one of: id, kind, title, singular, summary");

    [Fact]
    public void BHS122_every_missing_value_is_reported_and_nothing_more() =>
        Topics(WarningSigns, "- ⟪BHS122⟫⟪BHS122⟫⟪BHS122⟫{id: causes, title: Causes}\n", Others).Fails(
            "`kind` is missing. | The kinds are: cause, symptom, pain-type, warning-sign, help.",
            "`singular` is missing",
            "`summary` is missing");

    [Theory]
    [InlineData("symptoms", "`symptoms` is not a kind of topic. | Did you mean `symptom`?")]
    [InlineData("recipe", "The kinds are: cause, symptom, pain-type, warning-sign, help.")]
    [InlineData("Cause", "Did you mean `cause`?")]
    public void BHS120_a_kind_that_there_is_not_is_offered_the_nearest(string kind, string words) => Topics(
        WarningSigns,
        Causes.Replace("kind: cause", "kind: ⟪BHS120⟫" + kind, StringComparison.Ordinal),
        Others).Fails(words);

    [Theory]
    [InlineData("causes")]
    [InlineData("Remedies")]
    [InlineData("remedies_of_old")]
    [InlineData("pages")]
    [InlineData("con")]
    public void BHS120_a_topic_has_a_folder_of_its_own(string id) => Topics(
        WarningSigns,
        Causes,
        "- {id: ⟪BHS120⟫" + id + ", kind: help, title: Remedies, singular: Remedy, summary: Words.}\n",
        Others).Fails($"`{id}` is not an id of its own for a topic. | Use small letters, digits and single hyphens, each id once, and not");

    [Fact]
    public void BHS122_a_site_without_a_topic_of_warning_signs_is_none() =>
        Topics(Causes, Others).Expect(Path, "BHS122").Fails("No topic is of the kind `warning-sign`");

    [Fact]
    public void BHS122_an_empty_list_has_no_topic_of_warning_signs() =>
        Topics("[]").Expect(Path, "BHS122").Fails("No topic is of the kind `warning-sign`");

    [Theory]
    [InlineData("kind: warning-sign", "kind: ⟪BHS120⟫warning-signs", "Did you mean `warning-sign`?")]
    [InlineData("id: warning-signs", "id: ⟪BHS120⟫warning_signs", "is not an id of its own")]
    public void A_topic_of_warning_signs_with_a_mistake_is_not_called_missing(string words, string by, string message) =>
        Topics(Causes, WarningSigns.Replace(words, by, StringComparison.Ordinal), Others).Fails(message);

    [Fact]
    public void BHS120_one_topic_has_all_warning_signs() => Topics(
        WarningSigns,
        Causes.Replace("kind: cause", "kind: ⟪BHS120⟫warning-sign", StringComparison.Ordinal),
        Others).Fails("`warning-sign` is the kind of the topic `warning-signs` already");

    [Fact]
    public void BHS120_an_empty_file_is_one_problem() => Topics("").Expect(Path, "BHS120").Fails("must be a list");

    [Fact]
    public void BHS111_the_folder_of_no_topic_holds_no_page() => Topics(WarningSigns, Causes, Others)
        .And("-- cause/strained.md --\n⟪BHS111⟫Words.\n-- recipes/soup.md --\n⟪BHS111⟫Words.\n")
        .Fails("Did you mean `causes`?", "Put an article straight into one of: warning-signs, causes, symptoms, pain-types, what-helps.");

    [Fact]
    public void BHS114_a_topic_needs_a_page_that_introduces_it() => Topics(WarningSigns, Causes, Others, Remedies())
        .Expect("treatments/index.md", "BHS114").Fails("`treatments/index.md` is missing");

    [Fact]
    public void BHS601_a_topic_does_not_take_the_place_of_a_page_that_the_generator_writes() => Topics(
        WarningSigns, Causes, Others, Remedies().Replace("treatments", "map", StringComparison.Ordinal))
        .And(Treatments.Replace("treatments/index.md --\n", "map/index.md --\n⟪BHS601⟫", StringComparison.Ordinal))
        .Fails("The address `/map/` belongs to a page that the generator writes");

    [Fact]
    public void The_order_of_the_file_is_the_order_of_the_menu()
    {
        var home = Topics(Others, WarningSigns, Causes).Passes().Page("index.html");
        Assert.Equal(
            ["Symptoms", "Pain types", "What helps", "Warning signs", "Causes", "A to Z"],
            home.WordsOf("header nav a"));
    }

    [Fact]
    public void A_topic_more_has_its_page_its_place_in_the_menu_and_its_articles()
    {
        var build = Topics(WarningSigns, Causes, Others, Remedies())
            .And(Treatments + ManyArticles.Of("treatments/heat.md", "Heat", "related: [strain]"))
            .Passes();
        Assert.Contains("Treatments", build.Page("index.html").WordsOf("header nav a"));
        Assert.Equal(["Heat"], build.Page("treatments/index.html").WordsOf("main .summaries a"));
        Assert.Contains("Heat", build.Page("causes/strain/index.html").WordsOf("main a"));
        Assert.Contains("Heat", build.Page("a-to-z/index.html").WordsOf("main a"));
        Assert.Contains("https://example.org/treatments/heat/", build.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("\"treatments/\":{\"k\":\"Remedy\"", SearchHead(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_topic_of_causes_stands_where_causes_stand()
    {
        var build = Topics(WarningSigns, Causes, Others, Remedies().Replace("kind: help", "kind: cause", StringComparison.Ordinal))
            .And(Treatments + ManyArticles.Of("treatments/lifting.md", "Lifting", "related: [stiffness]"))
            .Passes();
        Assert.Contains("Lifting", build.Page("find-by-symptom/index.html").WordsOf(".find-row dd a"));
        Assert.Contains("Causes, Treatments", build.Page("map/index.html").WordsOf(".map-drawing .kind"));
        Assert.Contains(
            "\"@type\":\"MedicalCondition\",\"name\":\"Lifting\"",
            build.Text("treatments/lifting/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_may_have_no_topic_but_the_warning_signs()
    {
        var site = MarkedSite.With($"-- {Path} --\n{WarningSigns}");
        foreach (var path in new[]
        {
            "causes/index.md", "causes/strain.md", "symptoms/index.md", "symptoms/stiffness.md", "pain-types/index.md",
            "what-helps/index.md",
        })
        {
            site.Without(path);
        }

        var build = site.And(ManyArticles.Of("warning-signs/saddle.md", "Saddle", "aliases: [numb saddle, numb seat]")).Passes();
        Assert.Equal(["Warning signs", "A to Z"], build.Page("index.html").WordsOf("header nav a"));
        Assert.Equal(["Saddle"], build.Page("find-by-urgency/index.html").WordsOf(".find-row :is(h2, h3, dt)"));
    }

    [Theory]
    [InlineData(24, "2028-11-22")]
    [InlineData(1, "2026-12-22")]
    public void BHS108_the_articles_of_a_topic_are_checked_as_soon_as_it_asks(int months, string latest) =>
        Topics(WarningSigns, Causes.Replace("kind: cause", $"kind: cause, recheckMonths: {months}", StringComparison.Ordinal), Others)
            .Change("causes/strain.md", "recheck: 2027-11-22", "recheck: ⟪BHS108⟫2029-11-22")
            .Change("symptoms/stiffness.md", "recheck: 2027-11-22", "recheck: 2029-11-22")
            .Fails($"more than {months} months after the last one. | Write {latest} or an earlier date.");

    [Theory]
    [InlineData("cause", "48", "cannot wait 48 months for their next check. | Write a number from 1 to 36")]
    [InlineData("cause", "0", "Write a number from 1 to 36")]
    [InlineData("cause", "a year", "`a year` is not a whole number")]
    [InlineData("warning-sign", "24", "cannot wait 24 months for their next check. | Write a number from 1 to 12")]
    public void BHS120_a_topic_asks_for_no_longer_time_than_its_kind_allows(string kind, string months, string words) => Topics(
        Others,
        (WarningSigns + Causes)
            .Replace($"kind: {kind},", $"kind: {kind}, recheckMonths: ⟪BHS120⟫{months},", StringComparison.Ordinal)).Fails(words);

    private static string SearchHead(SiteBuild build) =>
        build.Text(build.Files.Single(file => file.Path.StartsWith("search/head.", StringComparison.Ordinal)).Path);

    private static string Remedies() => "- {id: treatments, kind: help, title: Treatments, singular: Remedy, summary: Words.}\n";

    private static MarkedSite Topics(params string[] entries) => MarkedSite.With($"-- {Path} --\n{string.Join('\n', entries)}\n");
}
