namespace BackHealthSite.Tests.Source;

/// <summary>What is wrong with YAML itself, wherever it stands.</summary>
public sealed class YamlTests
{
    [Fact]
    public void BHS102_a_tab_is_named_at_its_place() => OnlyProblem("title: Strain\nreview:\n⟪BHS102⟫\tname: A", "A tab stands here");

    [Fact]
    public void BHS102_a_tag_is_refused() => OnlyProblem("title: ⟪BHS102⟫!!str Strain", "YAML tags (`!name`) are not allowed");

    [Fact]
    public void BHS102_a_local_tag_is_refused() => OnlyProblem("title: ⟪BHS102⟫!secret Strain", "YAML tags");

    [Fact]
    public void BHS102_an_anchor_is_refused() => OnlyProblem("title: ⟪BHS102⟫&t Strain", "YAML anchors (`&name`) are not allowed");

    [Fact]
    public void BHS102_an_anchor_and_each_of_its_aliases_are_reported() =>
        OnlyProblem(
            "title: ⟪BHS102⟫&t Strain\ndescription: ⟪BHS102⟫*t\naliases: [⟪BHS102⟫*t]",
            "YAML anchors",
            "YAML aliases (`*name`)",
            "YAML aliases");

    [Fact]
    public void BHS102_a_key_that_stands_twice_is_reported_at_its_second_place() =>
        OnlyProblem("title: Strain\n⟪BHS102⟫title: Strain again", "`title`");

    [Theory]
    [InlineData("title: Strain\naliases: ⟪BHS102⟫[pulled muscle\nrelated: [stiffness]")]
    [InlineData("title: Strain\naliases: ⟪BHS102⟫[pulled muscle, torn muscle\nchecked: 2026-11-22\nrecheck: 2027-11-22")]
    [InlineData("aliases: ⟪BHS102⟫[\n  pulled muscle,\n  torn muscle\ntitle: Strain")]
    [InlineData("title: Strain\nredFlagsNotNeeded: ⟪BHS102⟫{child: The word stands only in a name.\nchecked: 2026-11-22")]
    [InlineData("title: Strain\nreview: ⟪BHS102⟫{name: A, role: GP\nchecked: 2026-11-22")]
    [InlineData("title: Strain\naliases: ⟪BHS102⟫[\"a ] in quotes\", 'and ] another'\nchecked: 2026-11-22")]
    public void BHS102_a_bracket_that_is_never_closed_is_reported_where_it_opens(string matter) => OnlyProblem(matter, "never closed");

    [Fact]
    public void BHS102_a_bracket_that_is_open_at_the_end_is_reported() => Breaks("title: Strain\naliases: [pulled muscle", "");

    [Theory]
    [InlineData("_data/sources.yml", "one: {title: One, publisher: P\ntwo: {title: Two}")]
    [InlineData("_data/synonyms.yml", "- [back pain, backache\n- [slipped disc, herniated disc]")]
    [InlineData("_data/glossary.yml", "- {term: lumbar, plain: of the lower back\n- {term: x, plain: y}")]
    [InlineData("settings.yml", "title: [Test\nbaseUrl: https://example.org/")]
    [InlineData("_data/glossary.yml", "- : of the lower back")]
    [InlineData("_data/synonyms.yml", "- : back pain")]
    [InlineData("_data/sources.yml", "one:\n  - : x")]
    public void BHS102_a_bracket_or_a_key_that_is_missing_in_a_data_file_is_no_bug_of_the_generator(string path, string yaml)
    {
        var build = TestSite.With($"-- {path} --\n{yaml}\n").Build();
        Assert.Contains(
            build.Problems,
            line => line.StartsWith(path, StringComparison.Ordinal) && line.Contains("BHS102", StringComparison.Ordinal));
    }

    [Fact]
    public void BHS102_a_list_with_a_line_that_begins_with_a_colon_is_reported() =>
        Breaks("title: Strain\naliases: [pulled\n:::\nmuscle]", "This is not valid YAML");

    [Fact]
    public void BHS102_values_nested_too_deeply_are_refused() => Breaks("aliases: [[[[[[[[[[[[[[x]]]]]]]]]]]]]]", "nested too deeply");

    [Fact]
    public void BHS102_a_second_document_in_a_data_file_is_refused() => MarkedSite.With("""
        -- _data/synonyms.yml --
        - [back pain, backache]
        ⟪BHS102⟫---
        - [more, words]
        """).Fails("A second YAML document starts here");

    [Fact]
    public void BHS102_every_data_file_is_held_to_it() => MarkedSite.With("""
        -- settings.yml --
        title: ⟪BHS102⟫!x Test
        -- _data/topics.yml --
        - ⟪BHS102⟫&a {}
        -- _data/sources.yml --
        one: ⟪BHS102⟫!x {}
        -- _data/glossary.yml --
        - ⟪BHS102⟫*a
        -- _data/synonyms.yml --
        - ⟪BHS102⟫!x []
        -- _data/emergency-numbers.yml --
        - ⟪BHS102⟫!x {}
        -- _data/red-flags.yml --
        schema: ⟪BHS102⟫!x one
        """).Fails();

    [Fact]
    public void Quotes_comments_and_folded_text_are_plain_YAML() => MarkedSite.OnlyMatter("""
        # A note to the editors.
        title: "Strain: a pulled muscle"   # another
        description: >
          A strained muscle in the back, told in
          as few words as a test needs.
        aliases:
          - 'pulled muscle'
          - "muscle & tendon *pain*"
        checked: 2026-11-22
        recheck: 2027-11-22
        """).IsClean();

    [Fact]
    public void The_place_of_a_problem_counts_characters_outside_the_basic_plane_as_editors_do() =>
        MarkedSite.OnlyMatter(
            "title: \"😀 Strain\"\n⟪BHS103⟫titel: Strain\ndescription: A strained muscle in the back, told in as few words as a test "
            + "needs.\nchecked: 2026-11-22\nrecheck: 2027-11-22").Fails();

    /// <summary>
    /// These lines of front matter have the marked problems; the first stops reading, so that nothing else is known of the page.
    /// </summary>
    private static void OnlyProblem(string matter, params string[] words) => MarkedSite.OnlyMatter(matter).Fails(words);

    private static void Breaks(string matter, string words)
    {
        var build = TestSite.With($"-- causes/strain.md --\n---\n{matter}\n---\nWords.").Build();
        var problem = build.Single("BHS102");
        Assert.Equal("causes/strain.md", problem.Where.Path);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.False(build.Result.MayBePublished);
    }
}
