using BackHealthSite.Commands;
using BackHealthSite.Tests.LinkChecking;

namespace BackHealthSite.Tests.Commands;

/// <summary>`check-links` as a whole; no test asks a server that is not its own.</summary>
public sealed class CheckLinksCommandTests
{
    // The registry of the real input has addresses of its own.
    private static TestSite Unlinked =>
        TestSite.With("-- _data/sources.yml --\n-- _data/emergency-numbers.yml --\n[]\n-- _data/red-flags.yml --\n");

    [Fact]
    public void A_site_without_broken_links_gives_exit_code_0_and_an_issue_without_any()
    {
        using var generator = new GeneratorProcess(Unlinked);
        var outcome = generator.Run("check-links", "--issue-body", "issue.md");
        Assert.Equal("Asked for 0 of 0 links; the others worked at most 14 days ago.\n", outcome.Errors);
        Assert.Equal("0 links, 0 errors, 0 warnings\n", outcome.Output);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("Links to other sites, checked on ", File.ReadAllText(generator.InFolder("issue.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(generator.InFolder("artifacts/link-cache.json")));
    }

    [Fact]
    public void A_broken_link_gives_exit_code_1_and_its_line()
    {
        using var generator = new GeneratorProcess(Unlinked.Replace("pages/about.md", "Words.", "[router](http://192.168.0.1/)."));
        var outcome = generator.Run("check-links", "--today", "2026-11-22", "--cache", "known.json");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(
            "input/pages/about.md:5:10: error BHS231 ExternalLinkBroken: `http://192.168.0.1/` does not work since 2026-11-22: ",
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Contains("\"http://192.168.0.1/\"", File.ReadAllText(generator.InFolder("known.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_that_cannot_be_read_is_said_once_and_the_check_goes_on()
    {
        using var generator = new GeneratorProcess(Unlinked);
        File.WriteAllText(generator.InFolder("known.json"), "{");
        var outcome = generator.Run("check-links", "--cache", "known.json");
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("The cache `known.json` can't be read and is begun anew.\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said()
    {
        using var generator = new GeneratorProcess(Unlinked.WithBytes("pages/about.md", [0xFF]));
        Assert.StartsWith(
            "The links of 1 file are not checked, because the file can't be read. `check` says why.\n",
            generator.Run("check-links").Errors,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cache-days=soon")]
    [InlineData("--cache-days=-1")]
    [InlineData("--cache-days=")]
    [InlineData("--input=nowhere")]
    [InlineData("--issue-body=input")]
    [InlineData("--cache=input")]
    [InlineData("--output=site")]
    public void Wrong_use_gives_exit_code_2_and_a_sentence(string argument)
    {
        using var generator = new GeneratorProcess(Unlinked);
        var outcome = generator.Run("check-links", argument);
        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_is_stopped_ends_with_exit_code_130_and_keeps_its_cache()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await LocalServer.Start(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var generator = new GeneratorProcess(Unlinked.Replace("pages/about.md", "Words.", $"[slow]({server.At("/")})."));
        var options = new CheckLinksOptions(generator.InFolder("input"), LinkRun.Today)
        {
            Cache = generator.InFolder("known.json"),
            Connector = server.Connector,
        };
        Assert.Equal(130, CheckLinks(generator, stop.Token).Run(options));
        Assert.True(File.Exists(options.Cache.Place));
    }

    private static CheckLinksCommand CheckLinks(GeneratorProcess generator, CancellationToken stop)
    {
        var terminal = generator.Terminal(stop);
        return new CheckLinksCommand(terminal, new SharedOptions(terminal));
    }
}
