using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>Someone who looks at the site: a browser window without a past.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Func<IPage, Task> leave;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> requested = new();
    private readonly TaskCompletionSource saidSomething = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Look? seenAs;

    private Reader(IPage page, Uri baseUrl, Func<IPage, Task> leave)
    {
        this.leave = leave;
        Page = page;
        BaseUrl = baseUrl;
        page.Console += OnConsole;
        page.PageError += OnPageError;
        page.Context.RequestFailed += OnRequestFailed;
        page.Context.Request += OnRequest;
    }

    public IPage Page { get; }

    public Uri BaseUrl { get; }

    /// <summary>What the browser said against the pages so far: script errors, breaches of the security policy, failed requests.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    /// <summary>The addresses that the browser has asked for so far.</summary>
    public IReadOnlyList<string> Requested => [.. requested];

    /// <summary>Someone at a window that was cleared for them.</summary>
    public static async Task<Reader> SitDownAsync(KeptWindows windows, Look look, Uri baseUrl)
    {
        var reader = new Reader(await windows.TakeAsync(look.Window), baseUrl, page => windows.GiveBackAsync(page, look.Window));
        await reader.LookAsync(look);
        return reader;
    }

    /// <summary>Someone at a window of their own, which goes with them: for whoever leaves there what can't be taken out again.</summary>
    public static async Task<Reader> SitDownAloneAsync(KeptWindows windows, Look look, Uri baseUrl)
    {
        var reader = new Reader(await windows.OpenAsync(look.Window), baseUrl, page => page.Context.CloseAsync());
        await reader.LookAsync(look);
        return reader;
    }

    /// <summary>Someone at a blank page that stays so.</summary>
    public static async Task<Reader> SitDownAtBlankAsync(KeptWindows windows, Look look, Uri baseUrl) =>
        new(await windows.TakeBlankAsync(look.Window), baseUrl, page => windows.GiveBackBlankAsync(page, look.Window));

    /// <summary>Someone at a page over which others have laid their styles and taken them off again.</summary>
    public static async Task<Reader> SitDownAtAsync(KeptWindows windows, Look look, Uri baseUrl, string page)
    {
        var address = new Uri(baseUrl, page);
        var opened = windows.TakeOpened(look.Window, address);
        var window = opened ?? await windows.TakeAsync(look.Window);
        var reader = new Reader(window, baseUrl, left => windows.KeepOpenAsync(left, look.Window, address));
        await reader.LookAsync(look);
        if (opened is null)
        {
            await reader.OpenAsync(page);
        }

        return reader;
    }

    /// <summary>Goes on with the page that is open in another way of looking at it: another size, other colours, paper.</summary>
    public async Task LookAsync(Look look)
    {
        if (seenAs is null || (look.Width, look.Height) != (seenAs.Width, seenAs.Height))
        {
            await Page.SetViewportSizeAsync(look.Width, look.Height);
        }

        // The page is laid out and painted anew even where nothing changes.
        if (seenAs is null || look with { Name = seenAs.Name, Width = seenAs.Width, Height = seenAs.Height } != seenAs)
        {
            await Page.EmulateMediaAsync(look.Media);
        }

        seenAs = look;
    }

    /// <summary>Opens a page by its address under the base path.</summary>
    public async Task<IResponse> OpenAsync(string page)
    {
        var response = await Page.GotoAsync(new Uri(BaseUrl, page).AbsoluteUri);
        return response ?? throw new InvalidOperationException($"{page} is the page that was open already; only its fragment changed.");
    }

    /// <summary>Waits until the browser is at an address under the base path, fragment included.</summary>
    public Task ExpectAtAsync(string address) =>
        Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(new Uri(BaseUrl, address).AbsoluteUri)}$"));

    /// <summary>What the browser said, once it has: it may be told of a page later than the page has come.</summary>
    public async Task<IReadOnlyList<string>> ExpectComplaintsAsync()
    {
        await saidSomething.Task.WaitAsync(Patience);
        return Complaints;
    }

    /// <summary>Lays the reader's own styles over the page.</summary>
    public Task DressAsync(string styles) =>
        Page.EvaluateAsync(
            "styles => { const sheet = new CSSStyleSheet(); sheet.replaceSync(styles); document.adoptedStyleSheets = [sheet]; }",
            styles);

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnPageError;
        Page.Context.RequestFailed -= OnRequestFailed;
        Page.Context.Request -= OnRequest;
        await leave(Page);
    }

    private void OnConsole(object? sender, IConsoleMessage message) =>
        Complain(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");

    private void OnPageError(object? sender, string error) => Complain(true, $"script error: {error}");

    private void OnRequestFailed(object? sender, IRequest request) => Complain(true, $"failed: {request.Url} {request.Failure}");

    private void OnRequest(object? sender, IRequest request) => requested.Enqueue(request.Url);

    private void Complain(bool really, string words)
    {
        if (really)
        {
            complaints.Enqueue($"{words} ({Page.Url})");
            saidSomething.TrySetResult();
        }
    }
}
