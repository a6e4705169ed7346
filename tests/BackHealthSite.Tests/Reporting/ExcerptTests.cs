using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Reporting;

[Trait("Takes", "long")]
public class ExcerptTests
{
    [Fact]
    public void Carets_stand_under_the_place() => Expect(
        "see [the «disc»](x)",
        "see [the disc](x)",
        "         ^^^^");

    [Fact]
    public void An_empty_place_has_one_caret() => Expect(
        "title:«»",
        "title:",
        "      ^");

    [Fact]
    public void A_place_at_the_start_of_a_file_is_shown() => Expect(
        "«»---\ntitle: X",
        "---",
        "^");

    [Fact]
    public void A_place_over_several_lines_is_marked_on_the_first() => Expect(
        "a «b c\nd e» f",
        "a b c",
        "  ^^^");

    [Fact]
    public void Tabs_are_kept_so_that_the_caret_stands_right_at_any_tab_width() => Expect(
        "\t- a\t«b\tc»",
        "\t- a\tb\tc",
        "\t   \t^^^");

    [Fact]
    public void Wide_and_combining_characters_count_by_the_cells_they_take() => Expect(
        "痛e\u0301😀 «痛»",
        "痛e\u0301😀 痛",
        "      ^^");

    [Fact]
    public void Hidden_characters_are_spelt_and_marked_whole() => Expect(
        "a\u200Bb «x\u202Ey» z",
        @"a\u{200B}b x\u{202E}y z",
        "           ^^^^^^^^^^");

    [Fact]
    public void A_lone_surrogate_is_spelt() => Expect(
        "a \uD83D «b»",
        @"a \u{D83D} b",
        "           ^");

    [Fact]
    public void A_long_line_is_cut_around_the_place() => Expect(
        $"{new string('a', 200)}«bbb»{new string('c', 200)}",
        $"...{new string('a', 40)}bbb{new string('c', 57)}...",
        $"   {new string(' ', 40)}^^^");

    [Fact]
    public void A_long_line_is_cut_at_its_end_only_when_the_place_is_near_its_start() => Expect(
        $"«bbb»{new string('c', 200)}",
        $"bbb{new string('c', 97)}...",
        "^^^");

    [Fact]
    public void A_long_line_is_cut_at_its_start_only_when_the_place_is_at_its_end() => Expect(
        $"{new string('a', 200)}«»",
        $"...{new string('a', 40)}",
        $"   {new string(' ', 40)}^");

    [Fact]
    public void A_place_wider_than_the_window_is_marked_to_its_edge() => Expect(
        $"«{new string('b', 200)}»",
        $"{new string('b', 100)}...",
        new string('^', 100));

    [Fact]
    public void A_pair_of_code_units_is_never_cut() => Expect(
        $"{new string('a', 60)}😀{new string('a', 39)}«b»{new string('c', 100)}",
        $"...{new string('a', 39)}b{new string('c', 60)}...",
        $"   {new string(' ', 39)}^");

    [Fact]
    public void Ten_thousand_places_in_a_line_of_a_million_characters_are_shown_without_reading_all_of_it_each_time()
    {
        var problem = Reports.Of($"{new string('a', 500_000)}«bbb»{new string('c', 500_000)}").Problems[0];
        var expected = new Excerpt($"...{new string('a', 40)}bbb{new string('c', 57)}...", $"   {new string(' ', 40)}^^^");
        Assert.All(Enumerable.Range(0, 10_000), _ => Assert.Equal(expected, Excerpt.Of(problem)));
    }

    [Theory]
    [InlineData("«»")]
    [InlineData("a\n«»\nb")]
    [InlineData("   «»")]
    public void An_empty_line_is_not_shown(string marked) => Assert.Null(Excerpt.Of(Reports.Of(marked).Problems[0]));

    private static void Expect(string marked, string sourceLine, string carets) =>
        Assert.Equal(new Excerpt(sourceLine, carets), Excerpt.Of(Reports.Of(marked).Problems[0]));
}
