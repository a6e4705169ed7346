using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Tests.Publishing;

[Trait("Takes", "long")]
public sealed class SiteFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_appears_whole_when_it_is_published_and_nothing_is_left_beside_it()
    {
        using (var site = Open())
        {
            site.Write(Page("causes/sciatica/index.html", "sciatica"));
            Assert.False(Directory.Exists(folder.Output));
            site.Publish();
        }

        Assert.Equal([Marker("causes/sciatica/index.html"), "causes/sciatica/index.html=sciatica"], folder.FilesIn("output"));
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void A_new_site_replaces_the_whole_old_one()
    {
        Build("old.html", "old");
        Build("new.html", "new");

        Assert.Equal([Marker("new.html"), "new.html=new"], folder.FilesIn("output"));
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void Without_publishing_the_old_site_stays()
    {
        Build("index.html", "old");
        using (var site = Open())
        {
            site.Write(Page("index.html", "new"));
        }

        Assert.Equal([Marker("index.html"), "index.html=old"], folder.FilesIn("output"));
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public async Task The_output_is_never_missing_while_sites_are_swapped()
    {
        Build("index.html", "0");
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(() =>
        {
            var missing = 0;
            while (!stop.IsCancellationRequested)
            {
                missing += File.Exists(folder.At("output/index.html")) ? 0 : 1;
            }

            return missing;
        }, TestContext.Current.CancellationToken);
        for (var i = 1; i <= 20; i++)
        {
            Build("index.html", "new");
        }

        await stop.CancelAsync();
        var missing = await watch;
        Assert.True(missing == 0 || !OperatingSystem.IsLinux(), "Linux exchanges two folders in one step.");
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        using (var site = Open())
        {
            Parallel.For(0, 200, i => site.Write(Page($"causes/a{i % 10}/p{i}.html", "x")));
            site.Publish();
        }

        Assert.Equal(201, folder.FilesIn("output").Length);
    }

    [Fact]
    public void An_empty_folder_may_become_the_output()
    {
        Directory.CreateDirectory(folder.Output);
        Build("index.html", "new");

        Assert.Equal([Marker("index.html"), "index.html=new"], folder.FilesIn("output"));
    }

    [Fact]
    public void Folders_on_the_way_to_the_output_are_made()
    {
        using (var site = SiteFolder.Open(folder.At("a/b/site"), folder.Input))
        {
            site.Publish();
        }

        Assert.Equal([Marker()], folder.FilesIn("a/b/site"));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/etc/passwd")]
    [InlineData("causes/../../outside.html")]
    public void A_file_cannot_leave_the_folder(string path)
    {
        using var site = Open();

        Assert.Throws<ArgumentException>(() => site.Write(Page(path, "x")));
    }

    [Fact]
    public void The_marker_cannot_be_replaced()
    {
        using var site = Open();

        Assert.Throws<ArgumentException>(() => site.Write(Page(SiteMarker.FileName, "x")));
    }

    [Fact]
    public void After_publishing_nothing_can_be_written_or_published_again()
    {
        using var site = Open();
        site.Publish();

        Assert.Throws<ObjectDisposedException>(() => site.Write(Page("index.html", "x")));
        Assert.Throws<ObjectDisposedException>(site.Publish);
    }

    [Fact]
    public void A_second_build_gives_way_to_the_one_that_is_writing()
    {
        Build("index.html", "old");
        using (var first = Open())
        {
            var refusal = Assert.Throws<WrongUseException>(() => Open());
            Assert.Equal(
                $"Another build is writing `{folder.Output}` right now. Wait for it to end, or choose another folder with --output.",
                refusal.Message);
            first.Write(Page("index.html", "first"));
            first.Publish();
        }

        Assert.Equal([Marker("index.html"), "index.html=first"], folder.FilesIn("output"));
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void A_folder_that_only_looks_like_a_leftover_is_left_alone()
    {
        folder.WriteFile(".output.output.tmp-0123456789ab/mine.txt", "mine");
        folder.WriteFile(".output.output.tmp-backup/backhealthsite-build", "mine");
        folder.WriteFile(".output.output.tmp-ba9876543210/backhealthsite-build", "somebody else's note");
        Build("index.html", "new");

        Assert.Equal(["mine.txt=mine"], folder.FilesIn(".output.output.tmp-0123456789ab"));
        Assert.Equal(["backhealthsite-build=mine"], folder.FilesIn(".output.output.tmp-backup"));
        Assert.Equal(["backhealthsite-build=somebody else's note"], folder.FilesIn(".output.output.tmp-ba9876543210"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("The BackHealthSite generator builds here.")]
    public void What_a_run_left_that_died_while_it_wrote_its_note_is_cleared_up(string written)
    {
        folder.WriteFile(".output.output.tmp-0123456789ab/backhealthsite-build", written);
        folder.WriteFile(".output.output.tmp-ba9876543210/backhealthsite-build", written);
        folder.WriteFile(".output.output.tmp-ba9876543210/mine.txt", "mine");
        Build("index.html", "new");

        Assert.Equal([".output.output.tmp-ba9876543210"], folder.Beside());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_refused()
    {
        folder.WriteFile("file", "");
        var refusal = Assert.Throws<WrongUseException>(() => SiteFolder.Open(folder.At("file/site"), folder.Input));

        Assert.StartsWith($"The output `{folder.At("file/site")}` can't be written: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_over()
    {
        folder.WriteFile("page.html", "mine");

        Assert.Throws<IOException>(() => new LocalDisk().WriteFile(folder.At("page.html"), "other"u8));
        Assert.Equal("mine", File.ReadAllText(folder.At("page.html")));
    }

    [Fact]
    public void Linux_exchanges_two_folders_in_one_step()
    {
        folder.WriteFile("a/a.txt", "a");
        folder.WriteFile("b/b.txt", "b");

        Assert.Equal(OperatingSystem.IsLinux(), FolderExchange.Try(folder.At("a"), folder.At("b")));
        Assert.Equal(OperatingSystem.IsLinux() ? ["b.txt=b"] : ["a.txt=a"], folder.FilesIn("a"));
        Assert.False(FolderExchange.Try(folder.At("a"), folder.At("missing")));
    }

    private static string Marker(params string[] files) => $"{SiteMarker.FileName}={Encoding.UTF8.GetString(SiteMarker.Of(files))}";

    private static OutputFile Page(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private SiteFolder Open() => SiteFolder.Open(folder.Output, folder.Input);

    private void Build(string path, string text)
    {
        using var site = Open();
        site.Write(Page(path, text));
        site.Publish();
    }
}
