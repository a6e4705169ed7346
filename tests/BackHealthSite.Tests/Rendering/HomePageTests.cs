using AngleSharp.Dom;
using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.Rendering;

/// <summary>The home page asks what a reader asks, and each question leads to what the site has.</summary>
public sealed class HomePageTests
{
    private const string Serious = "Is it serious?";
    private const string Helps = "What helps?";
    private const string HowLong = "How long will it take?";

    [Fact]
    public void A_site_with_few_articles_asks_only_what_it_can_answer()
    {
        var home = MarkedSite.With("").Passes().Page("index.html");
        Assert.Equal([Serious, "What is it?", Helps, "More ways in"], home.WordsOf("main h2"));
        Assert.Equal(["Warning signs", "Find your emergency number", "Warning signs to print"], WaysOf(home, Serious));
        Assert.Equal(["Find by symptom", "Symptoms", "Pain types", "Causes"], WaysOf(home, "What is it?"));
        Assert.Equal(["What helps"], WaysOf(home, Helps));
    }

    [Fact]
    public void Each_question_leads_to_some_articles_of_its_kind_one_of_each_group_first()
    {
        var home = MarkedSite.With(
            Many("what-helps", "Help", "group: every-day") + ManyArticles.Of("what-helps/zest.md", "Zest", "group: moving")
            + Many("pain-types", "Pain", "") + Many("warning-signs", "Sign", "")).Passes().Page("index.html");
        Assert.Equal(["Zest", "Help 1", "Help 2", "What helps"], WaysOf(home, Helps));
        Assert.Equal(["Pain 1", "Pain 2", "Pain 3"], WaysOf(home, HowLong));
        Assert.Equal(["Warning signs", "Sign 1", "Find your emergency number", "Warning signs to print"], WaysOf(home, Serious));
    }

    [Fact]
    public void What_a_search_for_the_question_shows_first_stands_under_it()
    {
        var home = MarkedSite.With(
            Many("pain-types", "Pain", "")
            + "-- _data/answers.yml --\n- {typed: [healing, how long will it take], show: [strain, pain-types-4]}\n")
                .Passes()
                .Page("index.html");
        Assert.Equal(["Muscle strain", "Pain 4"], WaysOf(home, HowLong));
    }

    [Fact]
    public void A_topic_asks_its_own_question_or_that_of_the_home_page()
    {
        var home = MarkedSite.With("").Change("_data/topics.yml", "  question: What helps?\n", "").Passes().Page("index.html");
        Assert.Equal(["What helps"], WaysOf(home, "What helps today?"));
        Assert.Contains("Causes What can cause it?", home.WordsOf("main li"));
    }

    private static string Many(string topic, string title, string matter) => string.Concat(
        Enumerable.Range(1, 4).Select(n => ManyArticles.Of($"{topic}/{topic}-{n}.md", $"{title} {n}", matter)));

    private static IReadOnlyList<string> WaysOf(IParentNode home, string question) =>
        home.QuerySelectorAll(".home-question").Single(part => part.One("h2").TextContent == question).WordsOf("h2 + ul a");
}
