namespace BackHealthSite.Tests.Checks;

/// <summary>A warning sign that the registry names has its article.</summary>
[Trait("Takes", "long")]
public sealed class WarningSignArticleTests
{
    private const string Article = "warning-signs/cauda-equina-syndrome.md";

    [Fact]
    public void BHS327_an_article_of_the_registry_cannot_be_deleted_with_its_links()
    {
        var build = TestSite.Frozen().Without(Article).Inspect();
        Assert.Contains(
            "There is no article `cauda-equina-syndrome` to explain `cauda-equina`",
            build.Single("BHS327").Message,
            StringComparison.Ordinal);
        Assert.Equal("_data/red-flags.yml", build.Single("BHS327").Where.Path);
    }

    [Fact]
    public void BHS327_an_article_of_the_registry_cannot_become_a_draft()
    {
        var build = TestSite.Frozen().Replace(Article, "\nchecked:", "\nexcluded: true\nchecked:").Inspect();
        Assert.Contains("is a draft", build.Single("BHS327").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BHS327_a_draft_in_the_preview_is_none_either() =>
        Assert.Contains(
            "is a draft",
            TestSite.Frozen().Replace(Article, "\nchecked:", "\nexcluded: true\nchecked:").Inspect(
                new SiteOptions(FrozenInput.Day) { IncludeDrafts = true }).Single("BHS327").Message,
            StringComparison.Ordinal);

    [Fact]
    public void BHS327_a_name_that_is_near_is_offered() => MarkedSite.With("")
        .Change(SmallRegistry.Path, "    warning_sign: weak-bones", "    warning_sign: ⟪BHS327⟫\"strains\"")
        .Fails("Did you mean `strain`?");

    [Fact]
    public void An_article_that_is_there_will_do() =>
        MarkedSite.With("").Change(SmallRegistry.Path, "warning_sign: weak-bones", "warning_sign: strain").IsClean();

    [Fact]
    public void An_article_that_cannot_be_read_has_a_problem_of_its_own() =>
        Assert.DoesNotContain("BHS327", TestSite.Frozen().WithBytes(Article, [0xFF, 0xFE, 0xFA]).Inspect().Rules);
}
