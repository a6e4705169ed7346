using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Tests.Checks;

/// <summary>`::: drawing NAME`, from the line that places a drawing to the figure on the page.</summary>
public sealed class DrawingTests
{
    private const string Spine = "::: drawing spine\n:::";

    public static TheoryData<string> Names => [.. SiteDrawings.All.Select(drawing => drawing.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawing_is_a_figure_with_a_name_and_words_below(string name)
    {
        var figure = MarkedSite.Section($"::: drawing {name}\n:::").Passes().Strain().One(".sections > figure.drawing");
        var picture = figure.One("svg");
        Assert.Equal("img", picture.GetAttribute("role"));
        var title = figure.One($"[id={picture.GetAttribute("aria-labelledby")}]");
        Assert.NotEmpty(title.TextContent.Trim());
        Assert.NotEqual(title.TextContent.Trim(), figure.One("figcaption").TextContent.Trim());
        Assert.True(picture.QuerySelectorAll("text").Length > 2);
    }

    [Fact]
    public void All_drawings_may_stand_on_one_page_where_the_author_put_them()
    {
        var words = string.Join("\n\nMore words.\n\n", SiteDrawings.All.Select(drawing => $"::: drawing {drawing.Name}\n:::"));
        var page = MarkedSite.Section(words).Passes().Strain();
        Assert.Equal(SiteDrawings.All.Count, page.QuerySelectorAll("figure.drawing").Length);
        Assert.Equal("H2", page.One(".sections").Children[0].TagName);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawing_is_light(string name)
    {
        var html = MarkedSite.Section($"::: drawing {name}\n:::").Passes().Strain().One("figure.drawing").OuterHtml;
        Assert.True(html.Length < 2_500, $"{name} takes {html.Length} characters.");
    }

    [Fact]
    public void Space_around_the_name_does_not_matter() =>
        Assert.NotNull(MarkedSite.Section(":::  drawing   spine  \n:::").Passes().Strain().One("figure.drawing"));

    [Theory]
    [InlineData("pages/about.md", "about/index.html")]
    [InlineData("causes/index.md", "causes/index.html")]
    public void A_page_that_is_no_article_may_show_one(string path, string built) =>
        Assert.NotNull(MarkedSite.With("").Change(path, "Words.", $"Words.\n\n{Spine}").Passes().Page(built).One("figure.drawing"));

    [Theory]
    [InlineData("spien")]
    [InlineData("spines")]
    [InlineData("Spine")]
    public void BHS455_a_misspelt_drawing_is_offered_the_nearest_and_the_others(string name) =>
        MarkedSite.Section($"⟪BHS455⟫::: drawing {name}\n:::").Fails(
            $"There is no drawing `{name}`. | Did you mean `spine`? Use one of: "
            + $"{string.Join(", ", SiteDrawings.All.Select(drawing => $"`::: drawing {drawing.Name}`"))}.");

    [Theory]
    [InlineData("a heart", "There is no drawing `a heart`. | Use one of: `::: drawing ")]
    [InlineData("spine sciatica", "There is no drawing `spine sciatica`. | ")]
    public void BHS455_a_drawing_that_is_like_no_other_is_told_which_there_are(string name, string message) =>
        MarkedSite.Section($"⟪BHS455⟫::: drawing {name}\n:::").Fails(message);

    [Fact]
    public void BHS455_a_drawing_without_a_name_is_asked_for_it() =>
        MarkedSite.Section("⟪BHS455⟫::: drawing\n:::").Fails("`::: drawing` does not say which. | Use one of: ");

    [Fact]
    public void BHS455_an_unknown_drawing_twice_is_two_mistakes() =>
        MarkedSite.Section("⟪BHS455⟫::: drawing heart\n:::\n\nWords.\n\n⟪BHS455⟫::: drawing heart\n:::").Fails();

    [Fact]
    public void BHS456_the_second_of_two_equal_drawings_is_reported() =>
        MarkedSite.Section($"{Spine}\n\nWords.\n\n⟪BHS456⟫{Spine}").Fails("The page has the drawing `spine` already. | Take this one out.");

    [Fact]
    public void BHS457_a_drawing_before_the_card_is_refused() => MarkedSite.Body($"""
        A strain is a pulled muscle.

        ⟪BHS457⟫{Spine}

        ::: red-flags
        :::

        ## What it is

        Words [@good-one] [@good-two].
        """).Fails("The drawing stands before the red-flag card. | Move it into a section below.");

    [Fact]
    public void BHS302_a_drawing_between_the_card_and_the_first_heading_is_in_the_way() => MarkedSite.Body($"""
        A strain is a pulled muscle.

        ⟪BHS302⟫::: red-flags
        :::

        {Spine}

        ## What it is

        Words [@good-one] [@good-two].
        """).Fails();

    [Theory]
    [InlineData("> ⟪BHS457⟫::: drawing spine\n> :::")]
    [InlineData("- ⟪BHS457⟫::: drawing spine\n  :::")]
    [InlineData(":::: myth\nBacks wear out. They do not.\n\n⟪BHS457⟫::: drawing spine\n:::\n::::")]
    public void BHS457_a_drawing_inside_another_block_is_refused(string words) =>
        MarkedSite.Section(words).Fails("The drawing stands inside a quote, a list or another block.");

    [Fact]
    public void BHS457_the_page_of_all_warning_signs_has_its_cards_below_its_words() =>
        MarkedSite.With("").Change("warning-signs/index.md", "Words.", $"Words.\n\n⟪BHS457⟫{Spine}").Fails("stand above its warning cards");

    [Fact]
    public void BHS458_a_drawing_has_no_words_of_an_authors_own() =>
        MarkedSite.Section("⟪BHS458⟫::: drawing spine\nThis is the spine.\n:::")
            .Fails("The drawing has text of its own. | Leave nothing between");

    [Theory]
    [InlineData("⟪BHS406⟫{.big}")]
    [InlineData("⟪BHS406⟫{#an-id}")]
    [InlineData("⟪BHS406⟫{onclick=\"alert(1)\"}")]
    public void BHS406_a_drawing_takes_no_attributes(string attributes) =>
        MarkedSite.Section($"::: drawing spine {attributes}\n:::").Fails();

    [Fact]
    public void BHS411_a_drawing_that_is_never_closed_swallows_the_page() =>
        MarkedSite.Section("⟪BHS411⟫::: drawing spine\n\nMore words.").Fails("`::: drawing` is never closed.");
}
