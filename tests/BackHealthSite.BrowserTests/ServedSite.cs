using BackHealthSite.BrowserTests;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(ServedSite))]
[assembly: Parallelization(MaxThreads = 2)]

namespace BackHealthSite.BrowserTests;

/// <summary>The site built from this repository's input, its longest article made overdue, served under a base path, and the browser to look at it with.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private StaticHost? host;
    private BuiltSite? built;

    internal BuiltSite Built => built!;

    internal IReadOnlyList<HostedRequest> Requests => host!.Requests;

    public async ValueTask InitializeAsync()
    {
        host = await StaticHost.StartAsync();
        built = BuiltSite.Build(OverdueArticle.In(RepositoryInput.Read()), host.BaseUrl);
        host.Serve(built);
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    internal Task<Reader> ReaderAsync(Look look) => ReaderAsync(look, Built.BaseUrl);

    /// <summary>Someone who looks at a site elsewhere, such as in a folder.</summary>
    internal Task<Reader> ReaderAsync(Look look, Uri baseUrl) => Reader.SitDownAsync(chromium, look, baseUrl);
}
