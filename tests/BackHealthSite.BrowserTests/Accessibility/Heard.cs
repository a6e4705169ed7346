using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>
/// A page as it is heard: what a screen reader is told, how many lists are to be seen, and lists that Safari takes for none.
/// </summary>
internal sealed record Heard(AccessibilityTree Tree, int ListsSeen, IReadOnlyList<string> BareLists)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public static async Task<Heard> ListenAsync(Reader reader)
    {
        await reader.LookAsync(Look.Desktop);
        var tree = await ReadSettledAsync(reader);
        Assert.True(tree.Nodes.Count > 50, "A screen reader hears hardly anything.");
        var lists = await reader.Page.Locator("ul, ol").Filter(new() { Visible = true }).CountAsync();
        return new Heard(tree, lists, await reader.Page.MeasureAsync<IReadOnlyList<string>>("bareLists.js"));
    }

    /// <summary>The tree once the page no longer grows: two readings with a pause between tell of as many things.</summary>
    private static async Task<AccessibilityTree> ReadSettledAsync(Reader reader)
    {
        var before = await AccessibilityTree.ReadAsync(reader.Page);
        while (true)
        {
            await Task.Delay(Pause);
            var now = await AccessibilityTree.ReadAsync(reader.Page);
            if (now.Nodes.Count == before.Nodes.Count)
            {
                return now;
            }

            before = now;
        }
    }
}
