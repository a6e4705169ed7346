using System.Net;
using System.Text.Json;

namespace BackHealthSite.BrowserTests.Links;

/// <summary>Served under a base path, every link and anchor of the site leads somewhere, and no page is left alone.</summary>
public sealed class LinkTests(ServedSite site)
{
    [Fact]
    public async Task Every_link_and_anchor_of_the_served_site_leads_somewhere()
    {
        var crawl = await CrawlAsync([]);

        Assert.Empty(crawl.Faults);
    }

    [Fact]
    public async Task Every_page_can_be_reached_by_links()
    {
        var crawl = await CrawlAsync([]);

        Assert.Empty(site.Built.Pages.Except(crawl.Reached));
    }

    [Fact]
    public async Task Every_search_record_leads_to_its_article_and_section()
    {
        var found = Records("search/head.", "articles").ToList();
        var articles = found.Select(AddressOf).ToList();
        var sections = Records("search/body.", "sections")
            .Select(section => $"{section.GetProperty("u")}#{section.GetProperty("i")}")
            .ToList();

        var crawl = await CrawlAsync([.. articles, .. sections]);

        var pages = found.Where(record => record.TryGetProperty("k", out _)).Select(page => page.GetProperty("u").GetString()!);
        Assert.Equal(site.Built.Articles, articles.Except(pages).Order(StringComparer.Ordinal));
        Assert.True(sections.Count > articles.Count, "Hardly any section can be found by search.");
        Assert.Empty(crawl.Faults);
    }

    /// <summary>
    /// The address of a record of the head; where it ends with its topic, the title says the rest, as the browser reads it.
    /// </summary>
    private static string AddressOf(JsonElement record)
    {
        var address = record.GetProperty("u").GetString()!;
        var isWhole = record.TryGetProperty("k", out _) || address.Count(letter => letter == '/') > 1;
        return isWhole ? address : $"{address}{record.GetProperty("t").GetString()!.ToLowerInvariant().Replace(' ', '-')}/";
    }

    [Fact]
    public async Task The_page_for_a_missing_page_works_at_any_depth()
    {
        using var client = new HttpClient { BaseAddress = site.Built.BaseUrl };
        using var response = await client.GetAsync("no/such/page/", TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var crawl = new Crawl(site.Built.BaseUrl);
        var page = PageContent.Read(html);
        crawl.Add(page.Links.Where(link => !link.StartsWith('#')), new Uri(site.Built.BaseUrl, "no/such/page/"), "the missing page");
        await crawl.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("main", page.Ids);
        Assert.True(html.AsSpan().SequenceEqual(site.Built.Files["404.html"].Span));
        Assert.Empty(crawl.Faults);
    }

    private async Task<Crawl> CrawlAsync(IEnumerable<string> more)
    {
        var crawl = new Crawl(site.Built.BaseUrl);
        crawl.Add(more, site.Built.BaseUrl, "a search record");
        await crawl.RunAsync(TestContext.Current.CancellationToken);
        return crawl;
    }

    private List<JsonElement> Records(string start, string name)
    {
        var records = new List<JsonElement>();
        var part = JsonDocument.Parse(site.Built.File(start, ".json")).RootElement;
        while (true)
        {
            records.AddRange(part.TryGetProperty(name, out var items) ? items.EnumerateArray() : []);
            if (!part.TryGetProperty("next", out var next))
            {
                return records;
            }

            part = JsonDocument.Parse(site.Built.Files[next.GetString()!]).RootElement;
        }
    }
}
