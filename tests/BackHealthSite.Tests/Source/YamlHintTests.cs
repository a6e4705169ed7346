namespace BackHealthSite.Tests.Source;

/// <summary>The slips that people make who have never heard of YAML: each is named at its place, with the line written right.</summary>
public sealed class YamlHintTests
{
    private const string Description = "description: A strained muscle in the back, told in as few words as a test needs.";

    [Theory]
    [InlineData("title: Lifting⟪BHS102⟫: how to carry", "title: \"Lifting: how to carry\"")]
    [InlineData("title: Lifting⟪BHS102⟫: how to carry: a start", "title: \"Lifting: how to carry: a start\"")]
    [InlineData("title: Lifting⟪BHS102⟫:", "title: \"Lifting:\"")]
    [InlineData("title: The \"core\"⟪BHS102⟫: a myth  # a note", "title: 'The \"core\": a myth'")]
    [InlineData("title: Nurse's \"core\"⟪BHS102⟫: a myth", "title: \"Nurse's \\\"core\\\": a myth\"")]
    public void BHS102_a_colon_in_a_value_needs_quotes(string line, string right) =>
        Fails($"{line}\n{Description}", "A value with `: ` in it needs quotes. | Write `" + right + "`.");

    [Theory]
    [InlineData("title: ⟪BHS102⟫\"Lifting\n" + Description)]
    [InlineData(Description + "\ntitle: ⟪BHS102⟫\"Lifting")]
    [InlineData("title: ⟪BHS102⟫\"Lifting\ndescription: \"How to lift and carry with a sore back.\"\nchecked: 2026-11-22")]
    [InlineData("order: 1\naliases: [bags, ⟪BHS102⟫\"heavy loads]\n" + Description)]
    public void BHS102_a_double_quote_that_is_never_closed_is_reported_where_it_opens(string matter) =>
        Fails(matter, "The quote that opens here is never closed. | Close it with `\"`.");

    [Theory]
    [InlineData("title: ⟪BHS102⟫'Lifting\n" + Description)]
    [InlineData("title: ⟪BHS102⟫'Lifting\ndescription: How to lift with a child's weight.")]
    public void BHS102_a_single_quote_that_is_never_closed_is_reported_where_it_opens(string matter) =>
        Fails(matter, "The quote that opens here is never closed. | Close it with `'`.");

    [Theory]
    [InlineData("title: 'Nurse⟪BHS102⟫'s back'", "double quotes: `title: \"Nurse's back\"`")]
    [InlineData("title: 'Nurses⟪BHS102⟫' back'", "double quotes: `title: \"Nurses' back\"`")]
    [InlineData("title: \"Say ⟪BHS102⟫\"no\" to bags\"", "single quotes: `title: 'Say \"no\" to bags'`")]
    public void BHS102_a_quote_that_ends_too_early_is_reported_there(string line, string right) =>
        Fails($"{line}\n{Description}", $"The quote ends here, in the middle of the value. | Put the value in {right}.");

    [Theory]
    [InlineData("title: \"Lifting\" ⟪BHS102⟫or heavy", "title: '\"Lifting\" or heavy'")]
    [InlineData("title: 'Lifting' ⟪BHS102⟫or 'heavy'", "title: \"'Lifting' or 'heavy'\"")]
    public void BHS102_words_after_the_closing_quote_belong_inside(string line, string right) =>
        Fails($"{line}\n{Description}", $"Words stand after the closing quote. | Put the whole value in quotes: `{right}`.");

    [Theory]
    [InlineData("⟪BHS102⟫title Lifting\n" + Description, "after `title`. | Write `title: Lifting`.")]
    [InlineData(Description + "\n⟪BHS102⟫title Lifting", "after `title`. | Write `title: Lifting`.")]
    [InlineData("title: Lifting\n⟪BHS102⟫description Lifting\nchecked: 2026-11-22", "after `description`. | Write `description: Lifting`.")]
    public void BHS102_a_colon_that_is_missing_is_put_in(string matter, string words) =>
        Fails(matter, "A colon and a space are missing " + words);

    [Theory]
    [InlineData("title: Lifting\nchecked⟪BHS102⟫:2026-11-22\nrecheck: 2027-11-22")]
    [InlineData("title: Lifting\nchecked⟪BHS102⟫:2026-11-22")]
    public void BHS102_a_space_that_is_missing_after_the_colon_is_put_in(string matter) =>
        Fails(matter, "A space is missing after the colon. | Write `checked: 2026-11-22`.");

    [Theory]
    [InlineData("title: Lifting\n⟪BHS102⟫ related: [stiffness]", "This line begins with a space. | Take it out.")]
    [InlineData("aliases: [bags]\n⟪BHS102⟫ related: [stiffness]", "This line begins with a space. | Take it out.")]
    [InlineData("⟪BHS102⟫ title: Lifting\n" + Description, "This line begins with a space. | Take it out.")]
    [InlineData("title: Lifting\n⟪BHS102⟫  description: Words", "This line begins with 2 spaces. | Take them out.")]
    [InlineData(
        "title: Lifting\nreview:\n  name: A\n⟪BHS102⟫    role: GP",
        "further right than the one above it. | Let both begin in the same column: `  role: GP`.")]
    public void BHS102_a_line_that_begins_too_far_right_is_reported(string matter, string words) => Fails(matter, words);

    [Theory]
    [InlineData(
        "_data/glossary.yml",
        "- {term: lumbar, plain: of the lower back}\n- term: x⟪BHS102⟫: y\n  plain: z",
        "needs quotes. | Write `term: \"x: y\"`.")]
    [InlineData(
        "_data/sources.yml",
        "one:\n  title: One\n  ⟪BHS102⟫publisher Two\n  url: x",
        "after `publisher`. | Write `publisher: Two`.")]
    [InlineData("_data/synonyms.yml", "- [⟪BHS102⟫\"back pain, backache]\n- [a, b]", "The quote that opens here is never closed.")]
    [InlineData("settings.yml", "title⟪BHS102⟫:Test site\nbaseUrl: https://example.org/", "A space is missing after the colon.")]
    public void BHS102_a_data_file_is_read_alike(string path, string marked, string words) =>
        MarkedSite.With($"-- {path} --\n{marked}\n").Fails(words);

    [Theory]
    [InlineData("title: \"Lifting: how to carry\"")]
    [InlineData("title: 'Nurse''s back'")]
    [InlineData("title: 'Say \"no\" to bags'")]
    [InlineData("title: \"A long title that\n  goes on\"")]
    [InlineData("title: A long title that\n  goes on")]
    [InlineData("title: Lifting\norder: 3  # a note: in words")]
    public void The_same_lines_written_right_are_read(string line) =>
        MarkedSite.OnlyMatter($"{line}\n{Description}\nchecked: 2026-11-22\nrecheck: 2027-11-22").IsClean();

    [Fact]
    public void What_is_no_slip_keeps_the_words_of_the_reader() =>
        Fails("title: Strain\ndescription: Words\n⟪BHS102⟫Prose that stands here by mistake.", "This is not valid YAML");

    private static void Fails(string matter, string words) => MarkedSite.OnlyMatter(matter).Fails(words);
}
