using BackHealthSite.BrowserTests.Hosting;
using BackHealthSite.Publishing;

namespace BackHealthSite.BrowserTests.Contract;

/// <summary>This assembly sees only what is public: what it does here, any other host of the pipeline can do.</summary>
public sealed class HostedInMemoryTests
{
    private static readonly Uri OneHost = new("https://one.example/");
    private static readonly Uri OtherHost = new("https://other.example/under/a/path/");

    [Fact]
    public async Task Two_sites_built_at_once_equal_the_same_sites_built_one_after_the_other()
    {
        var input = LibraryInput.Read();
        var cancellation = TestContext.Current.CancellationToken;

        var atOnce = await Task.WhenAll(
            Task.Run(() => BuiltSite.Build(input, OneHost, cancellation), cancellation),
            Task.Run(() => BuiltSite.Build(input, OtherHost, cancellation), cancellation));

        AssertSame(BuiltSite.Build(input, OneHost, cancellation), atOnce[0]);
        AssertSame(BuiltSite.Build(input, OtherHost, cancellation), atOnce[1]);
        Assert.False(atOnce[0].Files["index.html"].Span.SequenceEqual(atOnce[1].Files["index.html"].Span));
    }

    [Fact]
    public void A_host_that_calls_the_phases_one_by_one_gets_the_same_site()
    {
        var input = LibraryInput.Read();
        var cancellation = TestContext.Current.CancellationToken;
        var pipeline = new SitePipeline(new SiteOptions(LibraryInput.Today) { BaseUrl = OneHost });
        var output = new OutputInMemory();

        var assembled = pipeline.Process(pipeline.Input(input), cancellation);
        var result = pipeline.Output(pipeline.PostProcess(assembled, output, cancellation), output);

        var whole = BuiltSite.Build(input, OneHost, cancellation);
        Assert.Equal(whole.Files.Keys.Order(StringComparer.Ordinal), output.Files.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.All(output.Files, file => Assert.True(whole.Files[file.Path].Span.SequenceEqual(file.Bytes.Span), file.Path));
        Assert.True(result.MayBePublished);
    }

    [Fact]
    public void A_site_with_errors_goes_through_the_phases_without_a_file()
    {
        var pipeline = new SitePipeline(new SiteOptions(LibraryInput.Today) { BaseUrl = OneHost });
        var output = new OutputInMemory();

        var assembled = pipeline.Process(pipeline.Input([]), TestContext.Current.CancellationToken);
        var result = pipeline.Output(pipeline.PostProcess(assembled, output, TestContext.Current.CancellationToken), output);

        Assert.False(result.MayBePublished);
        Assert.Empty(output.Files);
    }

    [Fact]
    public async Task A_build_that_is_called_off_stops()
    {
        var input = LibraryInput.Read();
        using var calledOff = new CancellationTokenSource();
        await calledOff.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => BuiltSite.Build(input, OneHost, calledOff.Token));
    }

    private static void AssertSame(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.Empty(expected.Files.Where(file => !file.Value.Span.SequenceEqual(actual.Files[file.Key].Span)).Select(file => file.Key));
    }
}
