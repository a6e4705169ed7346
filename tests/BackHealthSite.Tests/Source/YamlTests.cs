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
        OnlyProblem("title: ⟪BHS102⟫&t Strain\ndescription: ⟪BHS102⟫*t\naliases: [⟪BHS102⟫*t]", "YAML anchors", "YAML aliases (`*name`)", "YAML aliases");

    [Fact]
    public void BHS102_a_key_that_stands_twice_is_reported_at_its_second_place() =>
        OnlyProblem("title: Strain\n⟪BHS102⟫title: Strain again", "`title`");

    [Fact]
    public void BHS102_a_list_that_is_never_closed_is_reported() => Breaks("title: Strain\naliases: [pulled muscle", "This is not valid YAML");

    [Fact]
    public void BHS102_a_quote_that_is_never_closed_is_reported() => Breaks("title: \"Strain\ndescription: Words", "This is not valid YAML");

    [Fact]
    public void BHS102_a_colon_inside_a_plain_value_is_reported_with_the_way_out() =>
        OnlyProblem("title: Strain⟪BHS102⟫: a pulled muscle", "in double quotes");

    [Fact]
    public void BHS102_a_line_that_is_indented_by_mistake_is_reported() => Breaks("title: Strain\n  description: Words", "This is not valid YAML");

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
        """).Passes();

    [Fact]
    public void The_place_of_a_problem_counts_characters_outside_the_basic_plane_as_editors_do() =>
        MarkedSite.OnlyMatter("title: \"😀 Strain\"\n⟪BHS103⟫titel: Strain\ndescription: A strained muscle in the back, told in as few words as a test needs.\nchecked: 2026-11-22\nrecheck: 2027-11-22").Fails();

    /// <summary>These lines of front matter have the marked problems; the first stops reading, so that nothing else is known of the page.</summary>
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
