using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>
/// The windows of the browser, kept for the next reader: to open one costs more than most readers do in it. What a window is left with is put
/// away before the next one sits down: pages, storage, cookies, the pointer, and files that were held back.
/// </summary>
internal sealed class KeptWindows(Chromium chromium)
{
    private readonly ConcurrentDictionary<WindowKind, ConcurrentBag<IPage>> free = new();

    /// <summary>A window in which nobody has been, or whose last reader has left no trace, at a blank page.</summary>
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
        await page.GotoAsync("about:blank");
        Free(kind).Add(page);
    }

    private ConcurrentBag<IPage> Free(WindowKind kind) => free.GetOrAdd(kind, _ => []);
}

/// <summary>What of a look a window is opened with; all else can be changed while it is open.</summary>
internal sealed record WindowKind(bool Touch, bool Scripts)
{
    public BrowserNewContextOptions ContextOptions => new() { HasTouch = Touch, IsMobile = Touch, JavaScriptEnabled = Scripts };
}
