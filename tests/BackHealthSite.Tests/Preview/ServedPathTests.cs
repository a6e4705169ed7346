using System.Net;
using BackHealthSite.Preview;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Preview;

/// <summary>Under a path, the preview serves the site as the host will that serves it there.</summary>
public sealed class ServedPathTests(ServedPathTests.Fixture fixture) : IClassFixture<ServedPathTests.Fixture>
{
    private readonly RunningPreview preview = fixture.Preview;

    [Fact]
    public void The_console_gets_the_address_with_its_path() =>
        Assert.StartsWith($"http://127.0.0.1:{preview.Address.Port}/a/back/ ", preview.Console[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("/a/back/", "text/html; charset=utf-8")]
    [InlineData("/a/back/causes/strain/", "text/html; charset=utf-8")]
    [InlineData("/a/back/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/a/back/_preview/problems", "text/html; charset=utf-8")]
    [InlineData("/a/back/_preview/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("/a/back/_preview/panel.css", "text/css; charset=utf-8")]
    public async Task A_path_gives_its_file_with_its_type(string path, string type)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(type, answer.Headers["Content-Type"]);
        Assert.NotEmpty(answer.Bytes);
    }

    [Fact]
    public async Task A_page_names_nothing_outside_of_the_path()
    {
        var page = (await preview.Get("/a/back/causes/strain/")).Text;
        Assert.Contains("<script src=\"/a/back/_preview/reload.js\" defer data-version=\"", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/a/back/_preview/panel.css\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/a/back/_preview/problems\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/a/back/symptoms/stiffness/#how-it-feels\"", page, StringComparison.Ordinal);
        var named = page.Split("href=\"/").Concat(page.Split("src=\"/")).Where(rest => !rest.StartsWith('<')).ToList();
        Assert.All(named, rest => Assert.StartsWith("a/back/", rest, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_problems_leads_to_pages_under_the_path()
    {
        var page = (await preview.Get("/a/back/_preview/problems")).Text;
        Assert.Contains("<a href=\"/a/back/causes/strain/\">See the page</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/a/back/_preview/problems.css\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/back/causes", "/a/back/causes/")]
    [InlineData("/a/back/causes?x=1", "/a/back/causes/?x=1")]
    [InlineData("/a/back/old/pulled-muscle/", "/a/back/causes/strain/")]
    [InlineData("/a/back/old.html", "/a/back/causes/strain/")]
    public async Task A_path_without_its_slash_and_an_old_address_lead_on(string path, string target)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(target, answer.Headers["Location"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/a/back")]
    public async Task The_root_and_the_path_without_its_slash_lead_to_the_site(string path)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Equal("/a/back/", answer.Headers["Location"]);
    }

    [Theory]
    [InlineData("/causes/strain/")]
    [InlineData("/a/")]
    [InlineData("/a/backs/")]
    [InlineData("/A/back/")]
    [InlineData("/_preview/problems")]
    [InlineData("/_preview/events")]
    public async Task Outside_of_the_path_a_page_says_where_the_site_is(string path)
    {
        var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("<p>The preview serves it under <a href=\"/a/back/\">/a/back/</a>.</p>", answer.Text, StringComparison.Ordinal);
        Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, answer.Headers[header.Name]));
    }

    [Fact]
    public async Task A_wrong_address_on_the_site_gives_its_own_page()
    {
        var answer = await preview.Get("/a/back/nothing/");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("<h1>Page not found</h1>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_is_told_of_a_save_under_the_path()
    {
        using var events = await preview.Events();
        var version = await NextVersion(events);
        preview.Save("_data/synonyms.yml", "- [back pain, backache, sore back]\n");
        Assert.NotEqual(version, await NextVersion(events));
    }

    [Fact]
    public async Task Under_another_name_no_path_is_answered() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await preview.Get("/a/back/", host: $"evil.example:{preview.Address.Port}")).Status);

    [Fact]
    public async Task A_site_that_cannot_be_read_has_its_page_under_the_path_too()
    {
        await using var broken = await RunningPreview.Of(TestSite.With("").Without("settings.yml"), under: new ServedPath("/back/"));
        var answer = await broken.Get("/back/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains("href=\"/back/_preview/problems.css\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("src=\"/back/_preview/reload.js\"", answer.Text, StringComparison.Ordinal);
    }

    private static async Task<string> NextVersion(StreamReader events)
    {
        while (true)
        {
            if (await events.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
                && line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    /// <summary>One preview for all questions, of a site with a warning.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal RunningPreview Preview { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Preview = await RunningPreview.Of(
            TestSite.With("").Replace(
                "causes/strain.md",
                "aliases: [pulled muscle, torn muscle, strained back]",
                "aliases: [pulled muscle]\nredirectFrom: [/old/pulled-muscle/, /old.html]"),
            under: new ServedPath("/a/back/"));

        public async ValueTask DisposeAsync() => await Preview.DisposeAsync();
    }
}
