namespace BackHealthSite.Tests.Verification;

/// <summary>What takes room above the card in the final bytes, whatever it is made of; CASES H1.</summary>
public sealed class RoomAboveTests
{
    private const string Opening = "<p>A disc presses on a nerve. Most get better in weeks.</p>";

    private const string TitleLine = """<p class="review" data-title-line>Not yet checked by a clinician</p>""";

    [Theory]
    [InlineData("<p>LETTERS</p>", "x", 601)]
    [InlineData("<p>LETTERS</p>", "\u00A0", 601)]
    [InlineData("<p>LETTERS</p>", "&nbsp;", 601)]
    [InlineData("<p>LETTERS</p>", "\u2003", 601)]
    [InlineData("<p>LETTERS</p>", "\u6570", 301)]
    [InlineData("<p>LETTERS</p>", "\U0001F600", 301)]
    [InlineData("<p>LETTERS</p>", "x ", 301)]
    [InlineData("<span>LETTERS</span>", "- ", 301)]
    [InlineData("<p><sup>LETTERS</sup></p>", "word ", 130)]
    [InlineData("<p><sup>1</sup> LETTERS</p>", "word ", 81)]
    [InlineData("LETTERS", "<br>", 7)]
    [InlineData("LETTERS", "<hr>", 7)]
    [InlineData("LETTERS", "<p></p>", 7)]
    [InlineData("LETTERS", "<div></div>", 7)]
    [InlineData("LETTERS", "<p>&nbsp;</p>", 7)]
    [InlineData("<ul>LETTERS</ul>", "<li></li>", 6)]
    [InlineData("<ul>LETTERS</ul>", "<li>x</li>", 6)]
    [InlineData("<table><tbody>LETTERS</tbody></table>", "<tr><td></td></tr>", 300)]
    [InlineData("<pre><code>LETTERS</code></pre>", "line\n", 400)]
    [InlineData("LETTERS", "<blockquote>", 60)]
    [InlineData("<p hidden>LETTERS</p>", "word ", 81)]
    [InlineData("<nav>LETTERS</nav>", "word ", 81)]
    [InlineData("<details><summary>LETTERS</summary></details>", "word ", 81)]
    [InlineData("<x-filler></x-filler>LETTERS", "<custom-box></custom-box>", 6)]
    public void What_takes_room_below_the_title_counts(string around, string piece, int times)
    {
        var filler = around.Replace("LETTERS", string.Concat(Enumerable.Repeat(piece, times)), StringComparison.Ordinal);

        Assert.Contains("CardTooLow", SamplePage.RulesBrokenBy(SamplePage.With(Opening, Opening + filler)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src=\"/a/b/x.png\" alt=\"\">")]
    [InlineData("<svg viewBox=\"0 0 1 1000\"></svg>")]
    [InlineData("<canvas height=\"5000\"></canvas>")]
    [InlineData("<picture></picture>")]
    public void A_picture_above_the_card_is_too_much(string picture) =>
        Assert.Contains("CardTooLow", SamplePage.RulesBrokenBy(SamplePage.With(Opening, Opening + picture)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>One.</p><p>Two <a href=\"#source-1\">three</a>, <strong>four</strong>.<sup>1</sup></p><p>Five.</p>")]
    [InlineData("<div><p>One.</p><p>Two.</p></div>")]
    public void A_short_opening_is_in_order(string opening) => Assert.Empty(SamplePage.ProblemsOf(SamplePage.With(Opening, opening)));

    [Fact]
    public void Lines_of_the_title_are_not_counted_with_the_opening() =>
        Assert.Empty(
            SamplePage.ProblemsOf(
                SamplePage.With(TitleLine + "\n" + Opening, TitleLine + $"<p data-title-line>{Words(60)}</p>" + SamplePage.Paragraph(80))));

    [Theory]
    [InlineData("<p>x</p><p data-title-line>WORDS</p>")]
    [InlineData("x<p data-title-line>WORDS</p>")]
    [InlineData("<div data-title-line>WORDS</div>")]
    [InlineData("<section><p data-title-line>WORDS</p></section>")]
    public void What_does_not_follow_the_title_is_no_line_of_it(string text) =>
        Assert.Equal(
            "CardTooLow",
            SamplePage.RulesBrokenBy(SamplePage.With(Opening, Opening + text.Replace("WORDS", Words(80), StringComparison.Ordinal))));

    [Fact]
    public void The_title_and_its_lines_have_a_size_too()
    {
        Assert.Equal(
            "CardTooLow",
            SamplePage.RulesBrokenBy(SamplePage.With(TitleLine, TitleLine + $"<p data-title-line>{new string('x', 600)}</p>")));
        Assert.Equal(
            "CardTooLow",
            SamplePage.RulesBrokenBy(
                SamplePage.With(TitleLine, TitleLine + string.Concat(Enumerable.Repeat("<p data-title-line>x</p>", 4)))));
        Assert.Equal("CardTooLow", SamplePage.RulesBrokenBy(SamplePage.With("<h1>Slipped disc", "<h1>" + new string('x', 601))));
    }

    [Theory]
    [InlineData("Call \u202E999")]
    [InlineData("Call &#x202E;999")]
    [InlineData("sad\u200Bdle")]
    [InlineData("sad&shy;dle")]
    [InlineData("sad\U000E0041dle")]
    [InlineData("sad\uFE00dle")]
    [InlineData("Pai\u0301\u0301\u0301\u0301n")]
    [InlineData("\u2800\u2800")]
    [InlineData("\uE000")]
    [InlineData("sad\uFE0Fdle")]
    [InlineData("sad\U000E0100dle")]
    [InlineData("sad\U000E01EFdle")]
    [InlineData("sad\u034Fdle")]
    [InlineData("\u115F")]
    [InlineData("\u1160")]
    [InlineData("\u3164")]
    [InlineData("\uFFA0")]
    public void Words_that_are_not_what_they_look_like_are_told(string words) =>
        Assert.Equal("WordsDisguised", SamplePage.RulesBrokenBy(SamplePage.With("Keep moving.", words)));

    [Theory]
    [InlineData("na\u00EFve, 10\u00A0km \u2013 \u26A0\uFE0F e\u0301")]
    [InlineData("a\u0301\u0323 hand")]
    [InlineData("\u6570\u5B57 \u0928\u092E\u0938\u094D\u0924\u0947")]
    public void Words_of_any_language_are_fine(string words) => Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("Keep moving.", words)));

    [Theory]
    [InlineData("<h3>Urgent advice</h3>", "a heading says `Urgent advice`")]
    [InlineData("<h5>Urgent advice</h5>", "a heading says `Urgent advice`")]
    [InlineData("<h6>Urgent advice</h6>", "a heading says `Urgent advice`")]
    [InlineData(
        "<h3>Get medical advice today if you have back pain and: this</h3>",
        "a heading says `Get medical advice today if you have back pain and:`")]
    [InlineData("<div class=\"care-block\"><p>Rest.</p></div>", "carries `care-card`")]
    [InlineData("<h4>Immediate action required: rest</h4>", "a heading says `Immediate action required`")]
    [InlineData("<div data-red-flags=\"x\"><p>Rest.</p></div>", "carries `data-red-flags`")]
    [InlineData("<div data-red-flag=\"x\"><p>Rest.</p></div>", "carries `data-red-flag`")]
    [InlineData("<div class=\"care-card\"><p>Rest.</p></div>", "carries `care-card`")]
    [InlineData(
        "<p>This page is general information. It cannot tell you what is wrong.</p>",
        "the words of the disclaimer stand there twice")]
    [InlineData("<p>Not yet checked by a clinician</p><p>Not yet checked by a clinician</p>", "stands there once more")]
    public void What_passes_for_a_card_or_a_fixed_line_is_told(string html, string message)
    {
        var problems = SamplePage.ProblemsOf(SamplePage.With("<p>Keep moving.", html + "<p>Keep moving."));

        Assert.Equal("CardCopied", SamplePage.RulesOf(problems));
        Assert.Contains(message, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_much_as_is_allowed_is_in_order()
    {
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With(Opening, $"<p>{new string('x', 600)}</p>")));
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With(Opening, string.Concat(Enumerable.Repeat("<p>x</p>", 6)))));
        Assert.Empty(
            SamplePage.ProblemsOf(SamplePage.With(TitleLine, TitleLine + string.Concat(Enumerable.Repeat("<p data-title-line>x</p>", 3)))));
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("<h1>Slipped disc", "<h1>" + new string('x', 570))));
    }

    [Theory]
    [InlineData(
        "<p>LETTERS</p>",
        "x",
        601,
        "Words and blanks take the room of 601 characters between the title and the emergency card on the page `/causes/slipped-disc/`; "
        + "at most 600 may stand there.")]
    [InlineData("LETTERS", "<p>x</p>", 7, "7 elements stand between the title and the emergency card")]
    [InlineData("<p>LETTERS</p>", "word ", 81, "81 words stand between the title and the emergency card")]
    [InlineData(
        "<p>x</p>LETTERS",
        "<svg></svg>",
        1,
        "A `svg` stands between the title and the emergency card on the page `/causes/slipped-disc/`; none may.")]
    [InlineData("<p>x</p>LETTERS", "<img alt=\"\" src=\"/a/b/x.png\">", 1, "A `img` stands between")]
    public void The_message_says_what_takes_the_room(string around, string piece, int times, string message) =>
        Assert.Contains(
            message,
            Assert.Single(
                SamplePage.ProblemsOf(
                    SamplePage.With(
                        Opening,
                        around.Replace("LETTERS", string.Concat(Enumerable.Repeat(piece, times)), StringComparison.Ordinal)))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(4, 1, "have 5 lines on the page `/causes/slipped-disc/`; at most 4 are allowed.")]
    [InlineData(1, 600, "have 642 characters")]
    public void The_message_says_how_large_the_title_is(int lines, int letters, string message) =>
        Assert.Contains(
            message,
            Assert.Single(
                SamplePage.ProblemsOf(
                    SamplePage.With(
                        TitleLine,
                        TitleLine
                        + string.Concat(Enumerable.Repeat($"<p data-title-line>{new string('x', letters)}</p>", lines))))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_line_about_the_clinician_may_stand_at_the_end_once_more() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("<p>Keep moving.", "<p>Not yet checked by a clinician</p><p>Keep moving.")));

    [Theory]
    [InlineData("a")]
    [InlineData("abbr")]
    [InlineData("b")]
    [InlineData("cite")]
    [InlineData("code")]
    [InlineData("dfn")]
    [InlineData("em")]
    [InlineData("i")]
    [InlineData("mark")]
    [InlineData("q")]
    [InlineData("small")]
    [InlineData("span")]
    [InlineData("strong")]
    [InlineData("sub")]
    [InlineData("sup")]
    [InlineData("time")]
    public void What_stands_in_a_line_takes_no_room_of_its_own(string element) =>
        Assert.Empty(
            SamplePage.ProblemsOf(
                SamplePage.With(Opening, $"<p>Words{string.Concat(Enumerable.Repeat($" wo<{element}>rd</{element}>", 7))}</p>")));

    [Theory]
    [InlineData("<p>{79} wo<b>rd</b></p>", 80)]
    [InlineData("<p>{80} <sup><a href=\"#source-1\">1</a></sup></p>", 80)]
    [InlineData("<p>{80}<sup>1</sup></p>", 80)]
    [InlineData("<p>{80} <sup><b>2</b></sup></p>", 81)]
    [InlineData("<p>{80} <sup>1</sup> <a href=\"#source-1\">word</a></p>", 81)]
    [InlineData("<p>{80} <a href=\"#source-1\">word</a></p>", 81)]
    [InlineData("x<p>{80}</p>", 81)]
    [InlineData("<p>{80}</p>x", 81)]
    [InlineData("<p>{40}</p><p>{41}</p>", 81)]
    [InlineData("<p>{80} - \u2013 \u2026</p>", 80)]
    public void Words_are_counted_as_a_reader_counts_them(string html, int words)
    {
        var filled = html.Replace("{79}", Words(79), StringComparison.Ordinal).Replace("{80}", Words(80), StringComparison.Ordinal)
            .Replace("{40}", Words(40), StringComparison.Ordinal).Replace("{41}", Words(41), StringComparison.Ordinal);
        var problems = SamplePage.ProblemsOf(SamplePage.With(Opening, filled));

        Assert.Equal(words > 80 ? [$"{words} words stand"] : [], problems.Select(problem => problem.Message.Split(" between")[0]));
    }

    [Fact]
    public void A_word_right_behind_the_title_counts() => Assert.StartsWith(
        "81 words stand",
        Assert.Single(SamplePage.ProblemsOf(SamplePage.With(TitleLine + "\n" + Opening, TitleLine + $"x<p>{Words(80)}</p>"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("video")]
    [InlineData("audio")]
    [InlineData("object")]
    [InlineData("embed")]
    [InlineData("iframe")]
    [InlineData("math")]
    [InlineData("input")]
    public void The_first_thing_to_look_at_is_named(string element) => Assert.Contains(
        SamplePage.ProblemsOf(SamplePage.With(Opening, $"<p>x</p><{element}></{element}><p>x</p>")),
        problem => problem.Message.StartsWith($"A `{element}` stands between the title", StringComparison.Ordinal));

    /// <summary>The first and the last letter of each range that takes two places, and their neighbours outside.</summary>
    [Theory]
    [InlineData(0x1100, 0x115F, 0x10FF, 0x1160)]
    [InlineData(0x2E80, 0xA4CF, 0x2E7F, 0xA4D0)]
    [InlineData(0xAC00, 0xD7A3, 0xABFF, 0xD7A4)]
    [InlineData(0xF900, 0xFAFF, 0xF8FF, 0xFB00)]
    [InlineData(0xFE30, 0xFE6F, 0xFE2F, 0xFE70)]
    [InlineData(0xFF00, 0xFF60, 0xFEFE, 0xFF61)]
    [InlineData(0x1F000, 0x1FAFF, 0x1EFFF, 0x1FB00)]
    [InlineData(0x20000, 0x3FFFD, 0x1FFFF, 0x3FFFE)]
    [InlineData(0x2300, 0x2BFF, 0x22FF, 0x2C00)]
    [InlineData(0x2328, 0x26A0, 0x2320, 0x27C0)]
    public void Wide_letters_take_two_places(int first, int last, int before, int behind)
    {
        Assert.All((int[])[first, last], code => Assert.Contains("CardTooLow", RulesOf(code), StringComparison.Ordinal));
        Assert.All((int[])[before, behind], code => Assert.DoesNotContain("CardTooLow", RulesOf(code), StringComparison.Ordinal));

        static string RulesOf(int code) =>
            SamplePage.RulesBrokenBy(
                SamplePage.With(Opening, Opening + $"<p>{string.Concat(Enumerable.Repeat(char.ConvertFromUtf32(code), 301))}</p>"));
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
