using BackHealthSite.Theme;

namespace BackHealthSite.Content;

/// <summary>The built files of the theme: those that the program carries, or newer ones of whoever works on it.</summary>
internal sealed class ThemeFiles(IReadOnlyDictionary<string, byte[]> newer)
{
    public static readonly ThemeFiles Carried = new(new Dictionary<string, byte[]>());

    /// <summary>The bytes of one of <see cref="ThemeAssets.Names" />.</summary>
    public byte[] Read(string name) => newer.TryGetValue(name, out var bytes) ? bytes : ThemeAssets.Read(name);
}
