using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>The one browser of a test run, started by the first test that needs it.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    // The machine that runs the tests may be slow and busy; nothing here measures time.
    private const float Patience = 60_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--font-render-hinting=none",
        // Nothing outside this machine can be reached, whatever a page asks for.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        var context = await (await started.Value).Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated || !started.Value.IsCompletedSuccessfully)
        {
            return;
        }

        var (driver, browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var path = ChromiumPlace.Find();
        Assertions.SetDefaultExpectTimeout(Patience / 2);
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags }));
    }
}
