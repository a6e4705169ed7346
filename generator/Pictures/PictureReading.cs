namespace BackHealthSite.Pictures;

/// <summary>What the bytes of a picture said: its size, or what is wrong with it and what to do.</summary>
internal readonly record struct PictureReading(PictureSize? Size, string Fault, string Fix)
{
    public static PictureReading Cut => new(null, "The picture is damaged or cut short.", "Save or copy it again.");

    public static PictureReading LongTail =>
        new(null, "More bytes follow after the end of the picture.", "Save it again with a picture editor.");

    /// <summary>Words and cards stand still, too: WCAG 2.2.2.</summary>
    public static PictureReading Moving => new(null, "The picture moves.", "Save one still picture of it.");

    /// <summary>The notes can also turn the picture on its side, so that its size in the file is not the one shown.</summary>
    public static PictureReading Notes => new(
        null,
        "The file holds a camera's notes (EXIF or XMP), which can tell who took the picture and where.",
        "Save it again without metadata.");

    public static PictureReading Of(long width, long height) =>
        new(new PictureSize((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue)), "", "");

    public static PictureReading NotA(string kind) => new(
        null,
        $"The file is not a {kind} picture, though its name says so.",
        $"Save it again as {kind}, or give it the ending of what it is.");
}
