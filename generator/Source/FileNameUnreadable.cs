using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A file or folder whose name is not UTF-8, so that it cannot be opened.</summary>
internal static class FileNameUnreadable
{
    public static readonly Rule Descriptor = new("BHS125", "FileNameUnreadable", Severity.Error)
    {
        Reason = "A name in another encoding is a different name on every system; what it holds could not be read.",
        Bad = "A file named in Latin-1, in which an e with an accent is the single byte 0xE9.",
        Good = "input/causes/slipped-disc.md",
    };

    public static Problem At(string path) => Descriptor.At(
        Location.StartOf(path),
        $"The name of `{path}` holds bytes that are not UTF-8, shown as \uFFFD.",
        "Rename it: small letters, digits and single hyphens.");
}
