using BackHealthSite.Pictures;

namespace BackHealthSite.Tests.Pictures;

public sealed class RasterReaderTests
{
    public static TheoryData<string> Samples => [.. Pictures.Keys];

    private static readonly Dictionary<string, byte[]> Pictures = new(StringComparer.Ordinal)
    {
        ["png"] = SamplePictures.Png,
        ["jpg"] = SamplePictures.Jpeg,
        ["webp lossy"] = SamplePictures.LossyWebp,
        ["webp lossless"] = SamplePictures.LosslessWebp,
        ["webp extended"] = SamplePictures.ExtendedWebp,
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_size_is_read_from_the_file(string sample) =>
        Assert.Equal(new PictureSize(7, 5), Read(sample, Pictures[sample]).Size);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_picture_cut_short_anywhere_has_no_size(string sample)
    {
        var whole = Pictures[sample];
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Null(Read(sample, whole[..length]).Size);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_byte_makes_the_reader_fail(string sample)
    {
        var whole = Pictures[sample];
        foreach (var value in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
        {
            for (var at = 0; at < whole.Length; at++)
            {
                var changed = (byte[])whole.Clone();
                changed[at] = value;
                var reading = Read(sample, changed);
                Assert.True(reading.Size is not null || reading.Fault.Length > 0);
            }
        }
    }

    [Fact]
    public void A_file_of_another_kind_is_named() => Assert.All(
        [
            PngReader.Read(SamplePictures.Jpeg),
            JpegReader.Read(SamplePictures.LossyWebp),
            WebpReader.Read(SamplePictures.Png),
            PngReader.Read("<svg/>"u8),
        ],
        reading => Assert.Contains("though its name says so", reading.Fault, StringComparison.Ordinal));

    [Fact]
    public void A_picture_that_moves_is_refused() => Assert.All(
        [PngReader.Read(SamplePictures.PngWith("acTL", new byte[8])), WebpReader.Read(SamplePictures.WebpWith("ANIM", new byte[6]))],
        reading => Assert.Equal("The picture moves.", reading.Fault));

    [Fact]
    public void Notes_of_a_camera_are_refused() => Assert.All(
        [
            PngReader.Read(SamplePictures.PngWith("eXIf", new byte[8])),
            PngReader.Read(SamplePictures.PngWith("iTXt", [.. "XML:com.adobe.xmp\0"u8])),
            JpegReader.Read(SamplePictures.JpegWith(0xE1, [.. "Exif\0\0"u8])),
            WebpReader.Read(SamplePictures.WebpWith("EXIF", new byte[4])),
            WebpReader.Read(SamplePictures.WebpWith("XMP ", new byte[4])),
        ],
        reading => Assert.Contains("EXIF or XMP", reading.Fault, StringComparison.Ordinal));

    [Fact]
    public void Other_parts_do_no_harm() => Assert.All(
        [
            PngReader.Read(SamplePictures.PngWith("tEXt", [.. "Author\0Somebody"u8])),
            JpegReader.Read(SamplePictures.JpegWith(0xE2, [.. "ICC_PROFILE\0"u8])),
            WebpReader.Read(SamplePictures.WebpWith("ICCP", new byte[4])),
        ],
        reading => Assert.Equal(new PictureSize(7, 5), reading.Size));

    [Fact]
    public void Bytes_after_the_end_are_refused() => Assert.All(
        [PngReader.Read([.. SamplePictures.Png, .. "<script>"u8]), WebpReader.Read([.. SamplePictures.LossyWebp, .. "<script>"u8])],
        reading => Assert.Contains("after the end", reading.Fault, StringComparison.Ordinal));

    [Fact]
    public void A_wrong_bit_anywhere_in_a_PNG_is_found()
    {
        for (var at = 0; at < SamplePictures.Png.Length; at++)
        {
            var changed = (byte[])SamplePictures.Png.Clone();
            changed[at] ^= 4;
            Assert.Null(PngReader.Read(changed).Size);
        }
    }

    public static TheoryData<string> BrokenPngs => [.. Broken.Keys];

    private static readonly byte[] Header = SamplePictures.PngHeader(7, 5, depth: 8, colours: 0);

    private static readonly byte[] Pixels = SamplePictures.Packed(new byte[5 * 8]);

    private static readonly Dictionary<string, byte[]> Broken = new(StringComparer.Ordinal)
    {
        ["no pixels"] = SamplePictures.PngOf(("IHDR", Header), ("IEND", [])),
        ["garbage for pixels"] = SamplePictures.PngOf(
            ("IHDR", Header),
            ("IDAT", [.. Enumerable.Range(0, 60).Select(i => (byte)(i * 37))]),
            ("IEND", [])),
        ["garbage behind the first bytes of the pixels"] = SamplePictures.PngOf(
            ("IHDR", Header),
            ("IDAT", [0x78, 0x9C, .. Enumerable.Range(0, 60).Select(i => (byte)(i * 37))]),
            ("IEND", [])),
        ["too few pixels"] = SamplePictures.PngOf(("IHDR", Header), ("IDAT", SamplePictures.Packed(new byte[39])), ("IEND", [])),
        ["too many pixels"] = SamplePictures.PngOf(("IHDR", Header), ("IDAT", SamplePictures.Packed(new byte[41])), ("IEND", [])),
        ["a wrong checksum of the pixels"] = SamplePictures.PngOf(
            ("IHDR", Header),
            ("IDAT", [.. Pixels[..^1], (byte)(Pixels[^1] ^ 1)]),
            ("IEND", [])),
        ["pixels cut short"] = SamplePictures.PngOf(("IHDR", Header), ("IDAT", Pixels[..^5]), ("IEND", [])),
        ["an unknown filter"] = SamplePictures.PngOf(
            ("IHDR", Header),
            ("IDAT", SamplePictures.Packed([.. Enumerable.Repeat((byte)9, 40)])),
            ("IEND", [])),
        ["a depth that there is not"] = SamplePictures.PngOf(
            ("IHDR", SamplePictures.PngHeader(7, 5, depth: 3, colours: 0)),
            ("IDAT", Pixels),
            ("IEND", [])),
        ["colours that there are not"] = SamplePictures.PngOf(
            ("IHDR", SamplePictures.PngHeader(7, 5, depth: 8, colours: 1)),
            ("IDAT", Pixels),
            ("IEND", [])),
        ["no palette"] = SamplePictures.PngOf(
            ("IHDR", SamplePictures.PngHeader(7, 5, depth: 8, colours: 3)),
            ("IDAT", Pixels),
            ("IEND", [])),
        ["half a colour in the palette"] = SamplePictures.PngOf(
            ("IHDR", SamplePictures.PngHeader(7, 5, depth: 8, colours: 3)),
            ("PLTE", [1, 2]),
            ("IDAT", Pixels),
            ("IEND", [])),
        ["two headers"] = SamplePictures.PngOf(("IHDR", Header), ("IHDR", Header), ("IDAT", Pixels), ("IEND", [])),
        ["pixels in two places"] = SamplePictures.PngOf(
            ("IHDR", Header),
            ("IDAT", Pixels[..4]),
            ("tEXt", []),
            ("IDAT", Pixels[4..]),
            ("IEND", [])),
        ["a part that nobody may skip"] = SamplePictures.PngOf(("IHDR", Header), ("ABCD", []), ("IDAT", Pixels), ("IEND", [])),
        ["no end"] = SamplePictures.PngOf(("IHDR", Header), ("IDAT", Pixels)),
        ["an end with data"] = SamplePictures.PngOf(("IHDR", Header), ("IDAT", Pixels), ("IEND", [1])),
    };

    [Theory]
    [MemberData(nameof(BrokenPngs))]
    public void A_PNG_that_cannot_be_shown_is_refused(string fault) => Assert.Equal(PictureReading.Cut, PngReader.Read(Broken[fault]));

    [Theory]
    [InlineData(8, 0, 0, 40)]
    [InlineData(1, 0, 0, 10)]
    [InlineData(16, 6, 0, 285)]
    [InlineData(4, 3, 0, 25)]
    [InlineData(8, 0, 1, 46)]
    public void A_PNG_of_each_kind_is_read(byte depth, byte colours, byte interlaced, int bytes) => Assert.Equal(
        new PictureSize(7, 5),
        PngReader.Read(SamplePictures.PngOf(
            ("IHDR", SamplePictures.PngHeader(7, 5, depth, colours, interlaced)),
            (colours == 3 ? "PLTE" : "tEXt", [0, 0, 0]),
            ("IDAT", SamplePictures.Packed(new byte[bytes])),
            ("IEND", []))).Size);

    /// <summary>Places in the sample JPEG, found by its markers: the first of a segment's bytes.</summary>
    private static int InJpeg(byte marker) => SamplePictures.Jpeg.AsSpan().IndexOf(new byte[] { 0xFF, marker });

    [Theory]
    [InlineData(0xC4)]
    [InlineData(0xDB)]
    [InlineData(0xC0)]
    [InlineData(0xDA)]
    public void A_JPEG_without_one_of_its_parts_is_refused(byte marker)
    {
        var jpeg = SamplePictures.Jpeg;
        for (int at; (at = jpeg.AsSpan().IndexOf(new byte[] { 0xFF, marker })) >= 0;)
        {
            jpeg = [.. jpeg[..at], .. jpeg[(at + 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]))..]];
        }

        Assert.Equal(PictureReading.Cut, JpegReader.Read(jpeg));
    }

    [Fact]
    public void A_JPEG_that_cannot_be_shown_is_refused()
    {
        var (frame, scan) = (InJpeg(0xC0), InJpeg(0xDA));
        var data = scan + 2 + SamplePictures.Jpeg[scan + 3];
        Assert.All(
            [
                With(frame + 1, 0xC3),
                With(frame + 4, 12),
                With(frame + 9, 2),
                With(scan + 4, 5),
                With(scan + 5, 77),
                [.. SamplePictures.Jpeg[..data], 0xFF, 0xD9],
                [.. SamplePictures.Jpeg[..scan], .. SamplePictures.Jpeg[frame..]],
                [.. SamplePictures.Jpeg[..data], 0xFF, 0x02, .. SamplePictures.Jpeg[data..]],
            ],
            jpeg => Assert.Equal(PictureReading.Cut, JpegReader.Read(jpeg)));
        Assert.Equal(PictureReading.LongTail, JpegReader.Read([.. SamplePictures.Jpeg, 0xFF, 0xD9]));

        static byte[] With(int at, byte value)
        {
            var jpeg = (byte[])SamplePictures.Jpeg.Clone();
            jpeg[at] = value;
            return jpeg;
        }
    }

    [Fact]
    public void A_WebP_that_cannot_be_shown_is_refused()
    {
        Assert.All(
            [
                With(SamplePictures.LossyWebp, 20, 0x91),
                With(SamplePictures.LossyWebp, 20, 0x80),
                With(SamplePictures.LossyWebp, 21, 0x7F),
                With(SamplePictures.LossyWebp, 23, 0),
                With(SamplePictures.LossyWebp, 15, (byte)'Z'),
                With(SamplePictures.LosslessWebp, 20, 0),
                With(SamplePictures.LosslessWebp, 24, 0xE0),
                With(SamplePictures.ExtendedWebp, 24, 9),
                With(SamplePictures.ExtendedWebp, 33, (byte)'Z'),
            ],
            webp => Assert.Equal(PictureReading.Cut, WebpReader.Read(webp)));
        Assert.Equal(PictureReading.Cut, WebpReader.Read(SamplePictures.WebpWith("VP8 ", SamplePictures.LossyWebp[20..])));

        static byte[] With(byte[] picture, int at, byte value)
        {
            var webp = (byte[])picture.Clone();
            webp[at] = value;
            return webp;
        }
    }

    private static PictureReading Read(string sample, byte[] bytes) => sample.Split(' ')[0] switch
    {
        "png" => PngReader.Read(bytes),
        "jpg" => JpegReader.Read(bytes),
        _ => WebpReader.Read(bytes),
    };
}
