namespace BackHealthSite.Tests.Site;

/// <summary>A topic's page sorts its articles under headings, and the way from one article to the next follows the same order.</summary>
public sealed class TopicGroupTests
{
    private const string Topics = """
        -- _data/topics.yml --
        - {id: causes, kind: cause, title: Causes, singular: Cause, question: What can cause it?, summary: What hurts., groups: [{id: discs, title: Discs}, {id: muscles, title: Muscles}]}
        - {id: symptoms, kind: symptom, title: Symptoms, singular: Symptom, summary: What you feel.}
        - {id: pain-types, kind: pain-type, title: Pain types, singular: Pain type, summary: How pain is named.}
        - {id: warning-signs, kind: warning-sign, title: Warning signs, singular: Warning sign, summary: What needs help.}
        - {id: what-helps, kind: help, title: What helps, singular: What helps, summary: What you can do.}

        """;

    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With(
        Topics
        + ManyArticles.Of("causes/ache.md", "Ache", "group: muscles")
        + ManyArticles.Of("causes/zoster.md", "Zoster", "group: discs")
        + ManyArticles.Of("causes/bulge.md", "Bulge", "group: discs")).Passes());

    [Fact]
    public void Articles_stand_under_their_headings_in_the_order_of_the_topics_file_and_the_others_come_last() => Assert.Equal(
        ["Discs", "Bulge", "Zoster", "Muscles", "Ache", "More", "Muscle strain"],
        Build.Value.Page("causes/index.html").WordsOf("main h2, main .summaries a"));

    [Fact]
    public void A_topic_without_groups_is_one_list() =>
        Assert.Equal(["Stiffness"], Build.Value.Page("symptoms/index.html").WordsOf("main h2, main .summaries a"));

    [Theory]
    [InlineData("bulge", "", "/causes/zoster/")]
    [InlineData("zoster", "/causes/bulge/", "/causes/ache/")]
    [InlineData("ache", "/causes/zoster/", "/causes/strain/")]
    [InlineData("strain", "/causes/ache/", "")]
    public void An_article_leads_to_the_ones_before_and_after_it_in_its_topic(string id, string previous, string next)
    {
        var page = Build.Value.Page($"causes/{id}/index.html");
        Assert.Equal(previous, page.QuerySelector(".neighbours [rel=prev]")?.GetAttribute("href") ?? "");
        Assert.Equal(next, page.QuerySelector(".neighbours [rel=next]")?.GetAttribute("href") ?? "");
    }

    [Fact]
    public void An_article_alone_in_its_topic_leads_nowhere() =>
        Assert.Null(Build.Value.Page("symptoms/stiffness/index.html").QuerySelector(".neighbours"));

    [Theory]
    [InlineData("[{id: discs, title: Discs}, {id: ⟪BHS120⟫discs, title: Again}]", "each id once")]
    [InlineData("[{id: ⟪BHS120⟫Discs, title: Discs}]", "small letters")]
    [InlineData("[⟪BHS122⟫{id: discs}]", "`title` is missing")]
    public void A_group_needs_an_id_of_its_own_and_a_title(string groups, string words) =>
        MarkedSite.With(Topics.Replace("[{id: discs, title: Discs}, {id: muscles, title: Muscles}]", groups, StringComparison.Ordinal))
            .Fails(words);
}
