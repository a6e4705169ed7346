using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Publishing.Hosts;

public class HostFilesTests
{
    private static readonly SiteSettings Settings = new("BackHealthSite", new Uri("https://example.org/a/b"), null, Indexing: false);

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
        Text(HeadersFile.Write("/a/b/", ["search/head.5e4d3c2b1a.json", "assets/site.1a2b3c4d5e.css"])));

    [Fact]
    public void Headers_stay_within_what_a_host_reads()
    {
        var text = Text(HeadersFile.Write("/", Enumerable.Range(0, 300).Select(i => $"assets/{i}.css")));
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
        Text(RedirectsFile.Write("/a/b/", [From("/old.html", "/"), From("/causes/slipped-disc/", "/causes/herniated-disc/")])));

    [Fact]
    public void Redirects_at_the_root_of_a_host() => Assert.Equal(
        "/old/ /new/ 301!\n/old/ /new/ 301\n",
        Text(RedirectsFile.Write("/", [From("/old/", "/new/")])));

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

    private static Redirect From(string from, string to) => new(new UrlPath(from), new UrlPath(to), Location.StartOf("x.md"));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
