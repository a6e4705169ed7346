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
