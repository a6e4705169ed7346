using BackHealthSite.Commands;
using BackHealthSite.Publishing;

namespace BackHealthSite.Tests.Commands;

/// <summary>A folder that is filled whole or not at all.</summary>
public sealed class NewFolderTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("backhealth-test-").FullName;

    private string Place => Path.Combine(parent, "site");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_cannot_be_written_leaves_nothing_behind(bool isThere)
    {
        if (isThere)
        {
            Directory.CreateDirectory(Place);
        }

        // The second would need a folder of the name that the first has.
        OutputFile[] files = [new("a", default), new("a/b", default)];
        Assert.ThrowsAny<IOException>(() => NewFolder.At("site", Place).Write(files));
        Assert.Equal(isThere ? [Place] : [], Directory.GetFileSystemEntries(parent, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_came_between_the_look_and_the_move_is_kept_and_what_was_moved_goes()
    {
        Directory.CreateDirectory(Place);
        var folder = NewFolder.At("site", Place);
        File.WriteAllText(Path.Combine(Place, "b"), "mine");
        Assert.ThrowsAny<IOException>(() => folder.Write([new("a/x", default), new("b/y", default), new("c/z", default)]));
        Assert.Equal([Path.Combine(Place, "b")], Directory.GetFileSystemEntries(Place));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Place, "b")));
        Assert.Equal([Place], Directory.GetFileSystemEntries(parent));
    }

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
