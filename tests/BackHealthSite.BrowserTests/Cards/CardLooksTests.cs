using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>
/// A card looks as it was approved: a person has seen the pictures in Cards/Looks. Where the styles of cards change on purpose, run these
/// tests with APPROVE_LOOKS=1, look at the pictures, and commit them.
/// </summary>
public sealed class CardLooksTests(ServedSite site)
{
    private const string Card = "[data-red-flags][data-level=emergency]";

    // Another release of the browser draws edges of letters a little otherwise; a line through them changes one block in ten.
    private const double Most = 0.02;

    [Theory]
    [InlineData("phone")]
    [InlineData("dark phone")]
    [InlineData("desktop")]
    [InlineData("paper")]
    public async Task A_card_looks_as_approved(string look)
    {
        var seen = await SeenAsync(look, "");
        var pictures = Path.Combine(LibraryInput.Root, "tests", "BackHealthSite.BrowserTests", "Cards", "Looks");
        var place = Path.Combine(pictures, look.Replace(' ', '-') + ".png");
        if (Environment.GetEnvironmentVariable("APPROVE_LOOKS") == "1")
        {
            await File.WriteAllBytesAsync(place, seen, TestContext.Current.CancellationToken);
        }

        var distance = await DistanceAsync(await File.ReadAllBytesAsync(place, TestContext.Current.CancellationToken), seen);

        Assert.True(
            distance <= Most,
            $"{distance:P1} of the card differ from {place}; if that is meant, run with APPROVE_LOOKS=1 and look at it.");
    }

    [Theory]
    [InlineData("[data-red-flags] li { text-decoration: line-through }")]
    [InlineData("[data-red-flags]::after { content: 'Most people can ignore this.' }")]
    [InlineData("[data-red-flags] li { background: linear-gradient(90deg, transparent 50%, currentColor 50%) }")]
    [InlineData("[data-red-flags] { background: #d8ffd8 } [data-red-flags] h2 { background: #175c17 }")]
    [InlineData("[data-red-flags] h2 { font-size: 1rem; font-weight: 400 }")]
    public async Task A_card_that_looks_otherwise_is_found(string styles)
    {
        var approved = await SeenAsync("phone", "");

        var distance = await DistanceAsync(approved, await SeenAsync("phone", styles));

        Assert.True(distance > Most, $"Only {distance:P1} of the card differ.");
    }

    private async Task<byte[]> SeenAsync(string look, string styles)
    {
        await using var reader = await site.ReaderAsync(Look.Named(look));
        await reader.OpenAsync(PageType.Article);
        await reader.DressAsync(styles);
        Assert.Equal(5, await reader.Page.MeasureAsync<int>("frozenCard.js"));
        await reader.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return await reader.Page.Locator(Card).ScreenshotAsync();
    }

    private async Task<double> DistanceAsync(byte[] approved, byte[] seen)
    {
        await using var other = await site.ComparerAsync();
        return await other.DistanceAsync(approved, seen);
    }
}
