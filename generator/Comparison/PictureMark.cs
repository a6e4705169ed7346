using System.Security.Cryptography;

namespace BackHealthSite.Comparison;

/// <summary>A short mark by which a picture is told from another that looks different.</summary>
internal static class PictureMark
{
    private const int Letters = 10;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..Letters];

    /// <summary>
    /// The marks of the pictures of a built site, by the address that a page gives; an address that leads to no file of it stands for
    /// itself.
    /// </summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="page">The file of the page, relative to it.</param>
    public static Func<string, string> In(string site, string page) => address =>
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        return Places(path, page).Select(place => Path.Combine(site, place)).FirstOrDefault(File.Exists) is { } file
            ? $"{Path.GetFileName(file)} {Of(File.ReadAllBytes(file))}"
            : address;
    };

    /// <summary>
    /// Where the file may lie: the way from the page, or that from the root, of which the site knows the end only, for it may be served
    /// below another path.
    /// </summary>
    private static IEnumerable<string> Places(string path, string page)
    {
        if (!path.StartsWith('/'))
        {
            var root = Path.GetFullPath(Path.Combine(Path.DirectorySeparatorChar.ToString(), Path.GetDirectoryName(page) ?? "", path));
            return [root[Path.GetPathRoot(root)!.Length..]];
        }

        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return names.Contains("..") ? [] : names.Select((_, from) => Path.Combine(names[from..]));
    }
}
