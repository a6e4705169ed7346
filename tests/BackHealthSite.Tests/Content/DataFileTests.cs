namespace BackHealthSite.Tests.Content;

public sealed class DataFileTests
{
    [Theory]
    [InlineData("_data/topics.yml")]
    [InlineData("_data/red-flags.yml")]
    [InlineData("_data/sources.yml")]
    [InlineData("_data/emergency-numbers.yml")]
    [InlineData("_data/synonyms.yml")]
    [InlineData("_data/glossary.yml")]
    public void BHS121_every_data_file_is_needed(string path) =>
        MarkedSite.With("").Without(path).Expect(path, "BHS121").Fails($"`{path}` is missing");

    [Fact]
    public void BHS121_all_missing_files_are_reported_in_one_run() => MarkedSite.With("")
        .Without("_data/topics.yml").Expect("_data/topics.yml", "BHS121")
        .Without("_data/sources.yml").Expect("_data/sources.yml", "BHS121")
        .Without("settings.yml").Expect("settings.yml", "BHS121")
        .Fails();

    [Fact]
    public void A_data_file_that_cannot_be_decoded_is_not_called_missing()
    {
        var build = TestSite.With("").WithBytes("_data/glossary.yml", [0xFF]).Build();
        Assert.Equal(["_data/glossary.yml:1:1: error BHS115 EncodingInvalid"], build.Problems);
    }

    [Fact]
    public void Mistakes_of_articles_and_of_data_files_are_reported_together() => MarkedSite.With("""
        -- _data/glossary.yml --
        - ⟪BHS122⟫{term: lumbar}
        -- causes/strain.md --
        ---
        title: Muscle strain
        ⟪BHS103⟫descripton: Words
        description: A strained muscle in the back, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        Words.

        ::: red-flags
        :::

        ## What it is

        Words [@good-one] [@good-two].
        """).Fails();
}
