using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>How the file of a picture has to be called, told from what it is called.</summary>
internal static class PictureName
{
    /// <summary>Another ending of a kind of picture that this site takes.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpeg"] = ".jpg",
        [".jpe"] = ".jpg",
        [".jfif"] = ".jpg",
    };

    /// <summary>Kinds of picture that this site does not take.</summary>
    private static readonly HashSet<string> Foreign =
        new([".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".ico"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a picture whose name does not end as those of this site do.</summary>
    public static bool IsOtherPicture(string path)
    {
        var ending = Path.GetExtension(path);
        return Others.ContainsKey(ending) || Foreign.Contains(ending);
    }

    /// <summary>True for a file that has an ending, and not one of those that pictures of this site have.</summary>
    public static bool HasOtherEnding(string path) => Path.GetExtension(path).Length > 0 && !PictureFile.Is(path);

    /// <summary>The name in the letters and with the ending that every system and server holds; null where it has to be another picture.
    /// </summary>
    public static string? Instead(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        var known = PictureFile.Is(name) ? ending : Others.GetValueOrDefault(ending);
        var slug = Slug.Of(Path.GetFileNameWithoutExtension(name));
        var better = known is null || slug.Length == 0 ? null : slug + known;
        return better == name ? null : better;
    }
}
