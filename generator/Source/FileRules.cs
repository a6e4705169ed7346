using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A text file that is not UTF-8.</summary>
internal static class EncodingInvalid
{
    public static readonly Rule Descriptor = new("BHS115", "EncodingInvalid", Severity.Error)
    {
        Reason = "Text in another encoding would show wrong characters to every reader.",
        Bad = "A file saved as Windows-1252, in which an e with an accent is the single byte 0xE9.",
        Good = "The same file saved as UTF-8.",
        Example = new(ExampleKind.Files, "causes/index.md")
        {
            Bad = "-- causes/index.md ! --\n---\ntitle: Causes\n"
                + "description: The causes page of the test site, which is as short as it can be.\n---\nCaf\u00E9.",
            Good = "-- causes/index.md --\n---\ntitle: Causes\n"
                + "description: The causes page of the test site, which is as short as it can be.\n---\nCaf\u00E9.",
        },
    };

    /// <summary>The problem at the end of the text that could still be read.</summary>
    public static Problem At(SourceFile readable, string what) => Descriptor.At(
        readable.At(readable.Text.Length, readable.Text.Length),
        $"The file {what} here.",
        "Save the file as UTF-8 in your editor.");
}

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
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {most / SourceDecoder.LargestFile} MiB ({most:N0} bytes), which is the most that is read."),
        "Split the article, or take out what is not text.");
}

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

/// <summary>A YAML text that cannot be read, or that uses a part of YAML that is not allowed here.</summary>
internal static class YamlInvalid
{
    public static readonly Rule Descriptor = new("BHS102", "YamlInvalid", Severity.Error)
    {
        Reason = "Front matter and data files are plain lists and values, so that every mistake can be shown at its place.",
        Bad = "title: Lifting: how to carry\ndescription: \"How to lift and carry with a sore back.\naliases: [heavy bags",
        Good = "title: \"Lifting: how to carry\"\ndescription: \"How to lift and carry with a sore back.\"\naliases: [heavy bags]",
        Example = new(ExampleKind.Matter, ":") { Bad = "title: Lifting: how to carry", Good = "title: \"Lifting: how to carry\"" },
        Remedy = Remedy.As("FrontMatterMissing"),
    };

    public static Problem At(Location where, string message, string fix) => Descriptor.At(where, message, fix);
}
