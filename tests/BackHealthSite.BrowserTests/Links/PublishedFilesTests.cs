using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.BrowserTests.Hosting;
using BackHealthSite.Source;

namespace BackHealthSite.BrowserTests.Links;

/// <summary>
/// Every file of the site, asked for one by one: its type, the headers that `_headers` promises, and the old addresses of `_redirects`.
/// </summary>
public sealed partial class PublishedFilesTests(ServedSite site)
{
    private const string KeptForEver = "public, max-age=31536000, immutable";

    // These are for the host itself, which doesn't serve them.
    private static readonly string[] HostFiles = ["_headers", "_redirects", ".nojekyll"];

    private static readonly string[] Promised =
        ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"];

    [Fact]
    public async Task Every_file_comes_whole_with_its_type_and_every_security_header()
    {
        using var client = new HttpClient { BaseAddress = site.Built.BaseUrl };
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in site.Built.Files.Where(file => !HostFiles.Contains(file.Key)))
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            var sent = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(ContentTypes.Of(path), response.Content.Headers.ContentType?.ToString());
            Assert.True(bytes.Span.SequenceEqual(sent), path);
            Assert.Equal(Promised, Promised.Where(response.Headers.Contains));
            types.Add(Path.GetExtension(path));
        }

        Assert.Superset(new HashSet<string> { ".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".woff2", ".png" }, types);
    }

    [Fact]
    public async Task A_file_is_kept_for_ever_if_its_name_tells_its_content_and_else_asked_for_anew()
    {
        using var client = new HttpClient { BaseAddress = site.Built.BaseUrl };
        foreach (var path in site.Built.Files.Keys.Except(HostFiles))
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);

            Assert.Equal(
                Fingerprinted().IsMatch(path) ? KeptForEver : null,
                response.Headers.CacheControl is null ? null : response.Headers.NonValidated["Cache-Control"].ToString());
        }
    }

    [Theory]
    [InlineData("no/such/page/")]
    [InlineData("assets/site.0000000000.css")]
    public async Task What_is_missing_is_answered_with_the_headers_too_and_never_kept(string path)
    {
        using var client = new HttpClient { BaseAddress = site.Built.BaseUrl };
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(Promised, Promised.Where(response.Headers.Contains));
        Assert.Null(response.Headers.CacheControl);
    }

    [Fact]
    public void Every_line_of_the_headers_is_about_files_that_are_there()
    {
        var paths = site.Built.Files.Keys.Select(path => StaticHost.BasePath + path).ToList();

        Assert.All(HostHeaders.Read(site.Built.Files["_headers"]).Rules, rule => Assert.Contains(paths, path => rule.Fits(path)));
    }

    [Fact]
    public async Task An_old_address_leads_on_by_the_host_and_without_its_help()
    {
        const string moved = "symptoms/sciatica.md";
        var input = LibraryInput.Read().Select(file => file.Path == moved ? new InputFile(moved, WithOldAddress(file.Bytes)) : file);
        await using var host = await StaticHost.StartAsync();
        var built = BuiltSite.Build(input, host.BaseUrl, TestContext.Current.CancellationToken);
        host.Serve(built);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = host.BaseUrl };

        using var answer = await client.GetAsync("old/leg-pain/", TestContext.Current.CancellationToken);
        var page = PageContent.Read(built.Files["old/leg-pain/index.html"].ToArray());

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(StaticHost.BasePath + "symptoms/sciatica/", answer.Headers.Location?.ToString());
        Assert.Equal(Promised, Promised.Where(answer.Headers.Contains));
        using var target = await client.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, target.StatusCode);
        Assert.Contains(StaticHost.BasePath + "symptoms/sciatica/", page.Links);
    }

    private static byte[] WithOldAddress(ReadOnlyMemory<byte> article) =>
        Encoding.UTF8.GetBytes("---\nredirectFrom: [/old/leg-pain/]" + Encoding.UTF8.GetString(article.Span)[3..]);

    [GeneratedRegex(@"\.[0-9a-f]{10}\.[a-z0-9]+$")]
    private static partial Regex Fingerprinted();
}
