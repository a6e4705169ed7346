namespace BackHealthSite.Tests.Checks;

/// <summary>What two articles have in common is told of the one that the list of addresses does not hold yet.</summary>
public sealed class NewerArticleTests
{
    private const string Older = "-- _data/addresses.txt --\n/symptoms/stiffness/\n";

    private const string Words = "You fill the kettle, switch it on and feed the cat that waits beside the door.";

    [Fact]
    public void A_name_that_an_older_article_has_is_told_in_the_newer_one() =>
        MarkedSite.Matter("aliases: [⟪BHS449⟫stiff joints, pulled muscle, torn muscle]").And(Older)
            .Fails("`stiff joints` is what `symptoms/stiffness.md` is called too");

    [Fact]
    public void A_paragraph_that_an_older_article_has_is_told_in_the_newer_one()
    {
        var build = MarkedSite.Section(Words)
            .Change("symptoms/stiffness.md", "## How it feels\n", $"## How it feels\n\n{Words}\n")
            .And(Older)
            .Inspect();
        var problem = build.Single("BHS467");
        Assert.Equal("causes/strain.md", problem.Where.Path);
        Assert.Contains("stands word for word in `symptoms/stiffness.md` too", problem.Message, StringComparison.Ordinal);
    }
}
