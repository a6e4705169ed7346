using System.Text.Json;
using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Drawings;

/// <summary>The line drawings on the real site: read, looked at and printed.</summary>
public sealed class DrawingTests(ServedSite site)
{
    private const string WiderSpacing = "* { letter-spacing: .12em !important; word-spacing: .16em !important }";

    /// <summary>The widest that a drawing grows, in CSS pixels.</summary>
    private const double Widest = 420;

    private IReadOnlyList<DrawnPage> Drawn => DrawnPage.On(site.Built);

    [Fact]
    public async Task A_screen_reader_meets_each_drawing_as_one_picture_with_a_name_and_its_words()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var devtools = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        foreach (var (page, name) in Drawn)
        {
            await reader.OpenAsync(page);

            var tree = await devtools.SendAsync("Accessibility.getFullAXTree");
            var heard = tree!.Value.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean()).ToList();

            Assert.Contains(heard, node => Role(node) == "image" && Name(node) == name);
            Assert.Contains(heard, node => Role(node) == "Figcaption");
            Assert.DoesNotContain(heard, node => Role(node).StartsWith("Svg", StringComparison.Ordinal));
        }

        await devtools.DetachAsync();
    }

    [Theory]
    [MemberData(nameof(Look.Names), MemberType = typeof(Look))]
    public async Task Every_label_can_be_read_and_every_line_seen(string look)
    {
        foreach (var (page, _) in Drawn)
        {
            AssertWhole(page, await (await site.Looks.OfAsync(page))[look].Drawings);
        }
    }

    [Fact]
    public async Task Wider_spacing_of_letters_and_words_cuts_no_label_off()
    {
        await using var reader = await site.ReaderAsync(Look.Named("320 pixels"));
        foreach (var (page, _) in Drawn)
        {
            await reader.OpenAsync(page);
            await reader.DressAsync(WiderSpacing);

            AssertWhole(page, await SeenDrawings.MeasureAsync(reader));
        }
    }

    [Theory]
    [InlineData(".drawing text { font-size: 20px }", "pixels high")]
    [InlineData(".drawing text { font-size: 90px }", "is cut off")]
    [InlineData(".drawing text { display: none }", "is not shown")]
    [InlineData(".drawing text { transform: translate(-60px) }", "A line runs through")]
    [InlineData(".drawing text { font-size: 40px }", "overlap")]
    [InlineData(".drawing text { fill: #999 }", "\" has a contrast")]
    [InlineData(".drawing .lead { stroke: #bbb }", "A line (lead) has a contrast")]
    public async Task A_drawing_that_cannot_be_read_is_found(string styles, string fault)
    {
        await using var reader = await site.DresserAsync(Look.Named("320 pixels"), styles);

        var seen = await SeenDrawings.MeasureAsync(reader);

        Assert.Contains(seen.Faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    private static void AssertWhole(string page, SeenDrawings seen)
    {
        var drawing = Assert.Single(seen.Drawings);
        Assert.True(drawing.Labels > 2 && drawing.Lines > 2, $"{page}: the drawing has {drawing.Labels} labels and {drawing.Lines} lines.");
        Assert.InRange(drawing.Width, 250, Widest);
        Assert.True(seen.Faults.Count == 0, $"{page}:\n{string.Join('\n', seen.Faults)}");
    }

    private static string Role(JsonElement node) => node.TryGetProperty("role", out var role) ? role.GetProperty("value").GetString()! : "";

    private static string Name(JsonElement node) => node.TryGetProperty("name", out var name) ? name.GetProperty("value").GetString()! : "";
}
