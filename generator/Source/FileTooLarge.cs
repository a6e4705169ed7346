using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A text file larger than any article needs to be.</summary>
internal static class FileTooLarge
{
    public static readonly Rule Descriptor = new("BHS116", "FileTooLarge", Severity.Error)
    {
        Reason = "An article is a few kilobytes; a file over 1 MiB is a mistake and would make pages that nobody can load.",
        Bad = "An article with a pasted picture of 10 MB as text.",
        Good = "An article of words.",
        Example = new(ExampleKind.Section, "causes/strain.md") { Bad = "{{A picture as text.\n*60000}}", Good = "A picture." },
    };

    public static Problem At(string path, int most) => Descriptor.At(
        Location.StartOf(path),
        string.Create(
            CultureInfo.InvariantCulture,
            $"The file is larger than {most / SourceDecoder.LargestFile} MiB ({most:N0} bytes), which is the most that is read."),
        "Split the article, or take out what is not text.");
}
