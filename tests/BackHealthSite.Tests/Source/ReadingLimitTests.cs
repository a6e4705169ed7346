using BackHealthSite.Source;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Source;

public sealed class ReadingLimitTests
{
    [Theory]
    [InlineData("causes/a.md", 1024 * 1024 + 1)]
    [InlineData("_data/a.yml", 1024 * 1024 + 1)]
    [InlineData("causes/images/a.png", 200_001)]
    [InlineData("causes/images/a.SVG", 200_001)]
    [InlineData("causes/a.docx", 0)]
    [InlineData("causes/_drafts/a.png", 0)]
    public void Of_a_large_file_no_more_is_read_than_shows_that_it_is_too_large(string path, int bytes)
    {
        using var folder = new TemporaryFolder();
        folder.WriteFile(path, new string('a', 2_000_000));
        Assert.Equal(bytes, Assert.Single(SourceFolder.Read(folder.Root).Files).Bytes.Length);
    }
}
