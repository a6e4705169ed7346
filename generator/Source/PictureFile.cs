namespace BackHealthSite.Source;

/// <summary>Which files are pictures, told from their names, and how large one may be.</summary>
internal static class PictureFile
{
    /// <summary>Bytes; a reader with a slow phone must not wait for a picture longer than for the words.</summary>
    public const int Largest = 200_000;

    /// <summary>The endings of pictures.</summary>
    public static readonly string[] Endings = [".svg", ".png", ".webp", ".jpg"];

    /// <summary>True whatever the case of the ending: one in capitals is a name to be put right, not another kind of file.</summary>
    public static bool Is(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsSvg(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
