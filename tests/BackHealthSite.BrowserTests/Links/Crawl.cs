using System.Net;
using System.Xml.Linq;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Links;

/// <summary>Follows every link of the served site as a search engine would, from home, the sitemap and the A to Z.</summary>
internal sealed class Crawl(Uri baseUrl)
{
    private readonly Dictionary<string, PageContent?> read = new(StringComparer.Ordinal);
    private readonly Queue<(Uri Target, string From)> waiting = new();
    private readonly List<(Uri Target, string From)> anchors = [];

    /// <summary>Links that lead nowhere, with the page they stand on and what is wrong.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Every address under the base path that was read, in order.</summary>
    public IReadOnlyList<string> Reached => [.. read.Keys.Order(StringComparer.Ordinal)];

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        Add(["", "a-to-z/", "sitemap.xml", "feed.xml", "robots.txt"], baseUrl, "the start");
        while (waiting.TryDequeue(out var next))
        {
            await ReadAsync(client, next.Target, next.From, cancellation);
        }

        foreach (var (target, from) in anchors)
        {
            var anchor = Uri.UnescapeDataString(target.Fragment[1..]);
            if (read.GetValueOrDefault(Relative(target)) is { } page && !page.Ids.Contains(anchor))
            {
                Faults.Add($"{from}: {target} names no element of that page");
            }
        }
    }

    /// <summary>Puts links in line; `from` is the page they stand on.</summary>
    public void Add(IEnumerable<string> links, Uri page, string from)
    {
        foreach (var link in links)
        {
            if (!Uri.TryCreate(page, link, out var target))
            {
                Faults.Add($"{from}: `{link}` is no address");
            }
            else if (target.Authority == baseUrl.Authority)
            {
                waiting.Enqueue((target, from));
            }
        }
    }

    private async Task ReadAsync(HttpClient client, Uri target, string from, CancellationToken cancellation)
    {
        if (!target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal))
        {
            Faults.Add($"{from}: {target} leaves the base path");
            return;
        }

        if (target.Fragment.Length > 1)
        {
            anchors.Add((target, from));
        }

        var address = Relative(target);
        if (!read.TryAdd(address, null))
        {
            return;
        }

        using var response = await client.GetAsync(target, cancellation);
        var type = ContentTypes.Of(address.Length == 0 || address.EndsWith('/') ? "index.html" : address);
        if (response.StatusCode != HttpStatusCode.OK || response.Content.Headers.ContentType?.ToString() != type)
        {
            Faults.Add($"{from}: {target} answers {(int)response.StatusCode} with {response.Content.Headers.ContentType}");
            return;
        }

        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
        Follow(target, address, type, bytes);
    }

    private void Follow(Uri target, string address, string? type, byte[] bytes)
    {
        if (type == ContentTypes.Of("index.html"))
        {
            var page = PageContent.Read(bytes);
            read[address] = page;
            Add(page.Links, target, address);
        }
        else if (address.EndsWith(".xml", StringComparison.Ordinal))
        {
            var document = XDocument.Load(new MemoryStream(bytes));
            var links = from element in document.Descendants()
                        select element.Name.LocalName == "loc" ? element.Value : element.Attribute("href")?.Value;
            Add(links.OfType<string>(), target, address);
        }
    }

    private string Relative(Uri target) => target.AbsolutePath[baseUrl.AbsolutePath.Length..] + target.Query;
}
