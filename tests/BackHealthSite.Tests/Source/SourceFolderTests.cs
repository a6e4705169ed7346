using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Source;

public sealed class SourceFolderTests
{
    [Fact]
    public void Files_are_read_in_path_order_with_forward_slashes()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("symptoms/b.md", "b");
        folder.WriteFile("causes/a.md", "a");
        folder.WriteFile("_data/topics.yml", "t");
        folder.WriteFile("causes.md", "c");
        var (files, problems) = SourceFolder.Read(folder.Root);
        Assert.Empty(problems);
        Assert.Equal(["_data/topics.yml", "causes.md", "causes/a.md", "symptoms/b.md"], files.Select(file => file.Path));
        Assert.Equal("a"u8.ToArray(), files[2].Bytes.ToArray());
    }

    [Fact]
    public void A_file_that_has_not_changed_is_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("causes/a.md", "a");
        folder.WriteFile("causes/b.md", "b");
        File.SetLastWriteTimeUtc(folder.At("causes/a.md"), DateTime.UnixEpoch);
        var memory = new LastBuild();
        var first = SourceFolder.Read(folder.Root, memory).Files;
        var second = SourceFolder.Read(folder.Root, memory).Files;
        Assert.Same(first[0], second[0]);

        // The newest file may have been saved again in the same tick of the disk's clock.
        Assert.NotSame(first[1], second[1]);
    }

    [Fact]
    public void A_file_saved_again_in_the_same_tick_is_read_again()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("causes/a.md", "a");
        File.SetLastWriteTimeUtc(folder.At("causes/a.md"), DateTime.UnixEpoch);
        var memory = new LastBuild();
        SourceFolder.Read(folder.Root, memory);
        folder.WriteFile("causes/a.md", "b");
        File.SetLastWriteTimeUtc(folder.At("causes/a.md"), DateTime.UnixEpoch);
        folder.WriteFile("causes/later.md", "c");
        Assert.Equal("b"u8.ToArray(), SourceFolder.Read(folder.Root, memory).Files[0].Bytes.ToArray());
    }

    [Fact]
    public void Names_that_begin_with_a_dot_are_skipped()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile(".DS_Store", "x");
        folder.WriteFile(".git/config", "x");
        folder.WriteFile("causes/.a.md.swp", "x");
        folder.WriteFile("causes/a.md", "a");
        var (files, problems) = SourceFolder.Read(folder.Root);
        Assert.Empty(problems);
        Assert.Equal("causes/a.md", Assert.Single(files).Path);
    }

    [Fact]
    public void BHS118_a_symbolic_link_to_a_file_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("outside.md", "secret");
        Directory.CreateDirectory(folder.At("input/causes"));
        File.CreateSymbolicLink(folder.At("input/causes/a.md"), folder.At("outside.md"));
        var (files, problems) = SourceFolder.Read(folder.At("input"));
        Assert.Empty(files);
        var problem = Assert.Single(problems);
        Assert.Equal(("BHS118", "causes/a.md", 0), (problem.Rule.Id, problem.Where.Path, problem.Where.Span.Start));
    }

    [Fact]
    public void BHS118_a_symbolic_link_to_a_folder_is_not_followed_and_every_link_is_reported()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("outside/a.md", "secret");
        Directory.CreateDirectory(folder.At("input"));
        Directory.CreateSymbolicLink(folder.At("input/causes"), folder.At("outside"));
        Directory.CreateSymbolicLink(folder.At("input/loop"), folder.At("input"));
        File.CreateSymbolicLink(folder.At("input/broken.md"), folder.At("nowhere.md"));
        var (files, problems) = SourceFolder.Read(folder.At("input"));
        Assert.Empty(files);
        Assert.Equal(["broken.md", "causes", "loop"], problems.Select(problem => problem.Where.Path).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Equal("BHS118", problem.Rule.Id));
    }

    [Fact]
    public void A_file_over_the_limit_is_read_only_as_far_as_it_takes_to_see_that()
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile("big.md", new string('a', 3 * 1024 * 1024));
        var file = Assert.Single(SourceFolder.Read(folder.Root).Files);
        Assert.Equal(SourceDecoder.LargestFile + 1, file.Bytes.Length);
        Assert.Equal("BHS116", SourceDecoder.Decode(file).Unread!.Problem.Rule.Id);
    }
}
