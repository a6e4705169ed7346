using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

public class ShownPathsTests
{
    [Theory]
    [InlineData("/home/me/site", "input", "input/causes/x.md")]
    [InlineData("/home/me/site", "input/", "input/causes/x.md")]
    [InlineData("/home/me/site", "/home/me/site/input", "input/causes/x.md")]
    [InlineData("/home/me/site", "a/../input", "input/causes/x.md")]
    [InlineData("/home/me/site/", ".", "causes/x.md")]
    [InlineData("/home/me/site", "..", "/home/me/causes/x.md")]
    [InlineData("/home/me/site", "../other/input", "/home/me/other/input/causes/x.md")]
    [InlineData("/home/me/site", "..input", "..input/causes/x.md")]
    [InlineData("/home/me/site", "/", "/causes/x.md")]
    public void Paths_are_relative_to_the_working_folder_or_whole(string workingFolder, string inputFolder, string shown) =>
        Assert.Equal(shown, new ShownPaths(new GivenPath(inputFolder, workingFolder)).Of("causes/x.md"));

    [Theory]
    [InlineData("::error::x.md", "./::error::x.md")]
    [InlineData("a\nb.md", @"a\u{A}b.md")]
    public void A_file_name_cannot_forge_a_line(string path, string shown) =>
        Assert.Equal(shown, new ShownPaths(new GivenPath("", "/home/me")).Of(path));
}
