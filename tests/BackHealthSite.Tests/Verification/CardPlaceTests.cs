
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

        Assert.Contains("CardOutOfOrder", SamplePage.RulesBrokenBy(without.Replace(other, moved, StringComparison.Ordinal)), StringComparison.Ordinal);
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
        var swapped = SamplePage.With(SamplePage.UrgentCard, "@").Replace(SamplePage.SoonCard, SamplePage.UrgentCard, StringComparison.Ordinal)
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
        Assert.Equal("CardOutOfOrder", SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.SoonCard, "<h2>More</h2>" + SamplePage.SoonCard)));

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
        var moved = SamplePage.With(SamplePage.SoonCard, "").Replace("<footer>", "<footer>" + SamplePage.SoonCard, StringComparison.Ordinal);

        Assert.Contains("CardOutOfOrder", SamplePage.RulesBrokenBy(moved), StringComparison.Ordinal);
    }
}
