using System.Collections.Frozen;
using BackHealthSite.Theme.Drawings;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackHealthSite.Rendering;

/// <summary>Takes the drawings from the theme; each is the same on every page, so it is rendered once.</summary>
internal static class DrawingMaker
{
    private static readonly FrozenDictionary<string, Lazy<string>> Figures =
        SiteDrawings.All.ToFrozenDictionary(
            drawing => drawing.Name,
            drawing => new Lazy<string>(() => Render(drawing)),
            StringComparer.Ordinal);

    public static string Make(string name) => Figures[name].Value;

    private static string Render(Drawing drawing)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () => (await drawing.Render(renderer)).ToHtmlString()).GetAwaiter().GetResult();
    }
}
