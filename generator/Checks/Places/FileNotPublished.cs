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
        Bad = "input/causes/herniated-disc.docx",
        Good = "input/causes/herniated-disc.md",
        Example = new(ExampleKind.Files, "causes/herniated-disc.docx") { Bad = "-- causes/herniated-disc.docx --\nWords.", Good = "" },
    };

    public Rule Rule => Descriptor;

    private static readonly string[] Known = [SettingsReader.Path, "LICENSE"];

    public IEnumerable<Problem> Check(SiteSources sources, WordLists lists) =>
        from path in sources.OtherPaths
        where !Known.Contains(path)
        select Descriptor.At(
            Location.StartOf(path),
            "This file is not published.",
            "Articles end in `.md`; take other files out, or begin their names with `_`.");
}
