using System.Runtime.Versioning;

namespace BackHealthSite.Tests.BadInput;

/// <summary>What the user who builds may not read or write: exit 2 and the path.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Starts", "processes")]
public sealed class ForbiddenTests : IClassFixture<PlainUser>, IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly OldSite site;

    public ForbiddenTests(PlainUser user)
    {
        site = new OldSite(new GeneratorProcess(TestSite.With("")) { Program = user.Program, Through = user.Command });
        File.SetUnixFileMode(site.InFolder(""), Readable | UnixFileMode.UserWrite);
    }

    public void Dispose()
    {
        foreach (var folder in new[] { "", "input/causes", "output" })
        {
            File.SetUnixFileMode(site.InFolder(folder), Readable | UnixFileMode.UserWrite);
        }

        site.Dispose();
    }

    [Fact]
    public void The_user_can_run_the_generator() => Assert.Equal("", site.Generator.Run("check").Errors);

    [Fact]
    public void An_article_that_may_not_be_read()
    {
        File.SetUnixFileMode(site.Article, UnixFileMode.None);
        site.Refuses(2, $"The input folder `input` can't be read: Access to the path '{site.Article}' is denied.");
    }

    [Fact]
    public void A_folder_that_may_not_be_read()
    {
        File.SetUnixFileMode(site.InFolder("input/causes"), UnixFileMode.None);
        site.Refuses(2, $"The input folder `input` can't be read: Access to the path '{site.InFolder("input/causes")}' is denied.");
    }

    [Theory]
    [InlineData("output")]
    [InlineData("another")]
    [InlineData("some/where")]
    public void A_place_that_may_not_be_written(string output)
    {
        File.SetUnixFileMode(site.InFolder(""), Readable);
        site.Refuses(2, $"The output `{output}` can't be written: ", "--output", output);
    }

    [Fact]
    public void A_report_where_nothing_may_be_written()
    {
        File.SetUnixFileMode(site.InFolder(""), Readable);
        site.Refuses(2, "The report `report.json` can't be written: Access to the path ", "--report", "json=report.json");
    }
}
