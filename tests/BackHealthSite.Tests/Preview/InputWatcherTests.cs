using BackHealthSite.Preview;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Preview;

/// <summary>No change is missed, whatever becomes of the folder.</summary>
[Trait("Takes", "long")]
public sealed class InputWatcherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public InputWatcherTests() => folder.WriteFile("input/causes/a.md", "a");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_change_is_told()
    {
        using var watcher = Watcher(folder.Input);
        var change = Change(watcher);
        folder.WriteFile("input/causes/a.md", "b");
        await change;
    }

    [Fact]
    public async Task A_change_before_the_question_is_told()
    {
        var stamp = FolderStamp.Of(folder.Input);
        folder.WriteFile("input/causes/b.md", "b");
        using var watcher = Watcher(folder.Input);
        await Change(watcher, stamp);
    }

    [Fact]
    public async Task A_deaf_watcher_is_found_out_and_listens_again()
    {
        using var watcher = Watcher(folder.Input);
        var stamp = FolderStamp.Of(folder.Input);
        Directory.Delete(folder.Input, recursive: true);
        await Change(watcher, stamp);
        folder.WriteFile("input/causes/a.md", "a");
        await Change(watcher, null);
        var change = Change(watcher);
        folder.WriteFile("input/causes/a.md", "b");
        await change;
    }

    [Fact]
    public async Task A_missing_folder_is_asked_for_again_and_again()
    {
        using var watcher = Watcher(folder.At("nowhere"));
        await Change(watcher, null);
        await Change(watcher, null);
        folder.WriteFile("nowhere/a.md", "a");
        await Change(watcher, null);
        var change = Change(watcher, FolderStamp.Of(folder.At("nowhere")));
        folder.WriteFile("nowhere/a.md", "longer");
        await change;
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

    private static InputWatcher Watcher(string path) => new(path) { BetweenLooks = TimeSpan.FromMilliseconds(1) };

    private Task Change(InputWatcher watcher) =>
        Change(watcher, FolderStamp.Of(folder.Input));

    private static Task Change(InputWatcher watcher, long? stamp) =>
        watcher.Change(stamp, TestContext.Current.CancellationToken);
}
