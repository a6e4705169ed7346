namespace BackHealthSite.Tests.Rendering;

public sealed class CitationNumberTests
{
    private const string Sources = """
        -- _data/sources.yml --
        alpha: {title: Alpha, publisher: A service, url: "https://example.com/a?x=1&y=2", grade: A, read: 2026-11-22}
        beta: {title: "Beta <b>", publisher: A journal, url: "https://example.com/b", grade: B, read: 2026-01-02}
        gamma: {title: Gamma, publisher: A charity, url: "https://example.com/c", grade: C, read: 2025-12-31}
        good-one: {title: First source, publisher: A health service, url: "https://example.com/one", grade: A, read: 2026-11-22}
        good-two: {title: Second source, publisher: A journal, url: "https://example.com/two", grade: B, read: 2026-11-22}
        """;

    private static readonly Lazy<AngleSharp.Html.Dom.IHtmlDocument> Page = new(() => MarkedSite.Body("""
        An opening [@gamma].

        ::: red-flags
        :::

        ## One

        Words [@alpha], again [@gamma].

        | A | B |
        |---|---|
        | x | y [@beta] |

        ## Two

        - words [@alpha]
        """).And(Sources).Passes().Strain());

    [Fact]
    public void Sources_are_numbered_in_order_of_first_use() => Assert.Equal(["1", "2", "1", "3", "2"], Page.Value.WordsOf("sup a"));

    [Fact]
    public void A_number_leads_to_its_source_and_says_so()
    {
        Assert.Equal(["#source-1", "#source-2", "#source-1", "#source-3", "#source-2"], Page.Value.AttributesOf("sup a", "href"));
        Assert.Equal(["Source 1", "Source 2", "Source 1", "Source 3", "Source 2"], Page.Value.AttributesOf("sup a", "aria-label"));
    }

    [Fact]
    public void A_number_never_begins_a_line_on_its_own()
    {
        var page = MarkedSite.Section(
            "One [@good-one]. Two *three* [@good-two]. Four\n[@good-one], five [@good-two] [@good-one].").Passes().Strain();
        foreach (var number in page.QuerySelectorAll("sup"))
        {
            var before = number.PreviousSibling!;
            var afterNumber = string.IsNullOrWhiteSpace(before.TextContent);
            Assert.True(
                afterNumber || !char.IsWhiteSpace(before.TextContent[^1]),
                $"A space parts \"{before.TextContent}\" from its number.");
        }
    }

    [Fact]
    public void Each_source_stands_once_under_its_number_with_its_address()
    {
        Assert.Equal(["source-1", "source-2", "source-3"], Page.Value.AttributesOf(".sources li", "id"));
        Assert.Equal(["Gamma", "Alpha", "Beta <b>"], Page.Value.WordsOf(".sources li a"));
        Assert.Equal(
            ["https://example.com/c", "https://example.com/a?x=1&y=2", "https://example.com/b"],
            Page.Value.AttributesOf(".sources li a", "href"));
    }

    [Fact]
    public void A_source_says_who_published_it_when_it_was_read_and_how_far_it_can_be_trusted() => Assert.Equal(
        [
            "A charity. Read 31 December 2025. Grade C.",
            "A service. Read 22 November 2026. Grade A.",
            "A journal. Read 2 January 2026. Grade B.",
        ],
        Page.Value.WordsOf(".sources small"));
}
