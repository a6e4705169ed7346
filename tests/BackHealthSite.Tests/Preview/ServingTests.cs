using System.Net;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Preview;

/// <summary>The preview answers as static hosts do.</summary>
public sealed class ServingTests(ServingTests.Fixture fixture) : IClassFixture<ServingTests.Fixture>
{
    private readonly RunningPreview preview = fixture.Preview;

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/causes/", "text/html; charset=utf-8")]
    [InlineData("/causes/strain/", "text/html; charset=utf-8")]
    [InlineData("/causes/strain/?x=1", "text/html; charset=utf-8")]
    [InlineData("/404.html", "text/html; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/feed.xml", "application/xml")]
    [InlineData("/_preview/problems", "text/html; charset=utf-8")]
    [InlineData("/_preview/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/problems.css", "text/css; charset=utf-8")]
    public async Task A_path_gives_its_file_with_its_type(string path, string type)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(type, answer.Headers["Content-Type"]);
        Assert.NotEmpty(answer.Bytes);
    }

    [Theory]
    [InlineData("assets/site.", ".css", "text/css; charset=utf-8")]
    [InlineData("assets/search.", ".js", "text/javascript; charset=utf-8")]
    [InlineData("assets/favicon.", ".svg", "image/svg+xml")]
    [InlineData("search/head.", ".json", "application/json")]
    public async Task A_file_with_a_fingerprint_is_served_with_its_type(string start, string ending, string type)
    {
        var page = (await preview.Get("/search/")).Text;
        var from = page.IndexOf("/" + start, StringComparison.Ordinal);
        var address = page[from..(page.IndexOf(ending, from, StringComparison.Ordinal) + ending.Length)];
        var answer = await preview.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(type, answer.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("/causes", "/causes/")]
    [InlineData("/causes/strain", "/causes/strain/")]
    [InlineData("/causes?x=1&y=%C3%A9", "/causes/?x=1&y=%C3%A9")]
    [InlineData("/old/pulled-muscle/", "/causes/strain/")]
    [InlineData("/old.html", "/causes/strain/")]
    public async Task A_path_without_its_slash_and_an_old_address_lead_on(string path, string target)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(target, answer.Headers["Location"]);
    }

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/nothing")]
    [InlineData("/Causes/")]
    [InlineData("/causes/strain/x")]
    [InlineData("/causes//")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2fsettings.yml")]
    [InlineData("/settings.yml")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("/_preview/")]
    public async Task Anything_else_gives_the_page_for_a_wrong_address(string path)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("<h1>Page not found</h1>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_slashes_never_send_a_reader_to_another_host()
    {
        var answer = await preview.Get("http://" + preview.Address.Authority + "//causes");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/causes")]
    [InlineData("/nothing/")]
    [InlineData("/robots.txt")]
    [InlineData("/_preview/reload.js")]
    public async Task Every_answer_has_the_headers_of_the_site_and_is_not_kept(string path)
    {
        var answer = await preview.Get(path);
        Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, answer.Headers[header.Name]));
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.DoesNotContain("Server", answer.Headers.Keys);
    }

    [Fact]
    public async Task Html_gets_the_reload_script_and_nothing_else_changes()
    {
        await preview.UntilLikeAColdBuild();
        Assert.Equal(1, (await preview.Get("/causes/strain/")).Scripts);
        Assert.Equal(1, (await preview.Get("/nothing/")).Scripts);
        Assert.Equal(0, (await preview.Get("/feed.xml")).Scripts);
    }

    [Fact]
    public async Task A_head_request_gets_no_body_and_others_are_refused()
    {
        var head = await preview.Send(HttpMethod.Head, "/causes/");
        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Empty(head.Bytes);
        var post = await preview.Send(HttpMethod.Post, "/causes/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.Status);
        Assert.Equal("GET, HEAD", post.Headers["Allow"]);
    }

    [Fact]
    public async Task The_console_gets_the_address_and_a_summary()
    {
        await preview.Get("/");
        Assert.StartsWith($"{preview.Address} ", preview.Console[0], StringComparison.Ordinal);
        Assert.Matches(
            $@"^2 articles, {TestSite.With("").Build().Pages} pages, 0 errors, 0 warnings \(\d+\.\d\d s\)$",
            await FirstSummary());
    }

    /// <summary>One preview for all questions.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal RunningPreview Preview { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Preview = await RunningPreview.Of(TestSite.With("")
            .Replace("causes/strain.md", "related: [stiffness]", "related: [stiffness]\nredirectFrom: [/old/pulled-muscle/, /old.html]"));

        public async ValueTask DisposeAsync() => await Preview.DisposeAsync();
    }

    private async Task<string> FirstSummary()
    {
        while (preview.Console.Count < 2)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        return preview.Console[1];
    }
}
