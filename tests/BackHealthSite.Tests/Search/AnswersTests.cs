using System.Text.Json;
using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.Search;

/// <summary>What a search shows first for common words: what the file may say, and what the browser is told of it.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void The_browser_is_told_the_words_and_the_addresses() => Assert.Equal(
        """[{"q":["my back hurts","backache"],"u":["symptoms/stiffness/","causes/strain/"]}]""",
        AnswersOf(Site("- {typed: [my back hurts, backache], show: [stiffness, strain]}").Passes()));

    [Fact]
    public void Words_of_a_crisis_come_with_what_the_article_says_to_them() => Assert.Equal(
        """[{"q":["helpline"],"u":["what-helps/low/"],"c":{"q":["want to die"],"x":"Call now.","i":"who-listens","h":"Who listens"}}]""",
        AnswersOf(
            Site("- {typed: [helpline], anywhere: [want to die], show: [low]}")
                .And(
                    ManyArticles.Of("what-helps/low.md", "Low")
                        .Replace("An opening.", "An opening.\n\nCall now. [@good-one]", StringComparison.Ordinal)
                        .Replace("## What it is", "## Who listens", StringComparison.Ordinal))
                .Passes()));

    [Fact]
    public void A_draft_is_passed_over_and_an_answer_of_drafts_alone_is_left_out() => Assert.Equal(
        """[{"q":["stiff"],"u":["symptoms/stiffness/"]}]""",
        AnswersOf(
            Site("- {typed: [stiff], show: [late, stiffness]}\n- {typed: [late], show: [late]}")
                .And(ManyArticles.Of("symptoms/late.md", "Late", "excluded: true"))
                .Passes()));

    [Fact]
    public void A_site_without_answers_says_nothing_of_them() =>
        Assert.DoesNotContain("\"answers\"", Head(MarkedSite.With("").Passes()), StringComparison.Ordinal);

    [Theory]
    [InlineData("- {typed: [stiff], show: [⟪BHS235⟫stifness]}")]
    [InlineData("- {typed: [⟪BHS169⟫numb between the legs], show: [stiffness]}")]
    [InlineData("- {typed: [stiff, ⟪BHS120⟫Stiff], show: [stiffness]}")]
    [InlineData("- {typed: [stiff], anywhere: [⟪BHS120⟫Stiff], show: [stiffness]}")]
    [InlineData("- {typed: [stiff], anywhere: [⟪BHS169⟫numb between the legs], show: [stiffness]}")]
    [InlineData("- {typed: [stiff], show: [stiffness]}\n- {typed: [sore, ⟪BHS120⟫stiff], show: [strain]}")]
    [InlineData("- ⟪BHS122⟫{typed: [stiff]}")]
    [InlineData("- ⟪BHS122⟫{show: [stiffness]}")]
    [InlineData("- {typed: [stiff], show: [stiffness], ⟪BHS119⟫first: [stiffness]}")]
    public void A_slip_is_told_at_its_place(string answers) => Site(answers).Fails();

    private static MarkedSite Site(string answers) => MarkedSite.With($"-- _data/answers.yml --\n{answers}\n");

    private static string AnswersOf(SiteBuild build) => JsonDocument.Parse(Head(build)).RootElement.GetProperty("answers").GetRawText();

    private static string Head(SiteBuild build) =>
        build.Text(build.Files.Single(file => file.Path.StartsWith("search/head.", StringComparison.Ordinal)).Path);
}
