using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;
using BackHealthSite.Theme.Pages;
using Microsoft.AspNetCore.Components;

namespace BackHealthSite.Rendering;

/// <summary>A page to be rendered: where it lies, what an author wrote of it, and how its model is made.</summary>
internal sealed record PageToRender(UrlPath Url, ParsedPage? Source, Func<PageModel> Model)
{
    /// <summary>Set for articles only.</summary>
    public Article? Article { get; init; }
}

/// <summary>Turns the site into the bytes of its pages, one by one; every page can be rendered on its own thread.</summary>
internal sealed class PageRenderer(PageContext context) : IDisposable
{
    /// <summary>Each is used by one page at a time.</summary>
    private readonly ConcurrentBag<PageBytes> writers = [];

    private readonly PageBasis? basis = context.Site.Basis is null ? null : new PageBasis(context);

    /// <summary>
    /// Every page of the site, in a fixed order: those that grow with the site first, so that none of them is left over at the end.
    /// </summary>
    public IReadOnlyList<PageToRender> Pages() =>
    [
        .. GeneratedPages.All
            .Concat(GeneratedPages.Further(context.Site))
            .Select(page => new PageToRender(page.Url, null, () => page.Make(context.On(page.Url)))),
        .. context.Site.Prose.Values
            .OrderBy(page => page.Url)
            .Select(page => new PageToRender(page.Url, page, () => ProsePageMaker.Make(page, context.On(page.Url)))),
        .. context.Site.Articles.Select((article, place) =>
            new PageToRender(article.Url, article.Page, () => ArticlePageMaker.Make(place, context.On(article.Url))) { Article = article }),
    ];

    public ReadOnlyMemory<byte> Render(PageToRender page) =>
        context.Site.Memory.Of(BuildStep.Rendering, page.Url.Value, () => BasisOf(page), () => Bytes(page));

    /// <summary>The page that stands at an old address, for hosts without redirects.</summary>
    public ReadOnlyMemory<byte> Render(Redirect redirect) =>
        context.Site.Memory.Of(BuildStep.Rendering, redirect.From.Value, () => basis!.Of(redirect), () => Bytes(redirect));

    public void Dispose()
    {
        foreach (var writer in writers)
        {
            writer.Dispose();
        }
    }

    private Basis BasisOf(PageToRender page) => page switch
    {
        { Article: { } article } => basis!.Of(article),
        { Source: { } prose } => basis!.Of(prose),
        _ => basis!.OfGenerated,
    };

    private ReadOnlyMemory<byte> Bytes(PageToRender page) => page.Model() switch
    {
        ArticlePage model => Render<ArticleView>(model),
        HomePage model => Render<HomeView>(model),
        TopicPage model => Render<TopicView>(model),
        WarningSignsPage model => Render<WarningSignsView>(model),
        WarningSheetPage model => Render<WarningSheetView>(model),
        FindPage model => Render<FindView>(model),
        AToZPage model => Render<AToZView>(model),
        MapPage model => Render<MapView>(model),
        MapListPage model => Render<MapListPageView>(model),
        SearchPage model => Render<SearchView>(model),
        RulesPage model => Render<RulesView>(model),
        ProsePage model => Render<ProseView>(model),
        NotFoundPage model => Render<NotFoundView>(model),
        var other => throw new InvalidOperationException($"No component shows {other.GetType().Name}."),
    };

    private ReadOnlyMemory<byte> Bytes(Redirect redirect)
    {
        var settings = context.Site.Settings;
        var title = context.Site.PageAt(redirect.To)!.FrontMatter.Title.Value;
        var addresses = context.Addresses.On(redirect.From);
        return Render<RedirectView>(
            new RedirectPage(addresses.Href(redirect.To), settings.AddressOf(redirect.To), title, settings.Language)
            {
                ScriptHref = settings.Portable ? null : addresses.Href(context.Assets.MovedScript),
            });
    }

    private ReadOnlyMemory<byte> Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(object model)
        where TComponent : IComponent
    {
        var writer = writers.TryTake(out var free) ? free : new PageBytes();
        var bytes = ThemeComponents.Render<TComponent, ReadOnlyMemory<byte>>("Model", model, writer.Of);
        writers.Add(writer);
        return bytes;
    }
}
