namespace BackHealthSite.Tests.Markdown;

[Trait("Takes", "long")]
public sealed class CitationSyntaxTests
{
    [Theory]
    [InlineData("words [@good-one]")]
    [InlineData("words [@ good-one ]")]
    [InlineData("words [@good-one][@good-two]")]
    [InlineData("(see [@good-one])")]
    [InlineData("**words [@good-one]**")]
    [InlineData("- in a list [@good-one]\n  - and below [@good-two]")]
    [InlineData("> in a quote [@good-one]")]
    [InlineData("| In | a table |\n|---|---|\n| x [@good-one] | y |")]
    public void A_citation_of_a_known_source_is_numbered(string words)
    {
        var page = MarkedSite.Section(words).Passes().Text("causes/strain/index.html");
        Assert.DoesNotContain("[@", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Source 1\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words ⟪BHS401⟫[@nothing]", "nothing")]
    [InlineData("words ⟪BHS401⟫[@Good-one]", "Good-one")]
    [InlineData("words ⟪BHS401⟫[@]", "")]
    [InlineData("*words ⟪BHS401⟫[@nothing]*", "nothing")]
    [InlineData("| In | a table |\n|---|---|\n| x ⟪BHS401⟫[@nothing] | y |", "nothing")]
    public void What_stands_between_the_brackets_is_the_id(string words, string id) =>
        MarkedSite.Section(words).Fails($"`input/_data/sources.yml` has no source `{id}`");

    [Theory]
    [InlineData("In code: `[@nothing]`.")]
    [InlineData("Escaped: \\[@nothing\\].")]
    [InlineData("A mail address: [write](mailto:a@example.com).")]
    [InlineData("~~~\n[@nothing]\n~~~")]
    public void What_only_looks_like_one_is_left_alone(string words) => MarkedSite.Section(words).IsClean();

    [Fact]
    public void A_citation_that_is_never_closed_does_not_swallow_the_link_behind_it()
    {
        var build = TestSite.With(
            MarkedArticle.Of(MarkedArticle.Matter, MarkedArticle.BodyWith("Words [@good-one and [stiffness](xref:stifness)."))).Build();
        Assert.Contains("BHS201", build.Rules);
    }

    [Theory]
    [InlineData("Words ⟪BHS448⟫[@good-one.")]
    [InlineData("Words ⟪BHS448⟫[@good-one, and more.\n\nAnother paragraph [@good-two].")]
    [InlineData("- an item ⟪BHS448⟫[@good-one")]
    public void BHS448_a_citation_that_is_never_closed_is_reported_where_it_opens(string words) =>
        MarkedSite.Section(words).Fails("The citation of `good-one` is never closed. | Close it with `]`.");

    [Fact]
    public void An_at_sign_behind_a_bracket_is_no_citation() => MarkedSite.Section("Words [@ home, or so.").IsClean();

    [Fact]
    public void An_id_ends_with_its_line()
    {
        var build = TestSite.With(MarkedArticle.Of(MarkedArticle.Matter, MarkedArticle.BodyWith("Words [@good-\none] more."))).Build();
        Assert.DoesNotContain(build.Result.Problems, problem => problem.Message.Contains('\n', StringComparison.Ordinal));
    }
}
