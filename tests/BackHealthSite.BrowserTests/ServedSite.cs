using BackHealthSite.BrowserTests;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;
using BackHealthSite.BrowserTests.Keyboard;
using BackHealthSite.BrowserTests.Pages;
using BackHealthSite.BrowserTests.Search;
using BackHealthSite.BrowserTests.Visits;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(ServedSite))]
[assembly: Parallelization(MaxThreads = 2)]

namespace BackHealthSite.BrowserTests;

/// <summary>
/// The site built from the library, an article made overdue, served under a base path, and the browser to look at it with.
/// </summary>
public sealed class ServedSite : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly KeptWindows windows;
    private StaticHost? host;
    private BuiltSite? built;

    public ServedSite()
    {
        windows = new KeptWindows(chromium);
        Kinds = new(name => KindVisit.MakeAsync(this, PageType.Named(name)));
        Walks = new(name => TabWalk.MakeAsync(this, PageType.Named(name)));
        Pages = new(page => PageVisit.MakeAsync(this, page));
        Looks = new(page => LookVisit.MakeAsync(this, page));
        Articles = new(article => ArticleVisit.MakeAsync(this, article));
    }

    internal BuiltSite Built => built!;

    /// <summary>What the one visit to a page of a kind saw, by the name of the kind.</summary>
    internal Kept<KindSeen> Kinds { get; }

    /// <summary>The one way through a page of a kind with the Tab key, by the name of the kind.</summary>
    internal Kept<TabWalk> Walks { get; }

    /// <summary>What the one visit to a page of the site saw, by its address.</summary>
    internal Kept<PageSeen> Pages { get; }

    /// <summary>What a page of the site shows in every way of looking, by its address and then by the name of the look.</summary>
    internal Kept<IReadOnlyDictionary<string, LookSeen>> Looks { get; }

    /// <summary>What the one visit to an article saw, by its address.</summary>
    internal Kept<ArticleSeen> Articles { get; }

    internal IReadOnlyList<HostedRequest> Requests => host!.Requests;

    public async ValueTask InitializeAsync()
    {
        host = await StaticHost.StartAsync();
        built = BuiltSite.Build(OverdueArticle.In(LibraryInput.Read()), host.BaseUrl);
        host.Serve(built);
        windows.Waiting = host.Empty;
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
    internal Task<Reader> ReaderAsync(Look look, Uri baseUrl) => Reader.SitDownAsync(windows, look, baseUrl);

    /// <summary>Someone at a blank page, who compares pictures.</summary>
    internal Task<Reader> ComparerAsync() => Reader.SitDownAtBlankAsync(windows, Look.Phone, Built.BaseUrl);

    /// <summary>Someone with the article open who has laid styles over it, and does nothing else to the page.</summary>
    internal async Task<Reader> DresserAsync(Look look, string styles)
    {
        var reader = await Reader.SitDownAtAsync(windows, look, Built.BaseUrl, PageType.Article.Address);
        await reader.DressAsync(styles);
        return reader;
    }

    /// <summary>Someone at an empty search, which others have used, who only types there.</summary>
    internal async Task<Reader> SearcherAsync(Look look)
    {
        var reader = await Reader.SitDownAtAsync(windows, look, Built.BaseUrl, PageType.Search.Address);
        await new SearchBox(reader).EmptyAsync();
        return reader;
    }

    /// <summary>Someone who leaves in the window what can't be taken out again, such as a clock that a test moves.</summary>
    internal Task<Reader> LonelyReaderAsync(Look look) => Reader.SitDownAloneAsync(windows, look, Built.BaseUrl);
}
