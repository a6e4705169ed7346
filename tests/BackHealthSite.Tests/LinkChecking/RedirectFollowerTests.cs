using BackHealthSite.LinkChecking;

namespace BackHealthSite.Tests.LinkChecking;

public sealed class RedirectFollowerTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task A_page_that_has_moved_for_good_is_told_with_its_new_address(int status)
    {
        await using var server = await LocalServer.With(("/old", status, ["Location: /new#part"]), ("/new", 200, []));
        var finding = await new LinkRun(server.Connector).Ask(server.At("/old"));
        Assert.Equal(LinkState.Moved, finding.State);
        Assert.Equal(server.At("/new"), finding.MovedTo);
        Assert.Equal(["HEAD /old", "HEAD /new"], server.Lines);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task A_page_that_is_elsewhere_for_now_works(int status)
    {
        await using var server = await LocalServer.With(("/a", status, ["Location: /b"]), ("/b", 200, []));
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(server.At("/a")));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task The_new_address_is_the_last_before_a_redirect_for_now()
    {
        await using var server = await LocalServer.With(
            ("/a", 301, ["Location: /b"]),
            ("/b", 308, ["Location: /c"]),
            ("/c", 302, ["Location: /login"]),
            ("/login", 301, ["Location: /login/"]),
            ("/login/", 200, []));
        Assert.Equal(server.At("/c"), (await new LinkRun(server.Connector).Ask(server.At("/a"))).MovedTo);
    }

    [Fact]
    public async Task A_redirect_to_a_page_that_is_gone_is_broken()
    {
        await using var server = await LocalServer.With(("/a", 301, ["Location: /b"]), ("/b", 404, []));
        Assert.Equal(LinkState.Broken, (await new LinkRun(server.Connector).Ask(server.At("/a"))).State);
    }

    [Fact]
    public async Task A_redirect_may_lead_to_another_host()
    {
        await using var server = await LocalServer.Start(context =>
        {
            if (context.Request.Host.Host == "one.test")
            {
                context.Response.StatusCode = 301;
                context.Response.Headers.Location = $"http://two.test:{context.Request.Host.Port}/";
            }

            return Task.CompletedTask;
        });
        Assert.Equal(server.At("/", "two.test"), (await new LinkRun(server.Connector).Ask(server.At("/"))).MovedTo);
    }

    [Fact]
    public async Task A_circle_is_left_and_unknown()
    {
        await using var server = await LocalServer.With(("/a", 302, ["Location: /b"]), ("/b", 301, ["Location: /a#again"]));
        Assert.Equal(LinkState.Unknown, (await new LinkRun(server.Connector).Ask(server.At("/a"))).State);
        Assert.Equal(["HEAD /a", "HEAD /b"], server.Lines);
    }

    [Fact]
    public async Task A_trail_without_end_is_left_and_unknown()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = context.Request.Path + "x";
            return Task.CompletedTask;
        });
        Assert.Equal(LinkState.Unknown, (await new LinkRun(server.Connector).Ask(server.At("/"))).State);
        Assert.Equal(new RequestPolicy().MostRedirects + 1, server.Requests.Count);
    }

    [Theory]
    [InlineData("Location: mailto:a@example.org")]
    [InlineData("Location: file:///etc/passwd")]
    [InlineData("Location: http://")]
    [InlineData("X-Location: /elsewhere")]
    public async Task A_redirect_to_no_web_address_is_not_followed(string header)
    {
        await using var server = await LocalServer.With(("/a", 301, [header]));
        Assert.Equal(LinkState.Unknown, (await new LinkRun(server.Connector).Ask(server.At("/a"))).State);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(1900, true)]
    [InlineData(2001, false)]
    [InlineData(50_000, false)]
    public async Task A_redirect_to_an_address_that_nobody_could_write_down_is_not_followed(int length, bool isFollowed)
    {
        var target = "/" + new string('a', length);
        await using var server = await LocalServer.With(("/a", 301, ["Location: " + target]), (target, 200, []));
        var finding = await new LinkRun(server.Connector).Ask(server.At("/a"));
        Assert.Equal(isFollowed ? LinkState.Moved : LinkState.Unknown, finding.State);
        Assert.Equal(isFollowed ? "" : "it leads on to an address of more than 2,000 characters", finding.Why);
        Assert.Equal(isFollowed ? 2 : 1, server.Requests.Count);
    }

    [Fact]
    public async Task A_GET_stays_a_GET_along_the_way()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = context.Request.Method == "HEAD" ? 405 : context.Request.Path == "/a" ? 302 : 200;
            context.Response.Headers.Location = "/b";
            return Task.CompletedTask;
        });
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(server.At("/a")));
        Assert.Equal(["HEAD /a", "GET /a", "GET /b"], server.Lines);
    }
}
