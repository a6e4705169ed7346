using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>Words of a page that are cut off or lie over others.</summary>
internal sealed record WordFaults(int Texts, IReadOnlyList<string> Faults)
{
    public static Task<WordFaults> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<WordFaults>("overlaps.js");
}

/// <summary>The words of a page in a window, with the usual spacing or a wider one, and what makes the page too wide for it.</summary>
internal sealed record SpacedWords(string Window, WordFaults Words, IReadOnlyList<string> Width)
{
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } "
        + "p { margin-block-end: 2em !important }";

    private static readonly Look[] Windows = [Look.Zoomed, Look.Phone, Look.Desktop];

    public static async Task<IReadOnlyList<SpacedWords>> InEveryWindowAsync(Reader reader)
    {
        var seen = new List<SpacedWords>();
        foreach (var window in Windows)
        {
            await reader.LookAsync(window);
            foreach (var styles in new[] { "", Spacing })
            {
                await reader.DressAsync(styles);
                seen.Add(new SpacedWords(window.Name, await WordFaults.MeasureAsync(reader), await PageWidth.MeasureAsync(reader)));
            }
        }

        await reader.DressAsync("");
        return seen;
    }
}
