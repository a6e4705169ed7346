namespace BackHealthSite.Preview;

/// <summary>
/// What the preview serves of its own beside the site, in a folder that no page can lie in: their names never begin with `_`.
/// </summary>
internal static class PreviewAssets
{
    public const string Events = "/_preview/events";
    public const string Problems = "/_preview/problems";
    public const string Script = "/_preview/reload.js";
    public const string Stylesheet = "/_preview/problems.css";
    public const string PanelStyles = "/_preview/panel.css";

    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        [Script] = Read("reload.js"),
        [Stylesheet] = Read("problems.css"),
        [PanelStyles] = Read("panel.css"),
    };

    /// <summary>The bytes of the script or the stylesheet; null for any other path.</summary>
    public static byte[]? At(string path) => Files.GetValueOrDefault(path);

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream($"preview/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
