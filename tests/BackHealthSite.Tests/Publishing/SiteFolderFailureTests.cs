using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Tests.Publishing.Disk;

namespace BackHealthSite.Tests.Publishing;

/// <summary>Whatever call to the disk goes wrong, the old site or the new one is whole.</summary>
[Trait("Takes", "long")]
public class SiteFolderFailureTests
{
    private static readonly string[] OldSite = Site("old");
    private static readonly string[] NewSite = Site("new");
    private static readonly string[] NextSite = Site("next");

    public static TheoryData<Failure, bool, bool> Cases()
    {
        var cases = new TheoryData<Failure, bool, bool>();
        foreach (var failure in Enum.GetValues<Failure>())
        {
            foreach (var canExchange in new[] { true, false })
            {
                cases.Add(failure, canExchange, false);
                cases.Add(failure, canExchange, true);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_site_is_whole_whichever_call_fails(Failure failure, bool canExchange, bool afterInterruptedSwap)
    {
        var wentWrong = true;
        var failAt = 0;
        for (; wentWrong; failAt++)
        {
            wentWrong = FailAt(failAt + 1, failure, canExchange, afterInterruptedSwap);
            Assert.True(failAt < 200, "The run never got through.");
        }

        Assert.True(failAt > 20, "Too few calls went wrong for the test to mean anything.");
    }

    private static bool FailAt(int failAt, Failure failure, bool canExchange, bool afterInterruptedSwap)
    {
        using var folder = new TemporaryFolder();
        Build(new LocalDisk(), folder, "old");
        if (afterInterruptedSwap)
        {
            InterruptSwap(folder);
        }

        var disk = new FailingDisk(failAt, failure, canExchange);
        var outcome = Try(disk, folder);
        var what = $"call {failAt}, {failure}";

        var now = folder.FilesIn("output");
        if (outcome is null)
        {
            Assert.Equal(NewSite, now);
        }
        else if (outcome is WrongUseException && failure == Failure.Once && !afterInterruptedSwap)
        {
            Assert.Equal(OldSite, now);
        }
        else
        {
            // Between two renames, where folders cannot be exchanged, the old site is aside; the next run puts it back.
            var mayBeAside = afterInterruptedSwap || (!canExchange && failure != Failure.Once);
            Assert.True(now.SequenceEqual(OldSite) || now.SequenceEqual(NewSite) || (mayBeAside && !Directory.Exists(folder.Output)), what);
        }

        // The next run puts an old site back that a swap left aside, even if it publishes nothing.
        SiteFolder.Open(folder.Output, folder.Input).Dispose();
        now = folder.FilesIn("output");
        Assert.True(now.SequenceEqual(OldSite) || now.SequenceEqual(NewSite), what);
        Assert.Empty(folder.Beside());

        Build(new LocalDisk(), folder, "next");
        Assert.Equal(NextSite, folder.FilesIn("output"));
        Assert.Empty(folder.Beside());
        return disk.HasFailed;
    }

    private static Exception? Try(FailingDisk disk, TemporaryFolder folder)
    {
        try
        {
            Build(disk, folder, "new");
            return null;
        }
        catch (Exception e) when (e is WrongUseException or ProcessDiedException)
        {
            return e;
        }
    }

    /// <summary>The state between the two renames of a run that died there.</summary>
    private static void InterruptSwap(TemporaryFolder folder)
    {
        Assert.Throws<ProcessDiedException>(() => Build(new DyingBetweenRenames(), folder, "dead"));
        Assert.False(Directory.Exists(folder.Output));
    }

    private static void Build(IDisk disk, TemporaryFolder folder, string text)
    {
        using var site = SiteFolder.Open(disk, folder.Output, folder.Input);
        site.Write(new OutputFile("index.html", Encoding.UTF8.GetBytes(text)));
        site.Write(new OutputFile("causes/index.html", Encoding.UTF8.GetBytes(text)));
        site.Publish();
    }

    private static string[] Site(string text) =>
        [
            $".backhealthsite={Encoding.UTF8.GetString(SiteMarker.Of(["causes/index.html", "index.html"]))}",
            $"causes/index.html={text}",
            $"index.html={text}",
        ];
}
