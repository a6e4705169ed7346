using System.Text;

namespace BackHealthSite.Tests.Checks;

/// <summary>One mistake is reported once: what only follows from it is not, neither in its file nor in others.</summary>
[Trait("Takes", "long")]
public sealed class OneReportTests
{
    /// <summary>Articles that many others link to, relate to and name: a warning sign, a cause, and one that helps.</summary>
    public static TheoryData<string> Articles() =>
        ["warning-signs/cauda-equina-syndrome.md", "pain-types/chronic-back-pain.md", "what-helps/staying-active.md"];

    /// <summary>The same, and a page without a card.</summary>
    public static TheoryData<string> Pages() => [.. Articles().Select(row => row.Data), "pages/about.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Front_matter_that_cannot_be_read_is_one_problem_of_the_whole_site(string path) =>
        Only(Broken(path, text => text.Replace("\ntitle: ", "\ntitle: \"", StringComparison.Ordinal)), path, "BHS102");

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_empty_line_above_the_front_matter_is_one_problem_of_the_whole_site(string path) =>
        Only(Broken(path, text => "\n" + text), path, "BHS101");

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_empty_file_is_one_problem_of_the_whole_site(string path) => Only(Broken(path, _ => ""), path, "BHS101");

    [Theory]
    [InlineData("sources.yml")]
    [InlineData("topics.yml")]
    [InlineData("glossary.yml")]
    [InlineData("synonyms.yml")]
    [InlineData("emergency-numbers.yml")]
    public void A_data_file_that_cannot_be_read_is_one_problem_of_the_whole_site(string name) =>
        Only(Broken($"_data/{name}", text => text + "\n\"open\n"), $"_data/{name}", "BHS102");

    [Fact]
    public void A_source_with_a_mistake_is_known_to_the_articles_that_cite_it() =>
        Only(TestSite.With("").Replace("_data/sources.yml", "grade: A", "grade: D"), "_data/sources.yml", "BHS120");

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_card_that_is_never_closed_is_one_problem(string path) =>
        Only(Broken(path, text => text.Replace("::: red-flags\n:::\n", "::: red-flags\n", StringComparison.Ordinal)), path, "BHS411");

    [Theory]
    [InlineData("title", "titel")]
    [InlineData("description", "descripton")]
    [InlineData("checked", "cheked")]
    [InlineData("recheck", "rechek")]
    [InlineData("aliases", "alias")]
    [InlineData("related", "relatd")]
    [InlineData("redFlags", "redFlag")]
    public void A_misspelt_key_is_one_problem_and_read_as_what_it_stands_for(string key, string misspelt)
    {
        var site = TestSite.With("")
            .Replace("causes/strain.md", "## What helps", "Kidney pain.\n\n## What helps")
            .Replace("causes/strain.md", "checked:", "redFlags: [kidney]\nchecked:");
        Assert.Empty(site.Inspect().Problems);
        Only(site.Replace("causes/strain.md", $"\n{key}:", $"\n{misspelt}:"), "causes/strain.md", "BHS103");
    }

    [Fact]
    public void A_misspelt_key_beside_the_right_one_is_not_read() =>
        Only(
            TestSite.With("").Replace("causes/strain.md", "related: [stiffness]", "related: [stiffness]\nrelatd: [nothing]"),
            "causes/strain.md",
            "BHS103");

    [Fact]
    public void Relations_without_brackets_are_one_problem_with_the_line_written_right()
    {
        var build = Only(
            TestSite.Frozen().Replace(
                "causes/herniated-disc.md",
                Related("causes/herniated-disc.md"),
                Related("causes/herniated-disc.md").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)),
            "causes/herniated-disc.md",
            "BHS105");
        Assert.Equal($"Write `{Related("causes/herniated-disc.md")}`.", build.Single("BHS105").Fix);
    }

    [Fact]
    public void A_section_whose_words_are_still_to_come_need_not_cite()
    {
        var site = TestSite.With("").Replace("causes/strain.md", "Keep moving [@good-two].", "(Write here what helps.) [@good-two]");
        Only(site, "causes/strain.md", "BHS440");
        Only(
            site.Replace("causes/strain.md", "(Write here what helps.) [@good-two]", "(Write here what helps.)")
                .Replace("causes/strain.md", "[@good-one].", "[@good-one] [@good-two]."),
            "causes/strain.md",
            "BHS440");
    }

    private static string Related(string path) =>
        FrozenInput.Text(path).Split('\n').Single(line => line.StartsWith("related: ", StringComparison.Ordinal));

    private static TestSite Broken(string path, Func<string, string> change)
    {
        var before = FrozenInput.Text(path);
        var after = change(before);
        Assert.NotEqual(before, after);
        return TestSite.Frozen().WithBytes(path, Encoding.UTF8.GetBytes(after));
    }

    private static SiteBuild Only(TestSite site, string path, string rule)
    {
        var build = site.Inspect();
        var problem = Assert.Single(build.Problems);
        Assert.StartsWith(path + ":", problem, StringComparison.Ordinal);
        Assert.Contains($" error {rule} ", problem, StringComparison.Ordinal);
        return build;
    }
}
