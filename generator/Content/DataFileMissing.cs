using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A data file that the site cannot do without.</summary>
internal static class DataFileMissing
{
    public static readonly Rule Descriptor = new("BHS121", "DataFileMissing", Severity.Error)
    {
        Reason = "Settings, topics, sources and the red-flag registry are needed by every page.",
        Bad = "An input folder without settings.yml.",
        Good = "An input folder with settings.yml.",
        Example = new(ExampleKind.Files, "settings.yml") { Bad = "-- settings.yml - --", Good = "" },
    };

    public static Problem At(
        string path,
        string fix = "Restore the file from the repository; the README shows what each data file holds.") =>
        Descriptor.At(Location.StartOf(path), $"`{path}` is missing.", fix);
}
