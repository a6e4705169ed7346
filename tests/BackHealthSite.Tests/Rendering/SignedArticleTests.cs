namespace BackHealthSite.Tests.Rendering;

/// <summary>An article names a clinician only while the approval covers what its readers see.</summary>
[Trait("Takes", "long")]
public sealed class SignedArticleTests
{
    private const string Signature = "Checked by a clinician: Dr A. Name (GMC 1234567), 1 October 2026";
    private const string Article = "causes/strain.md";

    [Fact]
    public void A_signed_article_shows_name_register_and_day_at_its_top_and_its_end()
    {
        var page = Site().Passes().Strain();
        Assert.Equal([Signature], page.WordsOf(".clinician-line"));
        Assert.EndsWith(Signature + ".", Assert.Single(page.WordsOf(".dates")), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_articles_are_as_they_were() =>
        Assert.Contains(
            "<p class=\"clinician-line\" data-title-line>Not yet checked by a clinician</p>",
            Site().Passes().Text("symptoms/stiffness/index.html"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(Article, "title: Muscle strain", "title: Muscle strains")]
    [InlineData(Article, "description: A strained", "description: The strained")]
    [InlineData(Article, "pulled muscle, torn", "pulled muscles, torn")]
    [InlineData(Article, "It heals by itself.", "It heals.")]
    [InlineData(Article, "## What it is", "## What is it")]
    [InlineData(Article, "A muscle is pulled [@good-one]", "A muscle is pulled [@good-one] [@good-two]")]
    [InlineData(Article, "[stiffness](xref:stiffness#how-it-feels)", "[stiffness](xref:strain)")]
    [InlineData(Article, "Keep moving [@good-two].", "- Keep moving [@good-two].")]
    [InlineData(Article, "related: [stiffness]", "related: [stiffness]\nredFlags: [kidney]")]
    [InlineData("_data/sources.yml", "title: First source", "title: A blog")]
    [InlineData("_data/sources.yml", "https://example.com/one", "https://example.com/other")]
    [InlineData("_data/red-flags.yml", "you are worried or struggling to cope", "you are worried")]
    [InlineData("_data/red-flags.yml", "disclaimer: \"This page is", "disclaimer: \"This page gives")]
    public void Any_change_takes_the_name_away(string path, string words, string by)
    {
        var site = TestSite.With("").Signed("strain").Replace(path, words, by);
        var build = (path.EndsWith("flags.yml", StringComparison.Ordinal) ? Approved(site) : site).Build();
        Assert.Empty(build.Problems);
        var page = build.Text("causes/strain/index.html");
        Assert.Contains(
            "<p class=\"clinician-line\" data-title-line>Not yet checked by a clinician since it was changed</p>",
            page,
            StringComparison.Ordinal);
        Assert.Contains("Not yet checked by a clinician since it was changed.</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dr A. Name", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lastReviewed", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A strain is a pulled muscle. It heals", "A strain is a\npulled muscle. It   heals")]
    [InlineData("checked: 2026-11-22\nrecheck: 2027-11-22", "recheck: 2027-11-21\nchecked: 2026-11-21")]
    [InlineData("related: [stiffness]", "related: []\norder: 10")]
    public void What_readers_are_not_told_differently_leaves_it(string words, string by)
    {
        var build = TestSite.With("").Signed("strain").Replace(Article, words, by).Build();
        Assert.Contains(Signature, build.Text("causes/strain/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_another_flag_leaves_it()
    {
        var build = Approved(
            TestSite.With("").Signed("strain").Replace("_data/red-flags.yml", "title: Weak bones", "title: Bones that are weak")).Build();
        Assert.Contains(Signature, build.Text("causes/strain/index.html"), StringComparison.Ordinal);
    }

    private static MarkedSite Site() => MarkedSite.With("").Signed("strain");

    /// <summary>The same with the words of its registry approved by the editors, and the clinician's entry as it was.</summary>
    private static TestSite Approved(TestSite site)
    {
        const string path = "_data/approvals.yml";
        var signed = site.Given(path)!.Split("\n\n").Single(entry => entry.StartsWith("- what: article:", StringComparison.Ordinal));
        var resealed = site.Without(path).Sealed();
        return resealed.WithBytes(path, System.Text.Encoding.UTF8.GetBytes($"{resealed.Given(path)}\n{signed}\n"));
    }
}
