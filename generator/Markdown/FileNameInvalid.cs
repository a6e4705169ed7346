using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A file name that cannot be an address.</summary>
internal static class FileNameInvalid
{
    public static readonly Rule Descriptor = new("BHS112", "FileNameInvalid", Severity.Error)
    {
        Reason = "The file name becomes the address of the page: it must read well and work on every system.",
        Bad = "input/causes/Slipped Disc.md",
        Good = "input/causes/slipped-disc.md",
        Example = new(ExampleKind.Files, "causes/Slipped_Disc.md")
        {
            Bad = "-- causes/Slipped_Disc.md --\n---\ntitle: A slipped disc\n---\nWords.",
            Good = "",
        },
        Remedy = Remedy.As("FileMisplaced"),
    };

    public static Problem At(string path, string name)
    {
        var stem = name[..^3];
        if (PortableName.IsDevice(name))
        {
            return Descriptor.At(Location.StartOf(path), $"`{stem}` is the name of a device on Windows.", "Choose another name.");
        }

        if (name.Length > PortableName.Longest)
        {
            return Descriptor.At(
                Location.StartOf(path),
                "The file name is too long for some systems.",
                $"Shorten it to {PortableName.Longest} characters.");
        }

        var words = new string([.. stem.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        var better = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var fix = better.Length == 0 ? "Use small letters, digits and single hyphens." : $"Rename it to `{better}.md`.";
        return Descriptor.At(
            Location.StartOf(path),
            $"The file name `{Visible(name)}` is not in small letters, digits and single hyphens.",
            fix);
    }

    private static string Visible(string name) => new([.. name.Select(c => char.IsControl(c) ? '?' : c)]);
}
