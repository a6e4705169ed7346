using BackHealthSite.LinkChecking;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>Asks a local server for addresses, without real waits.</summary>
internal sealed class LinkRun(WebConnector connector)
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public HurryingClock Clock { get; } = new();

    public RequestPolicy Policy { get; init; } = new()
    {
        Jitter = () => 0,
        // No answer is late here because the machine has other things to do.
        Timeout = TimeSpan.FromMinutes(5),
        UserAgent = "BackHealthSite-link-check/1.0 (+https://example.org/repository)",
    };

    public LinkCache Memory { get; init; } = LinkCache.Empty;

    public async Task<LinkFinding> Ask(Uri address) => Assert.Single((await Check(address)).Links).Known.Finding;

    public Task<LinkReport> Check(params Uri[] addresses) => Check(TestContext.Current.CancellationToken, addresses);

    public Task<LinkReport> Check(CancellationToken cancellation, params Uri[] addresses) => new LinkChecker(connector, Policy, Clock)
        .Check([.. addresses.Select(address => new WebLink(address, []))], Memory, Today, freshDays: 14, cancellation);
}
