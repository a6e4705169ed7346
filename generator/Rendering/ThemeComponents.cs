using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackHealthSite.Rendering;

/// <summary>Runs the components of the theme; safe to call from many threads.</summary>
internal static class ThemeComponents
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <param name="parameter">The name of the component's parameter.</param>
    /// <param name="value">What it is given.</param>
    /// <param name="read">Reads what was rendered.</param>
    public static T Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent, T>(
        string parameter, object value, Func<HtmlRootComponent, T> read)
        where TComponent : IComponent
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        return Render(renderer => renderer.RenderComponentAsync<TComponent>(parameters), read);
    }

    /// <param name="render">Renders a component.</param>
    /// <param name="read">Reads what was rendered.</param>
    public static T Render<T>(Func<HtmlRenderer, Task<HtmlRootComponent>> render, Func<HtmlRootComponent, T> read)
    {
        // One renderer a page: root components pile up in a shared one, and a new one costs microseconds.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () => read(await render(renderer))).GetAwaiter().GetResult();
    }
}
