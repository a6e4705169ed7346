using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Pictures;

/// <summary>Reads a picture of the input folder, as far as its size and whether it is what it says it is.</summary>
internal static class PictureReader
{
    /// <summary>Characters: the output adds a fingerprint to the name.</summary>
    public const int LongestName = 100;

    /// <param name="file">The picture.</param>
    /// <param name="text">Its text, where it is SVG that could be decoded.</param>
    /// <param name="problems">Where problems go.</param>
    public static Picture Read(InputFile file, SourceFile? text, List<Problem> problems)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        if (!Slug.Holds(name[..dot])
            || !PictureFile.Endings.Contains(name[dot..])
            || name.Length > LongestName
            || !PortableName.Holds(name))
        {
            problems.Add(ImageFileInvalid.Misnamed(file.Path, name));
        }

        if (file.Bytes.Length > PictureFile.Largest)
        {
            problems.Add(ImageFileInvalid.TooManyBytes(file.Path));
            return new Picture(file.Path, file.Bytes);
        }

        // The text is published, not the bytes: line ends and a byte order mark then change nothing.
        var bytes = text is null ? file.Bytes : Encoding.UTF8.GetBytes(text.Text);
        return new Picture(file.Path, bytes) { Size = Checked(file.Path, SizeOf(file, text, problems), problems) };
    }

    private static PictureSize? Checked(string path, PictureSize? size, List<Problem> problems)
    {
        if (size is { } given
            && (given.Width is < 1 or > ImageFileInvalid.LongestSide || given.Height is < 1 or > ImageFileInvalid.LongestSide))
        {
            problems.Add(ImageFileInvalid.WrongSize(path, given));
            return null;
        }

        return size;
    }

    private static PictureSize? SizeOf(InputFile file, SourceFile? text, List<Problem> problems)
    {
        if (PictureFile.IsSvg(file.Path))
        {
            return text is null ? null : SvgReader.Read(text, problems);
        }

        var bytes = file.Bytes.Span;
        var reading = file.Path[^4..].ToLowerInvariant() switch
        {
            ".png" => PngReader.Read(bytes),
            ".jpg" => JpegReader.Read(bytes),
            _ => WebpReader.Read(bytes),
        };
        if (reading.Size is null)
        {
            problems.Add(ImageFileInvalid.At(Location.StartOf(file.Path), reading.Fault, reading.Fix));
        }

        return reading.Size;
    }
}
