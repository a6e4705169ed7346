using System.Text;
using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Preview;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Publishing.Hosts;

public class HostFilesTests
{
    private static readonly SiteSettings Settings = new("BackHealthSite", new Uri("https://example.org/a/b"), null, Indexing: false);

    private static readonly Redirect[] Moved = [From("/old.html", "/"), From("/causes/slipped-disc/", "/causes/herniated-disc/")];

    [Fact]
    public void Headers_guard_every_path_and_keep_fingerprinted_files() => Assert.Equal(
        """
        /*
          Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
          Cross-Origin-Opener-Policy: same-origin

        /a/b/assets/site.1a2b3c4d5e.css
          Cache-Control: public, max-age=31536000, immutable

        /a/b/search/head.5e4d3c2b1a.json
          Cache-Control: public, max-age=31536000, immutable

        """,
        Text(HeadersFile.Write(new HostRules("/a/b/", [], ["search/head.5e4d3c2b1a.json", "assets/site.1a2b3c4d5e.css"]))));

    [Fact]
    public void Headers_stay_within_what_a_host_reads()
    {
        var text = Text(HeadersFile.Write(new HostRules("/", [], Enumerable.Range(0, 300).Select(i => $"assets/{i}.css"))));
        var lines = text.Split('\n');

        Assert.Equal(100, lines.Count(line => line.StartsWith('/')));
        Assert.All(lines, line => Assert.True(line.Length <= 2000));
    }

    [Fact]
    public void Redirects_carry_their_status_and_the_base_path() => Assert.Equal(
        """
        /a/b/causes/slipped-disc/ /a/b/causes/herniated-disc/ 301!
        /a/b/causes/slipped-disc/ /a/b/causes/herniated-disc/ 301
        /a/b/old.html /a/b/ 301!
        /a/b/old.html /a/b/ 301

        """,
        Text(RedirectsFile.Write(new HostRules("/a/b/", Moved, []))));

    [Fact]
    public void Redirects_at_the_root_of_a_host() => Assert.Equal(
        "/old/ /new/ 301!\n/old/ /new/ 301\n",
        Text(RedirectsFile.Write(new HostRules("/", [From("/old/", "/new/")], []))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Crawlers_may_read_every_page_so_that_they_see_noindex(bool indexing) => Assert.Equal(
        """
        User-agent: *
        Allow: /

        Sitemap: https://example.org/a/b/sitemap.xml

        """,
        Text(RobotsFile.Write(Settings with { Indexing = indexing })));

    [Fact]
    public void All_host_files_are_written() => Assert.Equal(
        ["_headers", "_redirects", "robots.txt", ".nojekyll"],
        HostFiles.Write(Settings, [], []).Select(file => file.Path));

    [Fact]
    public void A_site_has_files_for_the_hosts_that_are_named_and_no_other() => Assert.Equal(
        ["nginx.conf", "staticwebapp.config.json", "robots.txt", ".nojekyll"],
        HostFiles.Write(Settings with { Hosts = [SiteHost.Nginx, SiteHost.Azure, SiteHost.Nginx] }, [], []).Select(file => file.Path));

    [Fact]
    public void Azure_is_told_of_headers_redirects_and_what_may_be_kept() => Assert.Equal(
        """
        {"globalHeaders":{"Content-Security-Policy":"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options":"nosniff","Referrer-Policy":"no-referrer",
        "Permissions-Policy":"camera=(), geolocation=(), microphone=(), payment=(), usb=()","Cross-Origin-Opener-Policy":"same-origin"},
        "responseOverrides":{"404":{"rewrite":"/a/b/404.html"}},
        "mimeTypes":{".css":"text/css",".html":"text/html",".jpeg":"image/jpeg",".jpg":"image/jpeg",".js":"text/javascript",
        ".json":"application/json",".png":"image/png",".svg":"image/svg+xml",".txt":"text/plain",".webp":"image/webp",
        ".woff2":"font/woff2",".xml":"application/xml"},
        "routes":[{"route":"/a/b/causes/slipped-disc/","redirect":"/a/b/causes/herniated-disc/","statusCode":301},
        {"route":"/a/b/old.html","redirect":"/a/b/","statusCode":301},
        {"route":"/a/b/assets/site.1a2b3c4d5e.css","headers":{"Cache-Control":"public, max-age=31536000, immutable"}}]}
        """.ReplaceLineEndings("\n").Replace("\n", "", StringComparison.Ordinal),
        Text(AzureFile.Write(new HostRules("/a/b/", Moved, ["assets/site.1a2b3c4d5e.css"]))));

    [Fact]
    public void Azure_is_told_no_more_than_it_takes_and_redirects_before_what_is_kept()
    {
        var redirects = Enumerable.Range(100, 150).Select(i => From($"/old-{i}/", $"/new-{i}/"));
        var file = AzureFile.Write(new HostRules("/", redirects, Enumerable.Range(100, 150).Select(i => $"assets/{i}.css")));
        Assert.InRange(file.Bytes.Length, AzureFile.Largest - 200, AzureFile.Largest);
        using var read = JsonDocument.Parse(file.Bytes);
        var routes = read.RootElement.GetProperty("routes").EnumerateArray().ToList();
        Assert.Equal(150, routes.Count(route => route.TryGetProperty("redirect", out _)));
        Assert.Equal("/assets/100.css", routes[150].GetProperty("route").GetString());
    }

    [Fact]
    public void The_types_are_those_that_the_preview_sends() => Assert.All(
        FileTypes.All,
        type => Assert.Equal(ContentTypes.Of("file" + type.Ending).Replace("; charset=utf-8", "", StringComparison.Ordinal), type.Type));

    private static Redirect From(string from, string to) => new(new UrlPath(from), new UrlPath(to), Location.StartOf("x.md"));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
