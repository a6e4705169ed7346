using System.Text;

namespace BackHealthSite.Publishing;

/// <summary>
/// The file that says a folder is this generator's, and which files in it: those the next build may replace, and no others.
/// </summary>
internal static class SiteMarker
{
    public const string FileName = ".backhealthsite";

    /// <summary>The line that nothing else writes.</summary>
    public const string FirstLine =
        "This folder was written by the BackHealthSite generator. A build replaces the files below, and stops where it finds any other.";

    /// <summary>What the marker of earlier versions began with; it named no files.</summary>
    public const string FormerLine = "This folder is written by the BackHealthSite generator.";

    /// <summary>The whole marker of a site: the same for the same files.</summary>
    public static byte[] Of(IEnumerable<string> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Order(StringComparer.Ordinal).Prepend(FirstLine).Select(line => line + "\n")));

    /// <summary>The files that a marker names, itself included; null where it is none.</summary>
    public static IReadOnlySet<string>? FilesIn(string marker) =>
        marker.Split('\n') is [FirstLine, .. var files] ? new HashSet<string>(files, StringComparer.Ordinal) { FileName } : null;
}
