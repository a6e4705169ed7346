namespace BackHealthSite.Tests.Source;

/// <summary>Slips that the reader of YAML notices elsewhere, or blames on a line that is right: each is told where it is.</summary>
public sealed class YamlSlipTests
{
    private const string Description = "description: A strained muscle in the back, told in as few words as a test needs.";

    private const string Sources =
        "-- _data/sources.yml --\ngood-one: {title: One, publisher: A, url: \"https://example.com/one\", grade: A, read: 2026-11-22}\n"
        + "good-two:\n  title: Two\n  publisher: B\n  url: https://example.com/two\n  grade: B\n  read: 2026-11-22\n";

    [Theory]
    [InlineData("aliases: [⟪BHS105⟫swimming: how, pulled muscle, sore back]", "swimming: how")]
    [InlineData("aliases: [pulled muscle, sore back, ⟪BHS105⟫back: stiff]", "back: stiff")]
    [InlineData("aliases:\n  - pulled muscle\n  - ⟪BHS105⟫swimming: how\n  - sore back", "swimming: how")]
    public void BHS105_an_entry_with_a_colon_is_told_at_the_entry(string lines, string text) =>
        MarkedSite.Matter(lines)
            .Fails($"A text with `: ` in it needs quotes: this entry of `aliases` is none without them. | Write `\"{text}\"`.");

    [Theory]
    [InlineData("_data/glossary.yml", "- {term: zed, plain: the last of them, also: [⟪BHS120⟫a: b]}")]
    [InlineData("_data/synonyms.yml", "- [back pain, ⟪BHS120⟫a: b]")]
    public void BHS120_so_it_is_in_a_data_file(string path, string line) =>
        MarkedSite.With($"-- {path} --\n{line}\n").Fails("| Write `\"a: b\"`.");

    [Theory]
    [InlineData("title:⟪BHS104⟫ #Swimming", "Write `title: \"#Swimming\"`.")]
    [InlineData("title: Strain\ndescription:⟪BHS104⟫ #1 of all pains", "Write `description: \"#1 of all pains\"`.")]
    public void BHS104_a_value_that_is_a_comment_is_put_in_quotes(string lines, string fix)
    {
        var rest = lines.Contains("description", StringComparison.Ordinal) ? "" : Description + "\n";
        MarkedSite.OnlyMatter($"{lines}\n{rest}checked: 2026-11-22\nrecheck: 2027-11-22")
            .Fails($"is missing: from `#` on, the line is a comment. | {fix}");
    }

    [Theory]
    [InlineData("aliases: [C# x, pool ⟪BHS102⟫#2]", "\"pool #2\"")]
    [InlineData("aliases: [pool ⟪BHS102⟫#2, bags]", "\"pool #2\"")]
    public void BHS102_a_comment_in_brackets_is_told_at_its_sign(string line, string fix) =>
        MarkedSite.OnlyMatter($"title: Strain\n{line}\n{Description}").Fails($"Put the text in quotes: `{fix}`.");

    [Theory]
    [InlineData("⟪BHS102⟫\ttitle: Strain\n" + Description, "Write `title: Strain`.")]
    [InlineData("title: Strain\n⟪BHS102⟫\tdescription: Words", "Write `description: Words`.")]
    [InlineData("title: Strain\naliases:\n⟪BHS102⟫\t- a\n\t- b\n\t- c", "Write `  - a`, and 2 more lines below in the same way.")]
    public void BHS102_a_tab_is_told_once_with_the_line_written_right(string matter, string fix) =>
        MarkedSite.OnlyMatter(matter).Fails($"A tab stands here; YAML is indented with spaces only. | {fix}");

    [Theory]
    [InlineData("title: ⟪BHS102⟫@home", "title: \"@home\"")]
    [InlineData("title: ⟪BHS102⟫`code`", "title: \"`code`\"")]
    [InlineData("title: ⟪BHS102⟫%5 of all", "title: \"%5 of all\"")]
    [InlineData("title: ⟪BHS102⟫- a dash", "title: \"- a dash\"")]
    [InlineData("title: [1]⟪BHS102⟫ how it began", "title: \"[1] how it began\"")]
    public void BHS102_a_text_that_begins_with_a_sign_is_put_in_quotes(string line, string right) =>
        MarkedSite.OnlyMatter($"{line}\n{Description}").Fails(right);

    [Theory]
    [InlineData("aliases: [⟪BHS102⟫*bold*, b]", "\"*bold*\"")]
    [InlineData("aliases: [a, ⟪BHS102⟫&b]", "\"&b\"")]
    [InlineData("title: ⟪BHS102⟫!stop", "\"!stop\"")]
    public void BHS102_so_is_one_that_means_something_else_to_YAML(string line, string right) =>
        MarkedSite.OnlyMatter($"{line}\n{Description}").Fails($"a text that begins with such a sign stands in quotes: `{right}`.");

    [Theory]
    [InlineData("aliases: [a, ⟪BHS102⟫, b]")]
    [InlineData("aliases: [⟪BHS102⟫, b]")]
    public void BHS102_two_commas_are_told_at_the_second(string line) =>
        MarkedSite.OnlyMatter($"{line}\n{Description}").Fails("A text is missing before this comma.");

    [Theory]
    [InlineData("⟪BHS102⟫good-three\n  title: Three\n", "A colon is missing after `good-three`. | Write `good-three:`.")]
    [InlineData("good-three:\n  title: Three\n  ⟪BHS102⟫grade = A\n", "Write `grade: A`.")]
    [InlineData("good-three:\n  title: Three\n  ⟪BHS102⟫grade=A\n", "Write `grade: A`.")]
    [InlineData("good-three:\n  title: Three\n  ⟪BHS102⟫grade - A\n", "Write `grade: A`.")]
    [InlineData("⟪BHS102⟫@good-three:\n  title: Three\n", "An id has no `@` here: that stands only where it is cited. | Write `good-thr")]
    [InlineData("⟪BHS102⟫- good-three:\n    title: Three\n", "Write `good-three:`.")]
    [InlineData("good-three:\n  title: Three\n  ⟪BHS102⟫- grade: A\n", "Write `  grade: A`.")]
    [InlineData("good-three:\n⟪BHS102⟫ title: Three\n  grade: A\n", "Write `  title: Three`.")]
    [InlineData("good-three:\n  title: Three\n⟪BHS102⟫ grade: A\n", "Write `  grade: A`.")]
    [InlineData("⟪BHS102⟫ good-three:\n  title: Three\n", "Write `good-three:`.")]
    public void BHS102_a_slip_among_the_sources_is_told_where_it_is(string lines, string fix) =>
        MarkedSite.With(Sources + lines).Fails(fix);

    [Fact]
    public void BHS103_a_key_whose_name_stands_there_already_is_taken_out() =>
        MarkedSite.Matter("⟪BHS103⟫titel: Strain").Fails("Did you mean `title`? That stands here already: take this line out.");
}
