using System.Collections.Concurrent;
using System.Globalization;
using BackHealthSite.LinkChecking;
using Microsoft.AspNetCore.Http;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>Limits, pauses and the waits that servers ask for.</summary>
public sealed class PolitenessTests
{
    [Fact]
    public async Task Few_requests_are_under_way_to_one_host_and_few_in_all()
    {
        var crowd = new Crowd(full: 5);
        await using var server = await LocalServer.Start(crowd.Answer);
        var run = new LinkRun(server.Connector)
        {
            Policy = new RequestPolicy { MostAtOnce = 5, MostPerHost = 2, Timeout = Timeout.InfiniteTimeSpan },
        };
        var addresses = from host in Enumerable.Range(1, 6)
                        from page in Enumerable.Range(1, 6)
                        select server.At(
            $"/{page}",
            $"host{host}.test");
        var report = await run.Check([.. addresses]);
        Assert.Equal(36, report.In(LinkState.Works).Count());
        Assert.Equal(5, crowd.MostAtOnce);
        Assert.InRange(crowd.MostAtOneHost, 1, 2);
    }

    [Fact]
    public async Task A_turn_that_is_given_back_lets_one_more_begin()
    {
        using var limiter = new HostRateLimiter(
            new RequestPolicy { MostAtOnce = 5, MostPerHost = 2, Pause = TimeSpan.Zero },
            new HurryingClock());
        var hosts = Enumerable.Range(0, 36).Select(turn => $"host{turn % 6}.test");
        var turns = hosts.Select(host => (Host: host, Begun: limiter.Enter(host, TestContext.Current.CancellationToken))).ToList();
        var begun = turns.Where(turn => turn.Begun.IsCompleted).ToList();
        Assert.Equal(5, begun.Count);
        Assert.All(begun.CountBy(turn => turn.Host), host => Assert.InRange(host.Value, 1, 2));

        (await begun[0].Begun)!.Dispose();
        await Task.WhenAny(turns.Except(begun).Select(turn => turn.Begun));
        Assert.Equal(6, turns.Count(turn => turn.Begun.IsCompleted));
    }

    [Fact]
    public void A_host_gets_no_more_turns_at_once_than_its_share()
    {
        using var limiter = new HostRateLimiter(
            new RequestPolicy { MostAtOnce = 5, MostPerHost = 2, Pause = TimeSpan.Zero },
            new HurryingClock());
        var turns = Enumerable.Range(0, 6).Select(_ => limiter.Enter("one.test", TestContext.Current.CancellationToken)).ToList();
        Assert.Equal(2, turns.Count(turn => turn.IsCompleted));
    }

    [Fact]
    public async Task One_host_gets_no_more_at_once_though_others_could()
    {
        var crowd = new Crowd(full: 2);
        await using var server = await LocalServer.Start(crowd.Answer);
        var run = new LinkRun(server.Connector)
        {
            Policy = new RequestPolicy { MostAtOnce = 5, MostPerHost = 2, Timeout = Timeout.InfiniteTimeSpan },
        };
        await run.Check([.. Enumerable.Range(1, 6).Select(page => server.At($"/{page}"))]);
        Assert.Equal(6, server.Requests.Count);
        Assert.Equal(2, crowd.MostAtOneHost);
    }

    [Fact]
    public async Task Requests_to_one_host_begin_with_a_pause_between()
    {
        var times = new ConcurrentQueue<DateTimeOffset>();
        Func<DateTimeOffset> now = () => default;
        await using var server = await LocalServer.Start(_ =>
        {
            times.Enqueue(now());
            return Task.CompletedTask;
        });
        var run = new LinkRun(server.Connector) { Policy = new RequestPolicy { MostPerHost = 1, Pause = TimeSpan.FromSeconds(3) } };
        now = run.Clock.GetUtcNow;
        var start = now();
        await run.Check(server.At("/1"), server.At("/2"), server.At("/3"));
        Assert.Equal([0, 3, 6], times.Select(time => (time - start).TotalSeconds));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_wait_in_seconds_is_kept(int status)
    {
        await using var server = await Once(status, "17");
        var run = new LinkRun(server.Connector);
        Assert.Equal(LinkFinding.Works, await run.Ask(server.At("/")));
        Assert.Equal([TimeSpan.FromSeconds(17)], run.Clock.Waits);
    }

    [Fact]
    public async Task A_wait_until_a_date_is_kept()
    {
        var then = new HurryingClock().GetUtcNow().AddSeconds(30);
        await using var server = await Once(503, then.ToString("R", CultureInfo.InvariantCulture));
        var run = new LinkRun(server.Connector);
        Assert.Equal(LinkFinding.Works, await run.Ask(server.At("/")));
        Assert.Equal([TimeSpan.FromSeconds(30)], run.Clock.Waits);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("Sun, 22 Nov 1998 12:00:00 GMT")]
    public async Task A_wait_that_makes_no_sense_does_no_harm(string wait)
    {
        await using var server = await Once(503, wait);
        var run = new LinkRun(server.Connector);
        Assert.Equal(LinkFinding.Works, await run.Ask(server.At("/")));
        Assert.All(run.Clock.Waits, each => Assert.InRange(each, TimeSpan.Zero, run.Policy.BackOff));
    }

    [Fact]
    public async Task A_host_that_wants_a_longer_wait_is_left_alone_with_all_its_links()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = context.Request.Host.Host == "busy.test" ? 429 : 200;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        var run = new LinkRun(server.Connector) { Policy = new RequestPolicy { MostPerHost = 1 } };
        var report = await run.Check(
            [.. Enumerable.Range(1, 5).Select(page => server.At($"/{page}", "busy.test")), server.At("/", "calm.test")]);
        Assert.Equal(5, report.In(LinkState.Unknown).Count());
        Assert.Single(report.In(LinkState.Works));
        Assert.Equal(2, server.Requests.Count);
        Assert.All(run.Clock.Waits, wait => Assert.True(wait < run.Policy.LongestWait));
    }

    [Fact]
    public async Task Without_a_named_wait_each_one_is_twice_the_last()
    {
        await using var server = await LocalServer.With(("/", 500, []));
        var run = new LinkRun(server.Connector) { Policy = new RequestPolicy { Pause = TimeSpan.Zero, Jitter = () => 0 } };
        await run.Ask(server.At("/"));
        Assert.Equal([run.Policy.BackOff, run.Policy.BackOff * 2], run.Clock.Waits);
    }

    [Fact]
    public async Task Chance_takes_off_half_a_wait_at_most()
    {
        await using var server = await LocalServer.With(("/", 500, []));
        var run = new LinkRun(server.Connector) { Policy = new RequestPolicy { Pause = TimeSpan.Zero, Jitter = () => 1 } };
        await run.Ask(server.At("/"));
        Assert.Equal([run.Policy.BackOff / 2, run.Policy.BackOff], run.Clock.Waits);
    }

    /// <summary>A server that asks for a wait once and answers from then on.</summary>
    private static Task<LocalServer> Once(int status, string wait)
    {
        var asked = 0;
        return LocalServer.Start(context =>
        {
            if (Interlocked.Increment(ref asked) == 1)
            {
                context.Response.StatusCode = status;
                context.Response.Headers.RetryAfter = wait;
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>Keeps requests until so many are there as may be; counts them.</summary>
    private sealed class Crowd(int full)
    {
        private readonly Lock mutex = new();
        private readonly Dictionary<string, int> present = [];
        private readonly TaskCompletionSource isFull = new();

        public int MostAtOnce { get; private set; }

        public int MostAtOneHost { get; private set; }

        public async Task Answer(HttpContext context)
        {
            var host = context.Request.Host.Host;
            lock (mutex)
            {
                present[host] = present.GetValueOrDefault(host) + 1;
                MostAtOneHost = Math.Max(MostAtOneHost, present[host]);
                MostAtOnce = Math.Max(MostAtOnce, present.Values.Sum());
                if (MostAtOnce >= full)
                {
                    isFull.TrySetResult();
                }
            }

            await isFull.Task.WaitAsync(context.RequestAborted);
            lock (mutex)
            {
                present[host]--;
            }
        }
    }
}
