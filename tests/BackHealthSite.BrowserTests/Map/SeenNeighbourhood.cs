using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Map;

/// <summary>What is wrong with the drawing of an article's neighbourhood in a window of a width.</summary>
internal sealed record SeenNeighbourhood(int Width, IReadOnlyList<string> Faults)
{
    public const string Drawing = ".near svg";

    public static readonly int[] Widths = [320, 360, 1280];

    public static async Task<IReadOnlyList<SeenNeighbourhood>> InEveryWindowAsync(Reader reader)
    {
        var seen = new List<SeenNeighbourhood>();
        foreach (var width in Widths)
        {
            await reader.LookAsync(new Look("a window", width));
            seen.Add(new SeenNeighbourhood(width, await MeasureAsync(reader)));
        }

        return seen;
    }

    public static Task<IReadOnlyList<string>> MeasureAsync(Reader reader) =>
        reader.Page.MeasureAsync<IReadOnlyList<string>>("drawing.js", Drawing);
}
