namespace BackHealthSite.Theme;

/// <summary>The built files of the theme, as this assembly carries them.</summary>
public static class ThemeAssets
{
    /// <summary>The names of the files that a site publishes.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "favicon.svg", "moved.js", "page.js", "panel.js", "search.js", "site.css", "social-card.png", "text-bold.woff2", "text.woff2",
    ];

    /// <summary>The fonts among them, which the styles name.</summary>
    public static IReadOnlyList<string> Fonts { get; } = ["text.woff2", "text-bold.woff2"];

    /// <summary>The model of the red-flag panel, which the search records carry.</summary>
    public static byte[] PanelModel => Read("panel-model.json");

    /// <summary>The bytes of a file of `theme.targets`.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream($"theme/{name}")
            ?? throw new ArgumentException($"The theme carries no file `{name}`.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
