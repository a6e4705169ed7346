using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Pictures;

/// <summary>A picture that is not what its name says, cannot be read, or is too large.</summary>
internal static class ImageFileInvalid
{
    /// <summary>Pixels on either side: more than any screen of a phone shows.</summary>
    public const int LongestSide = 2000;

    public static readonly Rule Descriptor = new("BHS214", "ImageFileInvalid", Severity.Error)
    {
        Reason = "A picture that browsers cannot show, or that takes a minute to load, leaves a hole in the article.",
        Bad = "input/causes/images/spine.png, which is a photo of 4 MB straight from a telephone",
        Good = "input/causes/images/spine.png, at most 200 kB and 2,000 pixels wide and high",
        Example = new(ExampleKind.Files, "causes/images/spine.svg")
        {
            Bad = "-- causes/images/spine.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/>{{<circle cx=\"4\" "
                + "cy=\"4\" r=\"3\"/>*9000}}</svg>",
            Good = "-- causes/images/spine.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
            Beside = "-- causes/strain.md / A muscle is pulled --\n![A spine](images/spine.svg)\n\nA muscle is pulled",
        },
    };

    public static Problem At(Location where, string message, string fix) => Descriptor.At(where, message, fix);

    public static Problem TooManyBytes(string path) => Descriptor.At(
        Location.StartOf(path),
        string.Create(CultureInfo.InvariantCulture, $"The picture has more than {PictureFile.Largest:N0} bytes."),
        "Save it smaller, or as WebP; a drawing is smallest as SVG.");

    public static Problem WrongSize(string path, PictureSize size) => Descriptor.At(
        Location.StartOf(path),
        string.Create(
            CultureInfo.InvariantCulture,
            $"The picture is {size.Width} wide and {size.Height} high; each must be from 1 to {LongestSide}."),
        "Save it in another size.");

    public static Problem Misnamed(string path, string name) => Descriptor.At(
        Location.StartOf(path),
        $"`{name}` is not a name for a picture.",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Use small letters, digits and single hyphens, at most {PictureReader.LongestName} characters, and one of "
            + $"{string.Join(", ", PictureFile.Endings)}{Better(name)}."));

    /// <summary>The name to give it, where one can be told.</summary>
    private static string Better(string name) =>
        PictureName.Instead(name) is { } better && better.Length <= PictureReader.LongestName ? $": `{better}`" : "";
}
