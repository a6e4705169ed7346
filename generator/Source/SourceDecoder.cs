using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>Turns the bytes of a file into text: UTF-8 with or without a byte order mark, any line ends.</summary>
internal static class SourceDecoder
{
    /// <summary>The largest text file that is read, in bytes (1 MiB); an article is a few kilobytes.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <summary>The same for the lists that grow with the number of articles (32 MiB).</summary>
    private const int LargestList = 32 * LargestFile;

    /// <summary>Refuses what is not UTF-8.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static int LargestOf(string path) => ListFiles.Hold(path) ? LargestList : LargestFile;

    public static (SourceFile? File, UnreadFile? Unread) Decode(InputFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > LargestOf(file.Path))
        {
            return (null, new UnreadFile(new SourceFile(file.Path, ""), FileTooLarge.At(file.Path, LargestOf(file.Path))));
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            var text = WithLineFeeds(Strict.GetString(bytes));
            var nul = text.IndexOf('\0');
            return nul < 0
                ? (new SourceFile(file.Path, text), null)
                : (null, UnreadFile.After(new SourceFile(file.Path, text[..nul]), "holds a zero byte"));
        }
        catch (DecoderFallbackException e)
        {
            var good = Strict.GetString(bytes[..Math.Clamp(e.Index, 0, bytes.Length)]);
            var readable = new SourceFile(file.Path, WithLineFeeds(good));
            return (null, UnreadFile.After(readable, $"is not UTF-8: the byte 0x{e.BytesUnknown?[0]:X2} cannot be read"));
        }
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}

/// <summary>A file that could not be decoded: the words before the fault, to show where it is, and the problem.</summary>
internal sealed record UnreadFile(SourceFile Readable, Problem Problem)
{
    public static UnreadFile After(SourceFile readable, string what) => new(readable, EncodingInvalid.At(readable, what));
}
