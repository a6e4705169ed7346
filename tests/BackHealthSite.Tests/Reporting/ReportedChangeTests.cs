using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Reporting;

public sealed class ReportedChangeTests
{
    [Theory]
    [InlineData("input/a.md\0input/b c.md\0", "input/a.md", "input/b c.md")]
    [InlineData("input/a.md\ninput/b.md\r\n", "input/a.md", "input/b.md")]
    [InlineData("input/a\nb.md\0", @"input/a\u{A}b.md")]
    [InlineData("")]
    public void A_list_is_read_as_git_writes_it(string list, params string[] files) =>
        Assert.Equal(files, ReportedChange.Paths(list).Order(StringComparer.Ordinal));

    [Fact]
    public void A_problem_links_to_its_lines() => Assert.Equal(
        "https://host.example/us/site/blob/c0ffee/input/causes/x.md?plain=1#L2-L3",
        Change().LinkTo(Reports.Of("one\n«two\nthree»").Problems[0]));

    [Fact]
    public void A_file_outside_the_repository_has_no_link()
    {
        var outside = Reports.Of("«one»").Problems[0] with { Address = "file:///home/x.md" };
        Assert.Null(Change().LinkTo(outside));
    }

    [Theory]
    [InlineData("GITHUB_SHA")]
    [InlineData("GITHUB_REPOSITORY")]
    [InlineData("GITHUB_SERVER_URL")]
    public void Without_a_variable_of_the_runner_there_is_no_link(string missing) =>
        Assert.Null(ReportedChange.CommitOn(name => name == missing ? null : "x"));

    private static ReportedChange Change() => new(new HashSet<string>(), ReportedChange.CommitOn(name => name switch
    {
        "GITHUB_SERVER_URL" => "https://host.example",
        "GITHUB_REPOSITORY" => "us/site",
        _ => "c0ffee",
    }));
}
