namespace BackHealthSite.Tests.Checks;

public sealed class ActionMilderThanSourceTests
{
    private const string Rule = "BHS335";

    [Theory]
    [InlineData("Get medical advice today for back pain with osteoporosis. [@strict]")]
    [InlineData("Get medical advice today for back pain with osteoporosis [@strict].")]
    [InlineData("Book ahead. See a doctor if you have back pain and weak bones. [@strict] [@good-one]")]
    [InlineData("Make an appointment if you have:\n\n- back pain and weak bones [@strict]")]
    [InlineData("Get medical advice today if you: [@strict]\n\n- are well\n- have back pain and osteoporosis")]
    public void A_milder_action_beside_the_source_is_an_error(string words) => Assert.Single(Build(words).Rules, rule => rule == Rule);

    [Theory]
    [InlineData("Call your local emergency number for back pain with osteoporosis. [@strict]")]
    [InlineData("Get medical advice today for back pain with osteoporosis. [@good-one]")]
    [InlineData(
        "Get medical advice today for back pain with osteoporosis. [@good-one] One trust sends people with weak bones to an "
        + "emergency department. [@strict]")]
    [InlineData("Weak bones and back pain are common. [@strict] Get medical advice today.")]
    [InlineData("Get medical advice today for a rash. [@strict]")]
    [InlineData("Call your local emergency number if you have:\n\n- back pain and weak bones [@strict]")]
    [InlineData("See a doctor for back pain with osteoporosis. [@mild]")]
    public void The_same_action_another_source_or_another_sign_passes(string words) => Assert.DoesNotContain(Rule, Build(words).Rules);

    [Fact]
    public void The_message_names_the_source_the_sign_and_its_level()
    {
        var problem = Assert.Single(
            Build("See a doctor if you have back pain and weak bones. [@strict]").Result.Problems,
            problem => problem.Rule.Id == Rule);
        Assert.Equal("`strict` says `emergency` for the sign `fragile-bone-fracture`, and this sentence asks for less.", problem.Message);
    }

    [Theory]
    [InlineData("{fragile-bones: emergency}", "The registry has no flag `fragile-bones`.")]
    [InlineData("{kidney: now}", "`now` is not a level.")]
    [InlineData("emergency", "`says` must be a group of `key: value` lines.")]
    public void What_a_source_says_names_a_flag_and_a_level(string says, string message)
    {
        var build = Site("It hurts. [@strict]").Replace("_data/sources.yml", "{fragile-bone-fracture: emergency}", says).Build();
        Assert.Contains(build.Result.Problems, problem => problem.Rule.Id == "BHS120" && problem.Message == message);
    }

    private static SiteBuild Build(string words) => Site(words).Build();

    private static TestSite Site(string words) => TestSite.WithWholeRegistry("")
        .Replace(
            "_data/sources.yml",
            "good-one:",
            Source("strict", "{fragile-bone-fracture: emergency}") + Source("mild", "{fragile-bone-fracture: soon}") + "good-one:")
        .Replace("causes/strain.md", "A muscle is pulled [@good-one].", "A muscle is pulled [@good-one].\n\n" + words + "\n\nMore words.");

    private static string Source(string id, string says) =>
        $"{id}: {{title: T, publisher: P, url: \"https://example.com/{id}\", grade: A, read: 2026-11-22, says: {says}}}\n";
}
