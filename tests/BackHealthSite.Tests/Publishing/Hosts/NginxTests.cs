using System.Net;
using System.Text.RegularExpressions;
using BackHealthSite.Content;
using BackHealthSite.Preview;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Publishing.Hosts;

/// <summary>What a real nginx answers that includes the file for it.</summary>
[Trait("Starts", "processes")]
public sealed class NginxTests
{
    [Theory]
    [InlineData("/a/b/")]
    [InlineData("/")]
    public async Task Every_file_has_its_type_and_all_headers(string basePath)
    {
        var site = TestSite.Frozen().Build(Options(TestSite.Options, basePath));
        using var nginx = RunningNginx.Serve(site, basePath);
        var old = site.Files.Where(file => IsMoved(site, file.Path)).ToList();
        Assert.NotEmpty(old);
        var served = site.Files.Except(old).Where(file => file.Path is not (NginxFile.Path or ".nojekyll")).ToList();
        Assert.Contains(served, file => file.Path.StartsWith("assets/images/", StringComparison.Ordinal));
        foreach (var file in served)
        {
            var isIndex = file.Path == "index.html" || file.Path.EndsWith("/index.html", StringComparison.Ordinal);
            var path = basePath + (isIndex ? file.Path[..^"index.html".Length] : file.Path);
            using var answer = await Get(nginx, path);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
            Assert.Equal(ContentTypes.Of(file.Path), answer.Content.Headers.ContentType!.ToString());
            Assert.Equal(file.Bytes.ToArray(), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            AssertHeaders(answer);
            Assert.Equal(
                IsFingerprinted(file.Path) ? HostRules.KeepForEver : "",
                string.Join(", ", answer.Headers.TryGetValues("Cache-Control", out var kept) ? kept : []));
        }
    }

    [Theory]
    [InlineData("/a/b/")]
    [InlineData("/")]
    public async Task An_old_address_leads_on_for_good_before_the_page_that_lies_there(string basePath)
    {
        using var nginx = RunningNginx.Serve(Site(basePath), basePath);
        foreach (var old in new[] { "old/strain/", "strain.html" })
        {
            using var answer = await Get(nginx, basePath + old);
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal(basePath + "causes/strain/", answer.Headers.Location!.OriginalString);
            AssertHeaders(answer);
        }

        using var bare = await Get(nginx, basePath + "causes/strain");
        Assert.Equal(HttpStatusCode.MovedPermanently, bare.StatusCode);
        Assert.Equal(basePath + "causes/strain/", bare.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("nothing/")]
    [InlineData("assets/")]
    [InlineData("assets/images/nothing.png")]
    [InlineData("search/parts/nothing.json")]
    [InlineData("nginx.conf")]
    [InlineData(".backhealthsite")]
    [InlineData(".nojekyll")]
    public async Task What_is_not_for_readers_or_not_there_is_answered_with_the_page_that_says_so(string path)
    {
        var site = Site("/a/b/");
        using var nginx = RunningNginx.Serve(site, "/a/b/");
        using var answer = await Get(nginx, "/a/b/" + path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(ContentTypes.Html, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(site.Text("404.html"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        AssertHeaders(answer);
        Assert.Null(answer.Headers.CacheControl);
    }

    [Fact]
    public async Task The_rest_of_the_server_is_left_alone()
    {
        using var nginx = RunningNginx.Serve(Site("/a/b/"), "/a/b/");
        using var answer = await Get(nginx, "/elsewhere");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Content-Security-Policy"));
    }

    private static SiteBuild Site(string basePath) => TestSite.With("")
        .Replace("causes/strain.md", "related: [stiffness]", "related: [stiffness]\nredirectFrom: [/old/strain/, /strain.html]")
        .Build(Options(TestSite.Options, basePath));

    private static SiteOptions Options(SiteOptions options, string basePath) =>
        options with { BaseUrl = new Uri("https://example.org" + basePath), Hosts = [SiteHost.Nginx] };

    private static Task<HttpResponseMessage> Get(RunningNginx nginx, string path) =>
        nginx.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static void AssertHeaders(HttpResponseMessage answer) => Assert.All(
        SecurityHeaders.All,
        header => Assert.Equal(header.Value, Assert.Single(answer.Headers.GetValues(header.Name))));

    private static bool IsMoved(SiteBuild site, string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && site.Text(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);

    private static bool IsFingerprinted(string path) => Regex.IsMatch(path, @"\.[0-9a-f]{10}\.\w+$");
}
