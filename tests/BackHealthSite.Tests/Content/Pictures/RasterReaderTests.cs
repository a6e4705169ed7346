using BackHealthSite.Content.Pictures;

namespace BackHealthSite.Tests.Content.Pictures;

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
        [PngReader.Read(SamplePictures.Jpeg), JpegReader.Read(SamplePictures.LossyWebp), WebpReader.Read(SamplePictures.Png), PngReader.Read("<svg/>"u8)],
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

    private static PictureReading Read(string sample, byte[] bytes) => sample.Split(' ')[0] switch
    {
        "png" => PngReader.Read(bytes),
        "jpg" => JpegReader.Read(bytes),
        _ => WebpReader.Read(bytes),
    };
}
