namespace BackHealthSite.Theme;

/// <summary>The built files of the theme, as this assembly carries them.</summary>
public static class ThemeAssets
{
    /// <summary>The file names, the same as in `theme.targets`.</summary>
    public static IReadOnlyList<string> Names { get; } = ["favicon.svg", "page.js", "search.js", "site.css", "social-card.png", "text-bold.woff2", "text.woff2"];

    /// <summary>The fonts among them, which the styles name.</summary>
    public static IReadOnlyList<string> Fonts { get; } = ["text.woff2", "text-bold.woff2"];

    /// <summary>The bytes of one of the <see cref="Names"/>.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream($"theme/{name}")
            ?? throw new ArgumentException($"The theme carries no file `{name}`.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
