using System.Text;

namespace BackHealthSite.Tests.Checks;

/// <summary>What an author writes above the card cannot push it down; CASES H1.</summary>
public sealed class OpeningTests
{
    private const string Card = "\n\n::: red-flags\n:::\n\n";

    [Fact]
    public void BHS412_an_opening_of_81_words_is_too_long() =>
        Of("⟪BHS412⟫" + Words(81))
            .Fails("The opening has 81 words; at most 80 may stand before the card. | Move details into a section below.");

    [Fact]
    public void BHS412_words_of_all_paragraphs_code_and_links_count() =>
        Of($"⟪BHS412⟫{Words(40)}\n\n{Words(20)} `{Words(10)}`\n\n*{Words(9)}* [](xref:stiffness) [link](xref:stiffness)")
            .Fails("The opening has 81 words");

    [Fact]
    public void BHS412_601_characters_are_too_many() => Of("⟪BHS412⟫" + Long(601)).Fails("takes the room of 601 characters; at most 600");

    [Theory]
    [InlineData("\u6570\u5B57\u6570\u5B57 ", 80)]
    [InlineData("\U0001F600 ", 220)]
    [InlineData("\uFDFD ", 41)]
    [InlineData("\U0001242B ", 55)]
    [InlineData("\uFDFA ", 47)]
    [InlineData("\uA9C5 ", 68)]
    [InlineData("- - ", 160)]
    [InlineData("a\u0301\u0302. ", 120)]
    [InlineData("<https://example.com/a/b/c/d/e/f/g/h> ", 20)]
    public void BHS412_what_takes_room_counts(string piece, int times) =>
        Of("⟪BHS412⟫So: " + new StringBuilder().Insert(0, piece, times).ToString().Trim()).Fails();

    [Theory]
    [InlineData("So: ⟪BHS155⟫`pppppppppppppppppppppppppppppppppppppppppppppp`")]
    [InlineData("So: ⟪BHS155⟫`a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s`")]
    [InlineData("So: ⟪BHS155⟫\uFDFD\uFDFD\uFDFD\uFDFD")]
    public void BHS155_code_and_wide_letters_without_a_break_are_a_long_word(string opening) => Of(opening).Fails("more than");

    [Fact]
    public void BHS412_a_fourth_paragraph_is_too_many() =>
        Of("One.\n\nTwo.\n\nThree.\n\n⟪BHS412⟫Four.\n\nFive.").Fails("The opening has 5 paragraphs; at most 3");

    [Fact]
    public void An_opening_of_80_words_and_600_characters_will_do()
    {
        Of(Words(80) + " \u2013 [@good-one]").IsClean();
        Of(Long(600)).IsClean();
        Of("One.\n\nTwo.\n\nThree.\n\n[link]: xref:stiffness").IsClean();
    }

    [Theory]
    [InlineData("⟪BHS317⟫~~~\nLINES\n~~~", "Code stands before the red-flag card")]
    [InlineData("⟪BHS317⟫```\ncode\n```", "Code stands")]
    [InlineData("⟪BHS317⟫***\n\n***\n\n***", "A line across the page stands")]
    [InlineData("⟪BHS317⟫- one\n- two", "A list stands")]
    [InlineData("⟪BHS317⟫-\n  - one\n- two", "A list stands")]
    [InlineData("⟪BHS317⟫1. one", "A list stands")]
    [InlineData("⟪BHS317⟫| a | b |\n|---|---|\n| | |\n| | |", "A table stands")]
    [InlineData("⟪BHS317⟫> one\n> > two", "A quote stands")]
    [InlineData("⟪BHS317⟫> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep", "A quote stands")]
    [InlineData("⟪BHS317⟫::: myth\nMany think so. In fact, it is not so.\n:::", "`::: myth` stands")]
    [InlineData("One⟪BHS317⟫\\\ntwo", "A forced line break stands")]
    [InlineData("One  ⟪BHS317⟫\ntwo", "A forced line break stands")]
    public void BHS317_the_opening_is_paragraphs_and_nothing_else(string block, string message) =>
        Of("An opening.\n\n" + block.Replace("LINES", string.Join('\n', Enumerable.Repeat("line", 400)), StringComparison.Ordinal))
            .Fails(message);

    [Fact]
    public void BHS317_300_lines_across_the_page_are_told_once() =>
        Of("An opening.\n\n⟪BHS317⟫***" + string.Concat(Enumerable.Repeat("\n\n***", 299))).Fails();

    [Fact]
    public void Headings_before_the_card_are_told_as_such() =>
        MarkedSite.Body(
            "An opening.\n\n## Words\n\nMore [@good-one] [@good-two].\n\n⟪BHS302⟫::: red-flags\n:::\n\n## More\n\nWords [@good-one].")
            .Fails("The red-flag card stands after the heading");

    [Theory]
    [InlineData("⟪BHS158⟫\u00A0")]
    [InlineData("⟪BHS158⟫&nbsp;")]
    [InlineData("⟪BHS150⟫\u2800")]
    public void Paragraphs_of_blanks_are_refused(string blank) => Of($"An opening.\n\n{blank}").Fails();

    [Fact]
    public void Three_hundred_paragraphs_of_blanks_are_told()
    {
        var article = MarkedArticle.Of(
            MarkedArticle.Matter,
            $"An opening.\n\n{string.Concat(Enumerable.Repeat("\u00A0\n\n", 300))}{Card}## What it is\n\nWords [@good-one] [@good-two].");

        Assert.Equal(
            ["BHS158", "BHS412"],
            TestSite.With(article).Inspect().Result.Problems.Where(MarkedSite.IsMarked).Select(
                problem => problem.Rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("A ⟪BHS155⟫LETTERS here")]
    [InlineData("A ⟪BHS155⟫CHARACTERS here")]
    [InlineData("A [⟪BHS155⟫LETTERS](xref:stiffness)")]
    [InlineData("### A ⟪BHS155⟫LETTERS")]
    [InlineData("- ⟪BHS155⟫LETTERS")]
    public void BHS155_a_word_that_no_line_holds_is_refused(string words) => MarkedSite.Section(words
        .Replace("LETTERS", new string('p', 41), StringComparison.Ordinal)
        .Replace("CHARACTERS", string.Join('-', Enumerable.Repeat("pain", 17)), StringComparison.Ordinal)).Fails("Part it with spaces");

    [Fact]
    public void BHS155_a_giant_word_in_the_opening_is_told_with_its_room() => Of("⟪BHS412⟫⟪BHS155⟫" + new string('p', 20_000)).Fails();

    [Fact]
    public void BHS155_a_giant_title_is_refused() => Assert.Contains(
        "BHS155",
        TestSite.With(MarkedArticle.Of(
            MarkedArticle.Matter.Replace("Muscle strain", new string('p', 60), StringComparison.Ordinal),
            MarkedArticle.BodyWith("")))
            .Inspect().Rules);

    [Fact]
    public void A_long_medical_word_is_fine() =>
        MarkedSite.Section("Pneumonoultramicroscopicsilico-related and <https://example.com/" + new string('a', 90) + ">.").IsClean();

    [Theory]
    [InlineData("⟪BHS159⟫### TEXT", 101, "The heading has 101 characters; at most 100")]
    [InlineData("See [TEXT](⟪BHS159⟫xref:stiffness).", 121, "The text of this link has 121 characters; at most 120")]
    public void BHS159_names_that_go_on_like_a_text_are_refused(string words, int length, string message) =>
        MarkedSite.Section(words.Replace("TEXT", Long(length), StringComparison.Ordinal)).Fails(message);

    private static MarkedSite Of(string opening) => MarkedSite.Body($"{opening}{Card}## What it is\n\nWords [@good-one] [@good-two].");

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    /// <summary>So many characters in long words.</summary>
    private static string Long(int characters) =>
        string.Concat(Enumerable.Range(0, characters).Select(i => i % 30 == 29 && i < characters - 1 ? ' ' : 'x'));
}
