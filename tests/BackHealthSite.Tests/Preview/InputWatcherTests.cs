using BackHealthSite.Preview;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Preview;

/// <summary>No change is missed, whatever becomes of the folder.</summary>
public sealed class InputWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder folder = new();

    public InputWatcherTests() => folder.WriteFile("input/causes/a.md", "a");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_change_is_told()
    {
        using var watcher = new InputWatcher(folder.Input);
        var change = Change(watcher);
        folder.WriteFile("input/causes/a.md", "b");
        await change;
    }

    [Fact]
    public async Task A_change_before_the_question_is_told()
    {
        var stamp = FolderStamp.Of(folder.Input);
        folder.WriteFile("input/causes/b.md", "b");
        using var watcher = new InputWatcher(folder.Input);
        await watcher.Change(stamp, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_deaf_watcher_is_found_out_and_listens_again()
    {
        using var watcher = new InputWatcher(folder.Input);
        var stamp = FolderStamp.Of(folder.Input);
        Directory.Delete(folder.Input, recursive: true);
        await watcher.Change(stamp, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        folder.WriteFile("input/causes/a.md", "a");
        await watcher.Change(null, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        var change = Change(watcher);
        folder.WriteFile("input/causes/a.md", "b");
        await change;
    }

    [Fact]
    public async Task A_missing_folder_is_asked_for_again_and_again()
    {
        using var watcher = new InputWatcher(folder.At("nowhere"));
        await watcher.Change(null, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_stamp_sees_names_sizes_and_times_but_no_hidden_file()
    {
        var first = FolderStamp.Of(folder.Input);
        folder.WriteFile("input/causes/.a.md.swp", "x");
        Assert.Equal(first, FolderStamp.Of(folder.Input));
        folder.WriteFile("input/causes/a.md", "longer");
        var second = FolderStamp.Of(folder.Input);
        Assert.NotEqual(first, second);
        File.SetLastWriteTimeUtc(folder.At("input/causes/a.md"), new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc));
        Assert.NotEqual(second, FolderStamp.Of(folder.Input));
        Assert.Null(FolderStamp.Of(folder.At("nowhere")));
    }

    private Task Change(InputWatcher watcher) =>
        watcher.Change(FolderStamp.Of(folder.Input), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
}
