using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace BackHealthSite.Theme.Drawings;

/// <summary>The line drawings of the site. A new one is a component in this folder and a line here.</summary>
public static class SiteDrawings
{
    public static IReadOnlyList<Drawing> All { get; } =
    [
        new("spine", renderer => renderer.RenderComponentAsync<Spine>()),
        new("disc-and-nerve", renderer => renderer.RenderComponentAsync<DiscAndNerve>()),
        new("sciatica", renderer => renderer.RenderComponentAsync<Sciatica>()),
        new("saddle-area", renderer => renderer.RenderComponentAsync<SaddleArea>()),
        new("spine-levels", renderer => renderer.RenderComponentAsync<SpineLevels>()),
        new("recovery-time-line", renderer => renderer.RenderComponentAsync<RecoveryTimeLine>()),
        new("what-a-scan-shows", renderer => renderer.RenderComponentAsync<WhatAScanShows>()),
    ];
}

/// <summary>A drawing: the name that authors place it by, and how it is rendered.</summary>
public sealed record Drawing(string Name, Func<HtmlRenderer, Task<HtmlRootComponent>> Render);
