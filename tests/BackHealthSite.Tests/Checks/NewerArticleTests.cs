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

    [Fact]
    public void BHS113_an_id_that_an_older_article_has_is_told_in_the_newer() =>
        MarkedSite.With(Older + Copy("causes/stiffness.md"))
            .Expect("causes/stiffness.md", "BHS113")
            .Fails("The id `stiffness` is the name of `symptoms/stiffness.md` too.");

    [Fact]
    public void BHS113_without_a_list_the_day_of_the_check_tells() =>
        MarkedSite.With(Copy("causes/stiffness.md").Replace("2026-11-22", "2026-11-20", StringComparison.Ordinal))
            .Expect("symptoms/stiffness.md", "BHS113")
            .Fails("`causes/stiffness.md`");

    private static string Copy(string path) =>
        $"-- {path} --\n---\ntitle: Stiff back\ndescription: A back that feels stiff in the cold, told in few words.\n"
        + "aliases: [cold back, frozen back, back that is cold]\nrelated: [strain]\nchecked: 2026-11-22\nrecheck: 2027-11-22\n---\n"
        + "A cold back moves less.\n\n::: red-flags\n:::\n\n## How it feels\n\nIt is cold [@good-one] [@good-two].\n";
}
