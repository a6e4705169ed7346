using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Content;
using BackHealthSite.Site.Lists;

namespace BackHealthSite.Tests.Site.Lists;

/// <summary>Where a list is cut, and what its pages are called.</summary>
public sealed class PagedListTests
{
    private static readonly ListSize Size = new(new SiteSettings("A site", new Uri("https://example.org/"), null, Indexing: true));

    [Fact]
    public void What_fits_stands_on_one_page_whose_address_is_that_of_the_list()
    {
        var list = Of(1, Size.Whole);
        Assert.False(list.IsCut);
        Assert.Equal("/causes/", list.First.Url.Value);
    }

    [Fact]
    public void What_does_not_is_cut_and_the_further_pages_lie_below_the_first()
    {
        var list = Of(3, Size.Part);
        Assert.Equal(["/causes/", "/causes/page-2/", "/causes/page-3/"], list.Pages.Select(page => page.Url.Value));
        Assert.Equal([1, 2, 3], list.Pages.Select(page => page.Number));
        Assert.Equal([0, 1, 2], list.Pages.SelectMany(page => page.Entries));
    }

    [Fact]
    public void The_first_page_holds_less_where_it_shows_more()
    {
        var room = new ListRoom(Size, Size.Part / 2);
        var list = PagedList<int>.Of(new UrlPath("/causes/"), [.. Enumerable.Range(0, 8)], _ => Size.Part / 4, room);
        Assert.Equal([2, 4, 2], list.Pages.Select(page => page.Entries.Count));
    }

    [Fact]
    public void A_list_of_nothing_has_its_page() => Assert.Empty(Of(0, 1).First.Entries);

    [Theory]
    [InlineData("back", 4)]
    [InlineData("Ménière", 9)]
    [InlineData("M&S's", 15)]
    public void The_size_of_words_is_never_less_than_their_bytes_in_a_page(string words, int size) =>
        Assert.Equal(size, ListSize.Of(words));

    [Fact]
    public void An_article_may_not_lie_where_a_further_page_does()
    {
        var articles = Enumerable.Range(0, 700).Select(number => CorpusArticle.Of(number * Topics, 700 * Topics));
        LongLists.Site(articles.Select(article => article with { Aliases = [], Related = [], RelatedRarely = [] }))
            .And(ManyArticles.Of("causes/page-2.md", "A page", ""))
            .Expect("causes/page-2.md", "BHS601")
            .Fails("belongs to a page that the generator writes");
    }

    private static int Topics => CorpusArticle.Topics.Length;

    private static PagedList<int> Of(int entries, int size) =>
        PagedList<int>.Of(new UrlPath("/causes/"), [.. Enumerable.Range(0, entries)], _ => size, new ListRoom(Size));
}
