namespace BackHealthSite.Tests.Verification;

public sealed class GoodPageTests
{
    [Fact]
    public void A_page_in_good_order_has_no_problem() => Assert.Empty(SamplePage.ProblemsOf(SamplePage.Html));

    [Fact]
    public void White_space_between_the_parts_of_a_card_does_not_matter() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.Html
            .Replace("</li><li>", "</li>\n\t  <li>", StringComparison.Ordinal)
            .Replace("Do not drive yourself.", "Do not\n drive  yourself.", StringComparison.Ordinal)));

    [Fact]
    public void The_link_may_follow_the_sentence_in_one_paragraph() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("Do not drive yourself.</p><p><a", "Do not drive yourself. <a")));

    [Fact]
    public void An_arrow_without_words_may_decorate_a_card() =>
        Assert.Empty(
            SamplePage.ProblemsOf(SamplePage.With("</h2></div>", """</h2><span class="arrow" aria-hidden="true"></span></div>""")));

    [Fact]
    public void The_heading_may_be_kept_whole_for_screen_readers() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.Html
            .Replace(
                """<span class="visually-hidden">Urgent advice: </span>""",
                """<span role="text"><span class="visually-hidden">Urgent advice: </span>""",
                StringComparison.Ordinal)
            .Replace("today if you have back pain and:</h2>", "today if you have back pain and:</span></h2>", StringComparison.Ordinal)));

    [Fact]
    public void Old_ways_to_write_the_same_letters_are_the_same() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("new trouble peeing", "new&#32;trouble p&#101;eing")));

    [Fact]
    public void A_named_core_flag_adds_its_block_and_no_second_id()
    {
        var html = SamplePage.With(
            "<div data-red-flag=\"kidney\"><h3>Kidney trouble</h3><ul><li>you are",
            "<div data-red-flag=\"cauda-equina\"><h3>Numb saddle area</h3><ul><li>you cannot pee</li></ul><p>Call your local "
            + "emergency number now.</p></div>"
            + "<div data-red-flag=\"kidney\"><h3>Kidney trouble</h3><ul><li>you are");

        Assert.Empty(SamplePage.Verify(SamplePage.Article(html) with { OwnFlags = ["kidney", "one-leg", "cauda-equina"] }).Problems);
    }
}
