using System.Text;
using BackHealthSite.Commands;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Commands;

/// <summary>The files of a move are written all or not at all.</summary>
public sealed class MovedFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_changed_made_and_taken_away()
    {
        var before = Lying(("a/one.md", "one"), ("a/two.md", "two"), ("a/three.md", "three"));
        Files().Write(before, Of(("a/one.md", "one"), ("a/two.md", "another two"), ("b/four.md", "four")));
        Assert.Equal(["a/one.md=one", "a/two.md=another two", "b/four.md=four"], Lie());
    }

    [Fact]
    public void What_was_written_is_put_back_where_the_disk_refuses()
    {
        var before = Lying(("a/one.md", "one"), ("a/two.md", "two"), ("b", "a file"));
        var refused = Assert.Throws<WrongUseException>(
            () => Files().Write(before, Of(("a/one.md", "another one"), ("a/new.md", "new"), ("b", "a file"), ("b/three.md", "three"))));
        Assert.EndsWith(" Nothing was moved, and every file is as it was.", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("The disk refuses: ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["a/one.md=one", "a/two.md=two", "b=a file"], Lie());
    }

    [Theory]
    [InlineData("a/two.md", "saved meanwhile")]
    [InlineData("a/new.md", "made meanwhile")]
    public void What_somebody_saved_meanwhile_is_never_written_over(string path, string text)
    {
        var before = Lying(("a/one.md", "one"), ("a/two.md", "two"));
        File.WriteAllText(Path.Combine(folder.Input, path), text);
        var lie = Lie();
        var refused = Assert.Throws<WrongUseException>(
            () => Files().Write(before, Of(("a/one.md", "another one"), ("a/two.md", "another two"), ("a/new.md", "new"))));
        Assert.Equal(
            $"`input/{path}` has changed while the move was worked out. Nothing was moved, and every file is as it was.",
            refused.Message);
        Assert.Equal(lie, Lie());
    }

    private MovedFiles Files() => new(new GivenPath("input", folder.Root));

    private Dictionary<string, InputFile> Lying(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var place = Path.Combine(folder.Input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, text);
        }

        return Of(files);
    }

    private static Dictionary<string, InputFile> Of(params (string Path, string Text)[] files) =>
        files.ToDictionary(file => file.Path, file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));

    /// <summary>Every file with its words.</summary>
    private List<string> Lie() =>
    [
        .. Directory.GetFiles(folder.Input, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetRelativePath(folder.Input, path)}={File.ReadAllText(path)}"),
    ];
}
