using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>Someone who looks at the site: a browser window of their own, without a past.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> requested = new();

    private Reader(IBrowserContext context, IPage page, Uri baseUrl)
    {
        this.context = context;
        Page = page;
        BaseUrl = baseUrl;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"script error: {error}");
        context.RequestFailed += (_, request) => Complain(true, $"failed: {request.Url} {request.Failure}");
        context.Request += (_, request) => requested.Enqueue(request.Url);
    }

    public IPage Page { get; }

    public Uri BaseUrl { get; }

    /// <summary>What the browser said against the pages so far: script errors, breaches of the security policy, failed requests.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    /// <summary>The addresses that the browser has asked for so far.</summary>
    public IReadOnlyList<string> Requested => [.. requested];

    public static async Task<Reader> SitDownAsync(Chromium chromium, Look look, Uri baseUrl)
    {
        var context = await chromium.NewContextAsync(look.ContextOptions);
        var page = await context.NewPageAsync();
        if (look.Printed)
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
        }

        return new Reader(context, page, baseUrl);
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

    /// <summary>Lays the reader's own styles over the page.</summary>
    public Task DressAsync(string styles) =>
        Page.EvaluateAsync("styles => { const sheet = new CSSStyleSheet(); sheet.replaceSync(styles); document.adoptedStyleSheets = [sheet]; }", styles);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Complain(bool really, string words)
    {
        if (really)
        {
            complaints.Enqueue($"{words} ({Page.Url})");
        }
    }
}
