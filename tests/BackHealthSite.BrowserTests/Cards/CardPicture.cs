using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>A card as the browser paints it, whatever its styles say of themselves.</summary>
internal static class CardPicture
{
    public const string Emergency = "[data-red-flags][data-level=emergency]";

    /// <summary>The ways of looking that differ in what is painted.</summary>
    public static readonly IReadOnlyList<string> Looks =
        ["phone", "dark phone", "desktop", "dark desktop", "forced colours", "paper", "touch"];

    private const string Blank =
        "[data-red-flags], [data-red-flags] * { color: transparent !important; -webkit-text-fill-color: transparent !important; "
        + "text-decoration-color: transparent !important; text-shadow: none !important; forced-color-adjust: none !important } "
        // Letters are taken out only where colours are the page's own again; grounds must stay the reader's.
        + "@media (forced-colors: active) { [data-red-flags], [data-red-flags] * { background-color: Canvas !important } }";

    /// <summary>For each line of text of a card, the share of its box that changes when the letters are taken out.</summary>
    /// <param name="reader">Who looks at the card.</param>
    /// <param name="other">Someone at a blank page, whose policy lets pictures be compared.</param>
    /// <param name="card">The card.</param>
    public static async Task<IReadOnlyList<LineInk>> InkAsync(this Reader reader, Reader other, string card)
    {
        var lines = await reader.Page.MeasureAsync<IReadOnlyList<LineBox>>("cardTexts.js", card);
        var boxes = lines
            .Select(line => new { words = line.Words, x = line.X, y = line.Y, width = line.Width, height = line.Height })
            .ToArray();
        var written = Convert.ToBase64String(await reader.PictureAsync(card));
        await reader.Page.EvaluateAsync(
            """
            styles => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(styles);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }
            """,
            Blank);
        var blank = Convert.ToBase64String(await reader.PictureAsync(card));
        await reader.Page.EvaluateAsync("() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); }");
        return await other.Page.MeasureAsync<IReadOnlyList<LineInk>>("ink.js", new { written, blank, boxes });
    }

    /// <summary>
    /// The share of blocks in which two pictures in PNG differ, told by someone at a blank page; 1 for pictures of different sizes.
    /// </summary>
    public static Task<double> DistanceAsync(this Reader other, byte[] approved, byte[] seen) => other.Page.MeasureAsync<double>(
        "likeness.js",
        new { approved = Convert.ToBase64String(approved), seen = Convert.ToBase64String(seen) });

    // The picture of an element has only its first part, where columns cut it.
    private static async Task<byte[]> PictureAsync(this Reader reader, string card)
    {
        var extent = await reader.Page.MeasureAsync<CardExtent>("cardExtent.js", card);
        var clip = new Clip { X = extent.X, Y = extent.Y, Width = extent.Width, Height = extent.Height };
        return extent.Parts == 1
            ? await reader.Page.Locator(card).ScreenshotAsync()
            : await reader.Page.ScreenshotAsync(new() { FullPage = true, Clip = clip });
    }
}

/// <summary>A card's place on the page, in CSS pixels, and the number of its parts.</summary>
internal sealed record CardExtent(float X, float Y, float Width, float Height, int Parts);

/// <summary>A line of text of a card, in CSS pixels from the card's corner.</summary>
internal sealed record LineBox(string Words, double X, double Y, double Width, double Height);

/// <summary>A line of text of a card, and the share of its box that is ink.</summary>
internal sealed record LineInk(string Words, double Share);
