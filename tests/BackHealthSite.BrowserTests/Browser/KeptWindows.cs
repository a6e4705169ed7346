using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>
/// The windows of the browser, kept for the next reader: to open one costs more than most readers do in it. What a window is left with is
/// put away before the next one sits down: pages, storage, cookies, the pointer, and files that were held back.
/// </summary>
internal sealed class KeptWindows(Chromium chromium)
{
    private static readonly Uri Blank = new("about:blank");

    private readonly ConcurrentDictionary<WindowKind, ConcurrentBag<IPage>> free = new();
    private readonly ConcurrentDictionary<(WindowKind Kind, Uri Address), ConcurrentBag<IPage>> opened = new();

    /// <summary>The page at which a window waits for its next reader.</summary>
    public Uri Waiting { get; set; } = Blank;

    /// <summary>A window in which nobody has been, or whose last reader has left no trace.</summary>
    public async Task<IPage> TakeAsync(WindowKind kind) => Free(kind).TryTake(out var page) ? page : await OpenAsync(kind);

    /// <summary>A window that nobody has used or will use again.</summary>
    public async Task<IPage> OpenAsync(WindowKind kind)
    {
        var context = await chromium.NewContextAsync(kind.ContextOptions);
        return await context.NewPageAsync();
    }

    public async Task GiveBackAsync(IPage page, WindowKind kind)
    {
        // At the edge of the window the pointer would lie over the next reader's page.
        await page.Mouse.MoveAsync(-1, -1);
        await page.UnrouteAllAsync();
        await page.Context.ClearCookiesAsync();
        await page.EvaluateAsync("() => { if (/^(http|file)/.test(location.href)) { localStorage.clear(); sessionStorage.clear(); } }");
        await page.GotoAsync(Waiting.AbsoluteUri);
        Free(kind).Add(page);
    }

    /// <summary>A window at a blank page, whose policy lets pictures be read.</summary>
    public async Task<IPage> TakeBlankAsync(WindowKind kind) => TakeOpened(kind, Blank) ?? await OpenAsync(kind);

    public Task GiveBackBlankAsync(IPage page, WindowKind kind) => KeepOpenAsync(page, kind, Blank);

    /// <summary>A window in which a page is open as it came from the host, if there is one.</summary>
    public IPage? TakeOpened(WindowKind kind, Uri address) => Opened(kind, address).TryTake(out var page) ? page : null;

    /// <summary>Keeps a page open over which a reader has laid styles and nothing else.</summary>
    public async Task KeepOpenAsync(IPage page, WindowKind kind, Uri address)
    {
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; scrollTo(0, 0); }");
        Opened(kind, address).Add(page);
    }

    private ConcurrentBag<IPage> Opened(WindowKind kind, Uri address) => opened.GetOrAdd((kind, address), _ => []);

    private ConcurrentBag<IPage> Free(WindowKind kind) => free.GetOrAdd(kind, _ => []);
}

/// <summary>What of a look a window is opened with; all else can be changed while it is open.</summary>
internal sealed record WindowKind(bool Touch, bool Scripts)
{
    public BrowserNewContextOptions ContextOptions => new() { HasTouch = Touch, IsMobile = Touch, JavaScriptEnabled = Scripts };
}
