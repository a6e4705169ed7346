using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>The sheets of a printed document: how many, which of them say nothing, and where its headings stand on them.</summary>
internal sealed partial record PrintedPages(int Count, IReadOnlyList<int> Blank, IReadOnlyList<double> Headings)
{
    // A point is 1/72 inch, a pixel 1/96.
    private const double PixelsOfPoint = 96.0 / 72;

    /// <summary>Reads what Chromium writes: objects as they are, only streams packed. The headings need its outline.</summary>
    public static PrintedPages Read(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var pages = Page().Matches(text);
        var blank = pages
            .Select((page, index) => (Number: index + 1, Said: Says(pdf, text, page.Groups["contents"].Value)))
            .Where(page => !page.Said);
        var headings = pages.Count == 0 ? [] : OutlinePlace().Matches(text).Select(place => PixelsFromTop(pages[0], place));
        return new PrintedPages(pages.Count, [.. blank.Select(page => page.Number)], [.. headings]);
    }

    private static double PixelsFromTop(Match page, Match place) =>
        (Number(page.Groups["height"]) - Number(place.Groups["y"])) * PixelsOfPoint;

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    /// <summary>Whether the drawing of a page shows any text.</summary>
    private static bool Says(byte[] pdf, string text, string contents)
    {
        var stream = Regex.Match(text, $@"\n{contents} 0 obj\n<<[^>]*?/Length (?<length>\d+)[^>]*>>\s*stream\r?\n");
        Assert.True(stream.Success, "A printed page has no drawing that can be read.");
        var length = int.Parse(stream.Groups["length"].Value, CultureInfo.InvariantCulture);
        using var packed = new ZLibStream(new MemoryStream(pdf, stream.Index + stream.Length, length), CompressionMode.Decompress);
        using var drawing = new StreamReader(packed, Encoding.Latin1);
        return TextShown().IsMatch(drawing.ReadToEnd());
    }

    [GeneratedRegex(
        @"/Type\s*/Page\b.*?/MediaBox \[0 0 [\d.]+ (?<height>[\d.]+)\].*?/Contents (?<contents>\d+) 0 R",
        RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"/Title [^\n]*\n/Dest \[\d+ 0 R /XYZ [-\d.]+ (?<y>[-\d.]+) 0\]")]
    private static partial Regex OutlinePlace();

    [GeneratedRegex(@"[\]>)]\s*T[jJ]\b")]
    private static partial Regex TextShown();
}
