using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Drawings;

/// <summary>The line drawings of a page as they are shown, and what of their labels and lines can't be read or seen.</summary>
internal sealed record SeenDrawings(IReadOnlyList<SeenDrawing> Drawings, IReadOnlyList<string> Faults)
{
    public static Task<SeenDrawings> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<SeenDrawings>("drawings.js");
}

/// <summary>A line drawing: how many labels and lines it has, and its width in CSS pixels.</summary>
internal sealed record SeenDrawing(int Labels, int Lines, double Width);
