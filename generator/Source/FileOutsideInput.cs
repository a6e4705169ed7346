using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A symbolic link in the input folder: it could lead out of it.</summary>
internal static class FileOutsideInput
{
    public static readonly Rule Descriptor = new("BHS118", "FileOutsideInput", Severity.Error)
    {
        Reason = "Content comes from strangers: a link out of the input folder could publish a file of the machine that builds.",
        Bad = "input/causes/x.md is a symbolic link to /etc/passwd.",
        Good = "input/causes/x.md is a file.",
    };

    public static Problem At(string path) => Descriptor.At(
        Location.StartOf(path),
        $"`{path}` is a symbolic link; links are not followed, since they can lead out of the input folder.",
        "Replace the link by the file itself.");
}
