namespace BackHealthSite.Tests.Checks.Language;

public sealed class LengthRulesTests
{
    private const string Long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        + "seventeen eighteen nineteen twenty and some more words still follow.";

    [Fact]
    public void SentenceTooLong_reports_each_long_sentence_at_its_place() =>
        LanguageSite.Fails("BHS426", $"Short. {Long}\n\n- {Long}", Long, Long);

    [Fact]
    public void SentenceTooLong_lets_one_in_twenty_be_long()
    {
        LanguageSite.Passes("BHS426", string.Join("\n\n", Enumerable.Repeat("A short one.", 19)) + "\n\n" + Long);
        LanguageSite.Fails("BHS426", string.Join("\n\n", Enumerable.Repeat("A short one.", 15)) + "\n\n" + Long, Long);
    }

    [Fact]
    public void SentenceTooLong_counts_neither_citations_nor_addresses() => LanguageSite.Passes(
        "BHS426",
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        + "[twenty](https://example.com/a/b/c) and five more words now [@good-one] [@good-two].");

    [Fact]
    public void ParagraphTooLong_counts_sentences()
    {
        LanguageSite.Fails("BHS427", "One. Two. Three. Four. Five. Six.", "One.");
        LanguageSite.Passes("BHS427", "One. Two. Three. Four. Five.\n\nSix.");
        LanguageSite.Passes("BHS427", "One of 1.5. Two, e.g. this. Three by Dr. Who. Four... and more. Five!");
    }

    [Fact]
    public void ListTooLong_counts_items()
    {
        LanguageSite.Fails("BHS428", "- 1st\n- 2nd\n- 3rd\n- 4th\n- 5th\n- 6th\n- 7th", "-");
        LanguageSite.Passes("BHS428", "- 1st\n- 2nd\n- 3rd\n- 4th\n- 5th\n- 6th");
    }
}

public sealed class ReadingGradeTooHighTests
{
    private const string Rule = "BHS425";

    private const string Hard =
        "Degenerative alterations of musculoskeletal structures necessitate individualised rehabilitative interventions, accompanied by "
        + "appropriate educational communication. ";

    private const string Plain = "Most back pain gets better in a few weeks. Walk a little each day, and rest when you need to. ";

    [Fact]
    public void A_text_of_long_words_is_reported_at_the_title() =>
        LanguageSite.Fails(Rule, string.Concat(Enumerable.Repeat(Hard, 10)), "Probe");

    [Fact]
    public void A_plain_text_passes() => LanguageSite.Passes(Rule, string.Concat(Enumerable.Repeat(Plain, 10)));

    [Fact]
    public void A_text_too_short_to_judge_passes() => LanguageSite.Passes(Rule, Hard);

    [Fact]
    public void Terms_of_the_glossary_weigh_nothing()
    {
        var words = string.Concat(
            Enumerable.Repeat("People with intervertebral rehabilitation necessities are many and they are glad of it. ", 12));
        Assert.NotEmpty(LanguageSite.PlacesOf(Rule, LanguageSite.Problems(words)));
        Assert.Empty(LanguageSite.PlacesOf(Rule, LanguageSite.Check(TestSite.With("")
            .Replace(
                "_data/glossary.yml",
                "- {term: lumbar, plain: of the lower back}",
                "- {term: intervertebral rehabilitation necessities, plain: a long name}")
            .Replace("causes/strain.md", "Keep moving", words + "Keep moving"))));
    }
}
