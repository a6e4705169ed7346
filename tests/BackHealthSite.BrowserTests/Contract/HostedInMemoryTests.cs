using BackHealthSite.BrowserTests.Hosting;

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
