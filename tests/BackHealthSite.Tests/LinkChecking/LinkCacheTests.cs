using System.Collections.Immutable;
using BackHealthSite.Diagnostics;
using BackHealthSite.LinkChecking;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>What is kept from run to run, and what is asked again.</summary>
public sealed class LinkCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.At("cache/links.json");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Works", 14, false)]
    [InlineData("Works", 15, true)]
    [InlineData("Works", -1, true)]
    [InlineData("Moved", 14, false)]
    [InlineData("Moved", 15, true)]
    [InlineData("Broken", 1, true)]
    [InlineData("Unknown", 1, true)]
    public async Task Only_a_link_that_worked_a_few_days_ago_is_not_asked_again(string state, int daysAgo, bool isAsked)
    {
        await using var server = await LocalServer.With(("/", 200, []));
        var address = server.At("/");
        var known = Known(Enum.Parse<LinkState>(state), LinkRun.Today.AddDays(-daysAgo));
        var report = await new LinkRun(server.Connector) { Memory = Memory(address, known) }.Check(address);
        Assert.Equal(isAsked, server.Requests.Count == 1);
        Assert.Equal(isAsked ? LinkFinding.Works : known.Finding, Assert.Single(report.Links).Known.Finding);
    }

    [Fact]
    public async Task A_link_keeps_the_day_since_when_it_is_as_it_is()
    {
        await using var server = await LocalServer.With(("/", 404, []));
        var address = server.At("/");
        var day = LinkRun.Today.AddDays(-30);
        var still = await new LinkRun(server.Connector) { Memory = Memory(address, Known(LinkState.Broken, day)) }.Check(address);
        Assert.Equal((day, LinkRun.Today), Days(still));
        var anew = await new LinkRun(server.Connector) { Memory = Memory(address, Known(LinkState.Works, day)) }.Check(address);
        Assert.Equal((LinkRun.Today, LinkRun.Today), Days(anew));
    }

    [Fact]
    public async Task A_run_on_a_machine_that_is_cut_off_forgets_nothing()
    {
        await using var server = await LocalServer.With(("/", 200, []));
        var address = server.At("/", "old.missing");
        var known = Known(LinkState.Broken, LinkRun.Today.AddDays(-7));
        var cutOff = await new LinkRun(server.Connector) { Memory = Memory(address, known) }.Check(address);
        Assert.Equal(known, Assert.Single(cutOff.Links).Known);
        var connected = await new LinkRun(server.Connector) { Memory = Memory(address, known) }.Check(address, server.At("/"));
        Assert.Equal(LinkRun.Today, Assert.Single(connected.In(LinkState.Broken)).Known.Asked);
    }

    [Fact]
    public async Task A_link_that_left_the_input_is_forgotten()
    {
        await using var server = await LocalServer.With(("/", 200, []));
        var memory = Memory(new Uri("https://gone.test/"), Known(LinkState.Works, LinkRun.Today));
        var report = await new LinkRun(server.Connector) { Memory = memory }.Check(server.At("/"));
        Assert.Equal([server.At("/").AbsoluteUri], report.Memory.Links.Keys);
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_what_it_knows()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await LocalServer.Start(async context =>
        {
            if (context.Request.Path == "/slow")
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        });
        var old = Known(LinkState.Broken, LinkRun.Today.AddDays(-3));
        var run =
            new LinkRun(server.Connector) { Memory = Memory(server.At("/slow"), old), Policy = new RequestPolicy { MostPerHost = 1 } };
        var report = await run.Check(stop.Token, server.At("/quick"), server.At("/slow"), server.At("/never"));
        Assert.True(report.WasStopped);
        Assert.Equal(LinkFinding.Works, report.Memory.Links[server.At("/quick").AbsoluteUri].Finding);
        Assert.Equal(old, report.Memory.Links[server.At("/slow").AbsoluteUri]);
        Assert.DoesNotContain(server.At("/never").AbsoluteUri, report.Memory.Links.Keys);
    }

    [Fact]
    public void The_file_gives_back_what_was_written()
    {
        var memory = new LinkCache(LinkCache.Empty.Links
            .Add("https://a.test/", Known(LinkState.Works, LinkRun.Today))
            .Add("https://b.test/", Known(LinkState.Moved, LinkRun.Today))
            .Add("https://c.test/\"\u2028", Known(LinkState.Broken, LinkRun.Today))
            .Add("https://d.test/", Known(LinkState.Unknown, LinkRun.Today)));
        LinkCacheFile.Write(File, memory);
        var (read, complaint) = LinkCacheFile.Read(File);
        Assert.Null(complaint);
        Assert.Equal(memory.Links.ToImmutableArray(), read.Links.ToImmutableArray());
    }

    [Fact]
    public void The_file_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        LinkCacheFile.Write(File, Memory(new Uri("https://a.test/"), Known(LinkState.Works, LinkRun.Today)));
        LinkCacheFile.Write(File, LinkCache.Empty);
        Assert.Empty(LinkCacheFile.Read(File).Memory.Links);
        Assert.Equal(["links.json"], Directory.GetFileSystemEntries(folder.At("cache")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_and_nothing_is_left_beside_it()
    {
        Directory.CreateDirectory(File);
        var refused = Assert.Throws<WrongUseException>(() => LinkCacheFile.Write(File, LinkCache.Empty));
        Assert.Contains(File, refused.Message, StringComparison.Ordinal);
        Assert.Equal(["links.json"], Directory.GetFileSystemEntries(folder.At("cache")).Select(Path.GetFileName));
    }

    [Fact]
    public void Without_a_file_nothing_is_known_and_nothing_is_said()
    {
        var (memory, complaint) = LinkCacheFile.Read(File);
        Assert.Empty(memory.Links);
        Assert.Null(complaint);
    }

    [Theory]
    [InlineData("""{"version":2,"links":{}}""")]
    [InlineData("""{"version":2,"links":[{"address":"https://a.test/"}]}""")]
    [InlineData("""{"version":0}""")]
    public void A_file_of_another_version_is_begun_anew_and_nothing_is_said(string text)
    {
        folder.WriteFile("cache/links.json", text);
        var (memory, complaint) = LinkCacheFile.Read(File);
        Assert.Empty(memory.Links);
        Assert.Null(complaint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":"1","links":{}}""")]
    [InlineData("""{"version":1,"links":[]}""")]
    [InlineData("""{"version":1,"links":{"https://a.test/":null}}""")]
    [InlineData("""{"version":1,"links":{"https://a.test/":{"state":"fine","why":"","since":"2026-11-22","asked":"2026-11-22"}}}""")]
    [InlineData("""{"version":1,"links":{"https://a.test/":{"state":"works","why":null,"since":"2026-11-22","asked":"2026-11-22"}}}""")]
    [InlineData("""{"version":1,"links":{"https://a.test/":{"state":"works","why":"","since":"22 November","asked":"2026-11-22"}}}""")]
    [InlineData(
        """{"version":1,"links":{"https://a.test/":{"state":"moved","why":"","movedTo":"javascript:x","since":"2026-11-22","asked":"2026-11-22"}}}""")]
    public void A_broken_file_is_said_and_is_as_good_as_none(string text)
    {
        folder.WriteFile("cache/links.json", text);
        var (memory, complaint) = LinkCacheFile.Read(File);
        Assert.Empty(memory.Links);
        Assert.Equal($"The cache `{File}` can't be read and is begun anew.", complaint);
    }

    private static (DateOnly Since, DateOnly Asked) Days(LinkReport report)
    {
        var known = Assert.Single(report.Links).Known;
        return (known.Since, known.Asked);
    }

    private static LinkCache Memory(Uri address, RememberedLink known) => new(LinkCache.Empty.Links.Add(address.AbsoluteUri, known));

    private static RememberedLink Known(LinkState state, DateOnly day) =>
        new(new LinkFinding(state, "a reason") { MovedTo = state == LinkState.Moved ? new Uri("https://new.test/") : null }, day, day);
}
