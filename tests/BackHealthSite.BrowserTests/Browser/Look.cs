using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>How a reader sees the site: window, colours, paper, scripts.</summary>
internal sealed record Look(string Name, int Width = 360, int Height = 800)
{
    public static readonly Look Phone = new("phone");
    public static readonly Look Desktop = new("desktop", 1280, 900);

    // WCAG 2.2 SC 1.4.10: 400% zoom of a window of 1280 by 1024 leaves 320 by 256 CSS pixels.
    public static readonly Look Zoomed = new("400% zoom", 320, 256);

    // A4 less the page margins of the print styles, 180 by 267 mm at 96 pixels an inch.
    public static readonly Look Paper = new("paper", 680, 1009) { Printed = true };

    /// <summary>A phone of today, by which the site's promises about screens are measured.</summary>
    public static readonly Look TallPhone = new("phone of 390 by 844", 390, 844);

    /// <summary>Windows between a phone and a wide screen, where styles for the one or the other may end.</summary>
    public static readonly int[] WidthsInBetween = [320, 390, 480, 600, 680, 760, 840, 920, 1000, 1100, 1200, 1440, 1920];

    public static readonly IReadOnlyList<Look> Every =
    [
        Phone,
        Phone with { Name = "dark phone", Dark = true },
        Desktop,
        Desktop with { Name = "dark desktop", Dark = true },
        Phone with { Name = "forced colours", Forced = true },
        Phone with { Name = "dark forced colours", Forced = true, Dark = true },
        new("320 pixels", 320, 640),
        Zoomed,
        Paper,
        Paper with { Name = "paper from a dark screen", Dark = true },
        Phone with { Name = "scripts off", Scripts = false },
        Phone with { Name = "more contrast", MoreContrast = true },
        Desktop with { Name = "dark with more contrast", MoreContrast = true, Dark = true },
        Phone with { Name = "touch", Touch = true },
        Desktop with { Name = "moving", Moving = true },
    ];

    public static TheoryData<string> Names => [.. Every.Select(look => look.Name)];

    public bool Dark { get; init; }

    /// <summary>The reader's own few colours, as in Windows contrast themes.</summary>
    public bool Forced { get; init; }

    public bool Printed { get; init; }

    public bool MoreContrast { get; init; }

    /// <summary>A finger in place of a mouse: nothing hovers.</summary>
    public bool Touch { get; init; }

    /// <summary>A reader who has not asked for less motion.</summary>
    public bool Moving { get; init; }

    public bool Scripts { get; init; } = true;

    public static Look Named(string name) => Every.Single(look => look.Name == name);

    public WindowKind Window => new(Touch, Scripts);

    public PageEmulateMediaOptions Media => new()
    {
        Media = Printed ? Microsoft.Playwright.Media.Print : Microsoft.Playwright.Media.Screen,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = Forced ? ForcedColors.Active : ForcedColors.None,
        Contrast = MoreContrast ? Contrast.More : Contrast.NoPreference,
        // A smooth scroll would still be on its way when a test looks.
        ReducedMotion = Moving ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
    };
}
