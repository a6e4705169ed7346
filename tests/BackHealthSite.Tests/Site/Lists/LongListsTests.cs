using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Site.Lists;

namespace BackHealthSite.Tests.Site.Lists;

/// <summary>However many articles there are, no page that lists them grows beyond a size, and none is missing from a list.</summary>
[Trait("Takes", "long")]
public sealed class LongListsTests
{
    private static readonly Lazy<LongLists> Thousand = new(() => LongLists.Of(1_000));

    private const string Ways = "nav[aria-label='Pages of this list'] a";

    /// <summary>The rules of the program are its own: that page has the same size on every site.</summary>
    private const string Rules = "how-this-site-is-checked/rules/index.html";

    [Fact]
    public void No_page_is_larger_than_it_may_be() => AreSmall(Thousand.Value.Build);

    /// <summary>By day as many as there are today, by night as many as there may ever be.</summary>
    [Fact]
    public void Not_even_under_a_long_base_path()
    {
        var articles = Articles(Sampling.Of(full: 10_000, sample: 100));
        AreSmall(LongLists.Site(articles).PassesUnder("https://example.org/some/where/below/a/long/path/"));
    }

    [Theory]
    [InlineData("/causes/")]
    [InlineData("/symptoms/")]
    [InlineData("/warning-signs/")]
    [InlineData("/find-by-pain-type/", "pain-types")]
    [InlineData("/find-by-symptom/", "symptoms")]
    [InlineData("/find-by-urgency/", "warning-signs")]
    [InlineData("/map/", "symptoms")]
    public void Every_article_stands_in_its_lists(string list, string? topic = null) => Assert.Superset(
        Thousand.Value.Articles.Where(article => article.Topic == (topic ?? list.Trim('/'))).Select(LongLists.AddressOf)
            .ToHashSet(StringComparer.Ordinal),
        Thousand.Value.LinksOf(list).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_name_stands_once_in_the_A_to_Z_under_its_letter()
    {
        var pages = Thousand.Value.Pages.Where(page => page.Key.StartsWith("/a-to-z/", StringComparison.Ordinal)).ToList();
        var names = pages.SelectMany(page => page.Value.WordsOf(".letter li")).ToList();
        Assert.Equal(
            Thousand.Value.Articles
                .SelectMany(article => article.Aliases.Select(name => $"{Capital(name)}, see {article.Title}").Append(article.Title))
                .Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal));
        foreach (var (address, page) in pages.Where(page => page.Key != "/a-to-z/"))
        {
            Assert.All(page.WordsOf(".letter li"), name => Assert.Equal(address["/a-to-z/".Length], char.ToLowerInvariant(name[0])));
        }
    }

    /// <summary>The overview keeps the anchors that the letters have on a small site.</summary>
    [Fact]
    public void The_first_page_leads_to_every_letter_and_says_what_stands_there()
    {
        var page = Thousand.Value.Pages["/a-to-z/"];
        Assert.Equal("/a-to-z/b/", page.One("#page-letter-b a").GetAttribute("href"));
        Assert.Matches("^[0-9]+ names, from Back trouble 0 from [a-z]+ to B", page.WordsOf("#page-letter-b p").Single());
        Assert.Equal(page.AttributesOf(".letters a", "href"), page.AttributesOf(".summaries a", "href"));
        Assert.Equal("page", Thousand.Value.Pages["/a-to-z/d/"].One(".letters a[href='/a-to-z/d/']").GetAttribute("aria-current"));
        Assert.Equal("true", Thousand.Value.Pages["/a-to-z/b/page-2/"].One(".letters a[href='/a-to-z/b/']").GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("/a-to-z/b/")]
    [InlineData("/find-by-symptom/")]
    [InlineData("/find-by-urgency/")]
    public void Each_page_leads_to_the_one_before_the_one_after_and_all_others(string list)
    {
        var pages = Thousand.Value.Pages;
        var all = pages[list].AttributesOf(Ways, "href");
        Assert.True(all.Count > 1);
        foreach (var (place, address) in all.Index())
        {
            var page = pages[address!];
            Assert.Equal(all, page.AttributesOf(Ways, "href"));
            Assert.Equal([address], page.AttributesOf("nav[aria-label='Pages of this list'] [aria-current=page]", "href"));
            Assert.Equal(all.Skip(place - 1).Take(place == 0 ? 0 : 1), page.AttributesOf("main .neighbours [rel=prev]", "href"));
            Assert.Equal(all.Skip(place + 1).Take(1), page.AttributesOf("main .neighbours [rel=next]", "href"));
        }
    }

    [Fact]
    public void The_rows_of_several_pages_stand_in_the_order_of_their_titles()
    {
        var titles = Pages("/find-by-symptom/").SelectMany(page => page.WordsOf(".find-row h2")).Select(title => title.ToLowerInvariant());
        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
    }

    [Fact]
    public void Each_has_an_address_a_title_and_one_heading_of_its_own_and_the_emergency_line()
    {
        foreach (var (address, page) in Thousand.Value.Pages)
        {
            Assert.Equal("https://example.org" + address, page.One("link[rel=canonical]").GetAttribute("href"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEmpty(page.QuerySelectorAll(".emergency-line"));
        }

        Assert.Distinct(Thousand.Value.Pages.Values.Select(page => page.Title));
        Assert.Distinct(Thousand.Value.Pages.Where(page => page.Key.StartsWith("/a-to-z/", StringComparison.Ordinal))
            .Select(page => page.Value.One("meta[name=description]").GetAttribute("content")));
    }

    [Fact]
    public void Each_is_in_the_sitemap_and_reached_from_home_by_links_alone()
    {
        var (pages, map) = (Thousand.Value.Pages, Thousand.Value.Build.Text("sitemap.xml"));
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var link in pages[next].AttributesOf("a", "href").OfType<string>().Where(pages.ContainsKey).Where(reached.Add))
            {
                waiting.Enqueue(link);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        Assert.All(pages.Keys, address => Assert.Contains($"<loc>https://example.org{address}</loc>", map, StringComparison.Ordinal));
        Assert.Equal(pages.Count + Thousand.Value.Articles.Count, Regex.Count(map, "<loc>"));
    }

    [Fact]
    public void The_number_of_pages_that_the_site_tells_of_counts_them() => Assert.Contains(
        $"{Thousand.Value.Build.Pages} pages",
        Thousand.Value.Build.Text("how-this-site-is-checked/index.html"),
        StringComparison.Ordinal);

    [Fact]
    public void The_way_from_home_names_the_list_and_the_page() => Assert.Equal(
        ["Home", "A to Z", "B", "Page 2"],
        Thousand.Value.Pages["/a-to-z/b/page-2/"].WordsOf(".breadcrumbs li"));

    private static void AreSmall(SiteBuild build) => Assert.All(
        build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != Rules),
        file => Assert.True(file.Bytes.Length <= ListSize.Most, $"{file.Path} has {file.Bytes.Length} bytes."));

    private static IEnumerable<CorpusArticle> Articles(int count) =>
        Enumerable.Range(0, count).Select(number => CorpusArticle.Of(number, count));

    private static IEnumerable<IHtmlDocument> Pages(string list) =>
        Thousand.Value.Pages[list].AttributesOf(Ways, "href").Select(page => Thousand.Value.Pages[page!]);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
