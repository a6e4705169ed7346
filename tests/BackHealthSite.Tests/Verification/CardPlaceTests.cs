
namespace BackHealthSite.Tests.Verification;

public sealed class CardPlaceTests
{
    private const string Opening = "<p>A disc presses on a nerve. Most get better in weeks.</p>";

    [Fact]
    public void Eighty_words_between_the_title_and_the_emergency_card_are_in_order() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With(Opening, SamplePage.Paragraph(80))));

    [Fact]
    public void One_more_is_too_low()
    {
        var problem = Assert.Single(SamplePage.ProblemsOf(SamplePage.With(Opening, SamplePage.Paragraph(81))));

        Assert.Equal("CardTooLow", problem.Rule.Name);
        Assert.StartsWith("81 words stand between the title and the emergency card", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_two_hundred_words_before_the_card_are_told_wherever_they_stand()
    {
        var problem = Assert.Single(SamplePage.ProblemsOf(SamplePage.With("<h1>", SamplePage.Paragraph(300) + "<h1>")));

        Assert.StartsWith("319 words come before the emergency card", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_navigation_are_not_counted() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("<h1>", $"<nav>{SamplePage.Paragraph(300)}</nav><h1>")));

    [Theory]
    [InlineData("<div><span>", "</span></div>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    public void Words_in_any_other_element_are(string before, string after) =>
        Assert.Equal("CardTooLow", SamplePage.RulesBrokenBy(SamplePage.With(
            SamplePage.EmergencyCard, before + SamplePage.Paragraph(220) + after + SamplePage.EmergencyCard)));

    [Theory]
    [InlineData("<h1>Slipped disc</h1>")]
    [InlineData("<p>A disc presses on a nerve. Most get better in weeks.</p>")]
    [InlineData("<h2 id=\"what-it-is\">What it is</h2>")]
    public void The_emergency_card_stands_between_the_opening_and_the_first_section(string other)
    {
        var without = SamplePage.With(SamplePage.EmergencyCard, "");
        var moved = other.StartsWith("<h2", StringComparison.Ordinal) ? other + SamplePage.EmergencyCard : SamplePage.EmergencyCard + other;

        Assert.Contains(
            "CardOutOfOrder",
            SamplePage.RulesBrokenBy(without.Replace(other, moved, StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_words_stand_between_the_emergency_card_and_the_first_section() =>
        Assert.Equal("CardOutOfOrder", SamplePage.RulesBrokenBy(SamplePage.With("<nav aria-label=\"On this page\">", Opening + "<nav>")));

    [Fact]
    public void The_line_about_the_clinician_is_no_opening() =>
        Assert.Equal("CardOutOfOrder", SamplePage.RulesBrokenBy(SamplePage.With(Opening, "")));

    [Fact]
    public void Urgent_and_soon_may_not_change_places()
    {
        var swapped = SamplePage.With(SamplePage.UrgentCard, "@")
            .Replace(SamplePage.SoonCard, SamplePage.UrgentCard, StringComparison.Ordinal)
            .Replace("@", SamplePage.SoonCard, StringComparison.Ordinal);

        Assert.Equal("CardOutOfOrder", SamplePage.RulesBrokenBy(swapped));
    }

    [Fact]
    public void The_urgent_card_may_not_come_before_a_section()
    {
        var moved = SamplePage.With(SamplePage.UrgentCard, "").Replace(
            "<h2 id=\"what-helps\"", SamplePage.UrgentCard + "<h2 id=\"what-helps\"", StringComparison.Ordinal);

        var problems = SamplePage.ProblemsOf(moved);

        Assert.Contains(problems, problem => problem.Message.EndsWith("comes before the section `#what-helps`.", StringComparison.Ordinal));
        Assert.Equal("CardOutOfOrder", SamplePage.RulesOf(problems));
    }

    [Fact]
    public void No_heading_stands_between_the_urgent_and_the_soon_card() =>
        Assert.Equal(
            "CardOutOfOrder",
            SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.SoonCard, "<h2>More</h2>" + SamplePage.SoonCard)));

    [Fact]
    public void The_urgent_card_may_not_come_before_the_emergency_card()
    {
        var moved = SamplePage.With(SamplePage.UrgentCard, "").Replace(
            SamplePage.EmergencyCard, SamplePage.UrgentCard + SamplePage.EmergencyCard, StringComparison.Ordinal);

        Assert.Equal("CardOutOfOrder", SamplePage.RulesBrokenBy(moved));
    }

    [Fact]
    public void A_card_outside_the_main_part_is_out_of_order()
    {
        var moved = SamplePage.With(SamplePage.SoonCard, "")
            .Replace("<footer>", "<footer>" + SamplePage.SoonCard, StringComparison.Ordinal);

        Assert.Contains("CardOutOfOrder", SamplePage.RulesBrokenBy(moved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(181, "")]
    [InlineData(182, "CardTooLow")]
    public void Two_hundred_words_before_the_card_are_the_most(int words, string rules) =>
        Assert.Equal(rules, SamplePage.RulesBrokenBy(SamplePage.With("<h1>", SamplePage.Paragraph(words) + "<h1>")));

    [Theory]
    [InlineData("<div>", "</div>", "stands outside `main`")]
    [InlineData("<h1>Slipped disc</h1>", "", "comes before the title")]
    [InlineData("<p>A disc presses on a nerve. Most get better in weeks.</p>", "", "comes before the opening")]
    [InlineData("", "<h2 id=\"what-it-is\">What it is</h2>", "comes after the first section heading")]
    public void The_message_says_where_the_emergency_card_stands(string behind, string before, string where)
    {
        var without = SamplePage.With(SamplePage.EmergencyCard, "");
        var html = where == "stands outside `main`"
            ? without.Replace("<footer>", "<footer>" + SamplePage.EmergencyCard, StringComparison.Ordinal)
            : without.Replace(before + behind, before + SamplePage.EmergencyCard + behind, StringComparison.Ordinal);

        Assert.Contains(
            SamplePage.ProblemsOf(html),
            problem => problem.Message.Contains("emergency card", StringComparison.Ordinal) && problem.Message.Contains(
                where,
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "", "emergency card on the built page `/causes/slipped-disc/` is followed by words of the opening")]
    [InlineData(
        SamplePage.UrgentCard,
        SamplePage.EmergencyCard,
        "urgent card on the built page `/causes/slipped-disc/` comes before the emergency card")]
    [InlineData(
        SamplePage.SoonCard,
        SamplePage.UrgentCard,
        "soon card on the built page `/causes/slipped-disc/` comes before the urgent card")]
    [InlineData(
        "<h2>More</h2>",
        SamplePage.SoonCard,
        "soon card on the built page `/causes/slipped-disc/` does not follow the urgent card: a heading stands between them")]
    public void The_message_says_what_is_out_of_order(string moved, string before, string message)
    {
        var html = moved.Length == 0
            ? SamplePage.With("<nav aria-label=\"On this page\">", Opening + "<nav>")
            : SamplePage.Html.Replace(moved, "", StringComparison.Ordinal).Replace(before, moved + before, StringComparison.Ordinal);

        Assert.Contains(SamplePage.ProblemsOf(html), problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_title_or_headings_is_still_judged()
    {
        Assert.Contains(
            "HeadingOneNotSingle",
            SamplePage.RulesBrokenBy(SamplePage.With("<h1>Slipped disc</h1>", "")),
            StringComparison.Ordinal);
        Assert.Empty(
            SamplePage.ProblemsOf(
                SamplePage.Html.Replace("<h2 id", "<p id", StringComparison.Ordinal)
                    .Replace("<p id=\"card-emergency\"", "<h2 id=\"card-emergency\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_card_that_is_doubled_has_no_place_to_judge() =>
        Assert.Equal(
            "CardMissing",
            SamplePage.RulesBrokenBy(
                SamplePage.With(
                    SamplePage.UrgentCard,
                    SamplePage.UrgentCard + SamplePage.EmergencyCard.Replace(" id=\"card-emergency\"", "", StringComparison.Ordinal)
                        .Replace(" aria-labelledby=\"card-emergency\"", "", StringComparison.Ordinal))));

    [Fact]
    public void An_empty_paragraph_is_no_opening() =>
        Assert.Equal("CardOutOfOrder", SamplePage.RulesBrokenBy(SamplePage.With(Opening, "<p></p>")));

    [Fact]
    public void A_paragraph_before_the_title_is_no_opening() =>
        Assert.Contains(
            "CardOutOfOrder",
            SamplePage.RulesBrokenBy(SamplePage.With(Opening, "").Replace("<h1>", Opening + "<h1>", StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", false)]
    [InlineData("<p>Words.</p>", true)]
    public void Words_behind_a_card_that_is_first_of_all_are_seen(string words, bool areSeen)
    {
        var html = SamplePage.With(SamplePage.EmergencyCard, "")
            .Replace(
                "<main id=\"main\">",
                "<main id=\"main\">" + SamplePage.EmergencyCard + words
                + "<h2 id=\"first\">First</h2><p>Words.</p><h2 id=\"second\">Second</h2>",
                StringComparison.Ordinal);

        Assert.Equal(
            areSeen,
            SamplePage.ProblemsOf(html)
                .Any(problem => problem.Message.Contains("is followed by words of the opening", StringComparison.Ordinal)));
    }
}
