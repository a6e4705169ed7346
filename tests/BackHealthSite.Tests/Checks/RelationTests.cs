namespace BackHealthSite.Tests.Checks;

public sealed class RelationTests
{
    [Theory]
    [InlineData("related: [⟪BHS206⟫stifness]", "No article is called `stifness`. | Did you mean `stiffness`?")]
    [InlineData("relatedRarely: [⟪BHS206⟫stifness]", "Did you mean `stiffness`?")]
    [InlineData("related: [⟪BHS206⟫tumour]", "Name an article by the name of its file without `.md`.")]
    [InlineData("related: [⟪BHS206⟫stiffness.md]", "Did you mean `stiffness`?")]
    [InlineData("related: [⟪BHS206⟫symptoms/stiffness]", "No article is called `symptoms/stiffness`")]
    [InlineData("related: [⟪BHS206⟫about]", "No article is called `about`")]
    public void BHS206_a_relation_to_no_article_is_reported_at_its_place(string line, string words) => MarkedSite.Matter(line).Fails(words);

    [Fact]
    public void BHS206_every_occurrence_is_reported() =>
        MarkedSite.Matter("related: [⟪BHS206⟫one, stiffness, ⟪BHS206⟫two]\nrelatedRarely:\n  - ⟪BHS206⟫three").Fails();

    [Theory]
    [InlineData("related: [⟪BHS208⟫strain]", "The article names itself as related")]
    [InlineData("relatedRarely: [⟪BHS208⟫strain]", "The article names itself as related")]
    [InlineData("related: [stiffness, ⟪BHS208⟫stiffness]", "`stiffness` is named as related twice")]
    [InlineData("related: [stiffness]\nrelatedRarely: [⟪BHS208⟫stiffness]", "Keep it once, under `related` or under `relatedRarely`")]
    [InlineData("related: [stiffness, ⟪BHS208⟫stiffness, ⟪BHS208⟫stiffness]", "twice")]
    public void BHS208_a_relation_to_itself_or_one_that_stands_twice_is_reported(string line, string words) =>
        MarkedSite.Matter(line).Fails(words);

    [Theory]
    [InlineData("related: [stiffness]")]
    [InlineData("relatedRarely: [stiffness]")]
    [InlineData("related: []\nrelatedRarely: []")]
    public void A_relation_to_another_article_is_fine(string line) => MarkedSite.Matter(line).IsClean();
}
