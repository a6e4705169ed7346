using BackHealthSite.LinkChecking;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>What each answer of a server makes of a link.</summary>
[Trait("Takes", "long")]
public sealed class AnswerTests
{
    [Theory]
    [InlineData(200, "Works", 1)]
    [InlineData(204, "Works", 1)]
    [InlineData(206, "Works", 1)]
    [InlineData(404, "Broken", 2)]
    [InlineData(410, "Broken", 2)]
    [InlineData(400, "Unknown", 2)]
    [InlineData(401, "Unknown", 2)]
    [InlineData(403, "Unknown", 2)]
    [InlineData(405, "Unknown", 2)]
    [InlineData(418, "Unknown", 2)]
    [InlineData(451, "Unknown", 2)]
    [InlineData(501, "Unknown", 2)]
    [InlineData(304, "Unknown", 1)]
    [InlineData(408, "Unknown", 4)]
    [InlineData(429, "Unknown", 3)]
    [InlineData(500, "Unknown", 4)]
    [InlineData(502, "Unknown", 4)]
    [InlineData(503, "Unknown", 3)]
    [InlineData(504, "Unknown", 4)]
    public async Task A_status_has_its_meaning_and_is_asked_for_as_often_as_it_may_change(int status, string state, int requests)
    {
        await using var server = await LocalServer.With(("/", status, []));
        var finding = await new LinkRun(server.Connector).Ask(server.At("/"));
        Assert.Equal(state, finding.State.ToString());
        Assert.Equal(requests, server.Requests.Count);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task A_refused_HEAD_is_followed_by_a_GET(int status)
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = context.Request.Method == "HEAD" ? status : 200;
            return Task.CompletedTask;
        });
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(server.At("/a")));
        Assert.Equal(["HEAD /a", "GET /a"], server.Lines);
    }

    [Fact]
    public async Task A_connection_that_is_closed_on_HEAD_is_followed_by_a_GET()
    {
        await using var server = await LocalServer.Start(context =>
        {
            if (context.Request.Method == "HEAD")
            {
                context.Abort();
            }

            return Task.CompletedTask;
        });
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(server.At("/")));
        Assert.Equal("GET /", server.Lines.Last());
    }

    [Fact]
    public async Task A_connection_that_is_always_closed_leaves_it_unknown()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        Assert.Equal(LinkFinding.Unknown("the connection broke off"), await new LinkRun(server.Connector).Ask(server.At("/")));
    }

    [Fact]
    public async Task A_server_that_is_gone_leaves_it_unknown()
    {
        var server = await LocalServer.With();
        var (address, connector) = (server.At("/"), server.Connector);
        await server.DisposeAsync();
        Assert.Equal(LinkFinding.Unknown("its server takes no connections"), await new LinkRun(connector).Ask(address));
    }

    [Fact]
    public async Task Headers_that_never_come_leave_it_unknown()
    {
        await using var server = await LocalServer.Start(
            context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        var run = new LinkRun(server.Connector)
        {
            Policy = new RequestPolicy { Timeout = TimeSpan.FromMilliseconds(200), Pause = TimeSpan.Zero, Jitter = () => 0 },
        };
        Assert.Equal(LinkFinding.Unknown("its server did not answer in time"), await run.Ask(server.At("/")));
        Assert.Equal([run.Policy.BackOff, run.Policy.BackOff * 2], run.Clock.Waits);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_not_read()
    {
        var closed = new TaskCompletionSource();
        await using var server = await LocalServer.Start(async context =>
        {
            if (context.Request.Method == "HEAD")
            {
                context.Response.StatusCode = 405;
                return;
            }

            try
            {
                while (true)
                {
                    await context.Response.Body.WriteAsync(new byte[4096], context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
                closed.TrySetResult();
            }
        });
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(server.At("/")));
        await closed.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_server_that_recovers_works()
    {
        var asked = 0;
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref asked) == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(server.At("/")));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_server_is_told_who_asks_and_given_no_cookies_back()
    {
        await using var server = await LocalServer.With(
            ("/a", 302, ["Location: /b", "Set-Cookie: id=1; Path=/"]),
            ("/b", 200, []));
        await new LinkRun(server.Connector).Ask(server.At("/a"));
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request =>
        {
            Assert.Equal("BackHealthSite-link-check/1.0 (+https://example.org/repository)", request.Headers["User-Agent"]);
            Assert.DoesNotContain("Cookie", request.Headers.Keys);
            Assert.DoesNotContain("traceparent", request.Headers.Keys);
        });
    }

    [Fact]
    public void The_name_it_gives_holds_the_repository_where_there_is_one()
    {
        Assert.Equal("BackHealthSite-link-check/1.0 (+https://example.org/a)", RequestPolicy.UserAgentOf(new Uri("https://example.org/a")));
        Assert.Equal("BackHealthSite-link-check/1.0", RequestPolicy.UserAgentOf(null));
    }
}
