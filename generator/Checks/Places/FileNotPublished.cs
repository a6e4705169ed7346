using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A file under the input folder that nothing reads.</summary>
internal sealed class FileNotPublished : ISourcesRule
{
    public static readonly Rule Descriptor = new("BHS123", "FileNotPublished", Severity.Warning)
    {
        Reason = "A file that is left out in silence makes its author wait for a page that never comes.",
        Bad = "input/notes.txt",
        Good = "input/_notes.txt",
        Example = new(ExampleKind.Files, "notes.txt") { Bad = "-- notes.txt --\nWords.", Good = "-- _notes.txt --\nWords." },
    };

    public Rule Rule => Descriptor;

    private static readonly string[] Known = [SettingsReader.Path, "LICENSE"];

    public IEnumerable<Problem> Check(SiteSources sources, WordLists lists) =>
        from path in sources.OtherPaths
        where !Known.Contains(path) && !FileNotArticle.Is(path)
        select Descriptor.At(
            Location.StartOf(path),
            "This file is not published.",
            Remedy(path));

    private static string Remedy(string path)
    {
        if (!PictureName.IsOtherPicture(path))
        {
            return "Articles end in `.md`; take other files out, or begin their names with `_`.";
        }

        return PictureName.Instead(Path.GetFileName(path)) is { } better
            ? $"Name the picture `{better}`."
            : $"Save the picture as one of {string.Join(", ", PictureFile.Endings)}, or take it out.";
    }
}
