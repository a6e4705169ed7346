using BackHealthSite.Markdown;
using BackHealthSite.Source;
using BackHealthSite.Source.Characters;

namespace BackHealthSite.Tests.Source;

/// <summary>Characters that are not what they look like are refused wherever they stand; CASES H3, H4 and H12.</summary>
public sealed class OddCharacterTests
{
    private const string Strain = "causes/strain.md";

    [Theory]
    [InlineData("sad⟪BHS150⟫\u200Bdle", "zero width space, U+200B")]
    [InlineData("sad⟪BHS150⟫\u00ADdle", "soft hyphen, U+00AD")]
    [InlineData("sad⟪BHS150⟫\u180Edle", "U+180E")]
    [InlineData("sad⟪BHS150⟫\u2061dle", "U+2061")]
    [InlineData("sad⟪BHS150⟫\u2064dle", "U+2064")]
    [InlineData("sad⟪BHS150⟫\u034Fdle", "U+034F")]
    [InlineData("sad⟪BHS150⟫\uFEFFdle", "U+FEFF")]
    [InlineData("sad⟪BHS150⟫\uFE00dle", "variation selector, U+FE00")]
    [InlineData("sad⟪BHS150⟫\uFE0Fdle", "U+FE0F")]
    [InlineData("sad⟪BHS150⟫\u180Bdle", "variation selector, U+180B")]
    [InlineData("sad⟪BHS150⟫\U000E0041dle", "tag character, U+E0041")]
    [InlineData("sad⟪BHS150⟫\U000E0101dle", "variation selector, U+E0101")]
    [InlineData("Words ⟪BHS150⟫\u2800\u2800 here", "blank Braille pattern")]
    [InlineData("Words ⟪BHS150⟫\u3164 here", "Hangul filler")]
    [InlineData("Words⟪BHS150⟫\u2028here", "line separator")]
    [InlineData("a ⟪BHS150⟫\u200D b", "zero width joiner")]
    [InlineData("sad⟪BHS150⟫&#8203;dle", "zero width space, U+200B")]
    [InlineData("sad⟪BHS150⟫&#x200b;dle", "U+200B")]
    [InlineData("sad⟪BHS150⟫&zwj;dle", "zero width joiner")]
    [InlineData("sad⟪BHS150⟫&shy;dle", "soft hyphen")]
    [InlineData("sad⟪BHS150⟫&ZeroWidthSpace;dle", "zero width space")]
    [InlineData("`sad⟪BHS150⟫\u200Bdle`", "zero width space")]
    [InlineData("[sad⟪BHS150⟫\u200Bdle](xref:stiffness)", "zero width space")]
    public void BHS150_what_nobody_sees_is_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("Words ⟪BHS151⟫\u200Ehere", "left-to-right mark, U+200E")]
    [InlineData("Words ⟪BHS151⟫\u200Fhere", "right-to-left mark")]
    [InlineData("Words ⟪BHS151⟫\u202Ehere", "right-to-left override")]
    [InlineData("Words ⟪BHS151⟫\u202Ahere\u202C", "left-to-right embedding")]
    [InlineData("Words ⟪BHS151⟫\u2067here\u2069", "right-to-left isolate")]
    [InlineData("Words ⟪BHS151⟫\u061Chere", "Arabic letter mark")]
    [InlineData("Words ⟪BHS151⟫&rlm;here", "right-to-left mark")]
    [InlineData("Words ⟪BHS151⟫&#x202E;here", "right-to-left override")]
    public void BHS151_what_turns_the_text_around_is_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("Words⟪BHS152⟫\u0007 here", "control character, U+0007")]
    [InlineData("Words⟪BHS152⟫\u0085 here", "control character, U+0085")]
    [InlineData("Words ⟪BHS152⟫\uE000", "private character, U+E000")]
    [InlineData("Words ⟪BHS152⟫\U000F0000", "private character, U+F0000")]
    [InlineData("Words ⟪BHS152⟫\uFFFF", "code without a character, U+FFFF")]
    [InlineData("Words ⟪BHS152⟫\uFFFD", "a letter that was lost")]
    [InlineData("Words ⟪BHS152⟫&#7;", "control character")]
    public void BHS152_what_is_no_text_is_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("s⟪BHS153⟫\u0430ddle", "The letter `\u0430` (U+0430) in `s\u0430ddle` is of the Cyrillic alphabet.")]
    [InlineData("n⟪BHS153⟫\u03C5mb", "is of the Greek alphabet")]
    [InlineData("b⟪BHS153⟫\u0585wel", "is of the Armenian alphabet")]
    [InlineData("⟪BHS153⟫\u13A2njury", "is of the Cherokee alphabet")]
    [InlineData("s⟪BHS153⟫\uFF41ddle", "full-width")]
    [InlineData("⟪BHS153⟫\uFF53\uFF41\uFF44\uFF44\uFF4C\uFF45", "full-width")]
    [InlineData("⟪BHS153⟫\U0001D42Caddle", "mathematical")]
    [InlineData("⟪BHS153⟫\U0001D42C\U0001D41A\U0001D41D", "mathematical")]
    [InlineData("⟪BHS153⟫\u24E2addle", "circled")]
    [InlineData("s⟪BHS153⟫\u0251ddle", "a letter for a sound")]
    [InlineData("⟪BHS153⟫\u0441\u043E\u0440\u0435", "is of the Cyrillic alphabet")]
    [InlineData("p⟪BHS153⟫&#1072;in", "in `p\u0430in`")]
    [InlineData("p⟪BHS153⟫&acy;in", "of the Cyrillic alphabet")]
    [InlineData("sa⟪BHS153⟫\u05D5ddle", "of another alphabet")]
    public void BHS153_letters_of_two_alphabets_in_a_word_are_refused(string words, string message) =>
        MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("Pai\u0301\u0301⟪BHS154⟫\u0301n", "combining mark, U+0301")]
    [InlineData("\u25CF\u0301\u0301⟪BHS154⟫\u0301\u0301\u0301", "more than 2 marks")]
    [InlineData("n⟪BHS154⟫\u0336umb", "strikes it out")]
    [InlineData("Pai&#769;&#769;⟪BHS154⟫&#769;n", "more than 2 marks")]
    public void BHS154_marks_that_pile_up_are_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("Words.\n\n⟪BHS158⟫\u00A0\n\nMore.", "no-break space, U+00A0")]
    [InlineData("Words.\n\n⟪BHS158⟫&nbsp;\n\nMore.", "no-break space")]
    [InlineData("Words.\n\n⟪BHS158⟫&nbsp;&nbsp;&nbsp;&nbsp;\n\nMore.", "no-break space")]
    [InlineData("Words⟪BHS158⟫\u00A0\u00A0\u00A0here.", "no-break space")]
    [InlineData("Words⟪BHS158⟫\u3000\u3000\u3000here.", "wide space")]
    public void BHS158_blanks_that_take_up_room_are_refused(string words, string message) => MarkedSite.Section(words).Fails(message);

    [Theory]
    [InlineData("A dose in \u03BCg or \u00B5g, \u03B2-blockers, TNF\u03B1 and cafe\u0301, na\u00EFve, Guillain-Barr\u00E9, \u0130stanbul.")]
    [InlineData("10\u00A0km, 5\u202Fkm and \u26A0\uFE0F 1\uFE0F\u20E3 \U0001F600.")]
    [InlineData(
        "\u041F\u0440\u0438\u0432\u0435\u0442, \u03BB\u03CC\u03B3\u03BF\u03C2, \u6570\u5B57 and \u0928\u092E\u0938\u094D\u0924\u0947.")]
    [InlineData("Tiếng Việt: e\u0302\u0301.")]
    [InlineData("&amp; &lt; &eacute; &ndash; &#8217; &nosuch; &copy;")]
    public void Letters_of_one_alphabet_and_emoji_are_fine(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("title: \"Muscle ⟪BHS150⟫\\u200B strain\"")]
    [InlineData("title: \"Muscle ⟪BHS150⟫\\xADstrain\"")]
    [InlineData("title: \"Muscle ⟪BHS151⟫\\u202Estrain\"")]
    [InlineData("title: \"Muscle ⟪BHS150⟫\\U000E0041strain\"")]
    [InlineData("title: \"Muscle ⟪BHS152⟫\\ue000strain\"")]
    [InlineData("title: \"Muscle ⟪BHS150⟫\\Lstrain\"")]
    [InlineData("title: \"Muscle str⟪BHS153⟫\\u0430in\"")]
    [InlineData("title: Muscle str⟪BHS153⟫\u0430in")]
    [InlineData("title: Muscle ⟪BHS151⟫\u202Estrain")]
    public void Escapes_of_YAML_are_read_as_what_they_write(string line) =>
        MarkedSite.OnlyMatter(MarkedArticle.Matter.Replace("title: Muscle strain", line, StringComparison.Ordinal)).Fails();

    [Theory]
    [InlineData("title: \"Muscle \\\\u200B strain\"")]
    [InlineData("title: 'Muscle \\\\n strain'")]
    [InlineData("title: \"Muscle strain \\uD83D\\uDE00\"")]
    public void What_only_looks_like_an_escape_is_fine(string line) =>
        MarkedSite.OnlyMatter(MarkedArticle.Matter.Replace("title: Muscle strain", line, StringComparison.Ordinal)).IsClean();

    [Theory]
    [InlineData("title: Muscle strain", "title: \"Muscle ⟪BHS152⟫\\uDC00\\uD800\"")]
    [InlineData("title: Muscle strain", "title: \"Muscle ⟪BHS152⟫\\uD800 strain\"")]
    [InlineData("description: A strained", "description: \"⟪BHS152⟫\\uDC00\\uD800\"\n#")]
    public void Half_a_pair_is_refused_at_its_place(string line, string by) =>
        MarkedSite.OnlyMatter(MarkedArticle.Matter.Replace(line, by, StringComparison.Ordinal)).Fails("half of a pair");

    [Theory]
    [InlineData("_data/glossary.yml", "- {term: lum⟪BHS150⟫\u200Bbar, plain: of the lower back}")]
    [InlineData("_data/glossary.yml", "- {term: lumbar, plain: \"of the ⟪BHS152⟫\\uD800 back\"}")]
    [InlineData("_data/synonyms.yml", "- [back pain, b⟪BHS153⟫\u0430ckache]")]
    [InlineData(
        "_data/emergency-numbers.yml",
        "- {country: Testland, number: \"⟪BHS151⟫\u202E999\", advice: \"\", source: {title: Testland health, url: "
        + "\"https://example.com/numbers\"}, official: true}")]
    [InlineData("_data/addresses.txt", "# Addresses ⟪BHS151⟫\u202Ehere\n/")]
    public void Data_files_are_held_to_the_same(string path, string text) => Assert.Contains(
        MarkedText.Files($"-- {path} --\n{text}\n"),
        file =>
        {
            var expected = new List<string>();
            var plain = MarkedText.Unmark(path, file.Content, expected);
            var found = TestSite.With($"-- {path} --\n{plain}").Inspect().Problems;
            return expected.TrueForAll(line => found.Contains(line));
        });

    [Fact]
    public void The_registry_is_held_to_the_same()
    {
        var site = TestSite.With("").Replace("_data/red-flags.yml", "hidden: Urgent advice", "hidden: Urgent \u202Eadvice");

        Assert.Contains(site.Inspect().Problems, line => line.Contains("BHS151", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_is_told_once_a_line() =>
        Assert.Equal(2, CharacterRules.Check(new SourceFile(Strain, "a\u200Bb\u200Bc\u200B\nd\u200Be"), Entities.Decode).Count());
}
