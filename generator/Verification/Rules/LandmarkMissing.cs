using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page lacks a part that browsers, search engines or screen readers rely on.</summary>
internal static class LandmarkMissing
{
    public static readonly Rule Descriptor = new("BHS514", "LandmarkMissing", Severity.Error)
    {
        Reason =
            "People who do not see the page find their way by its language, title, skip link and main part; search engines "
            + "by its description and canonical address.",
        Bad = "<html><body><div>...</div></body></html>",
        Good =
            "<html lang=\"en-GB\"><head><title>...</title>...</head><body><a href=\"#main\">Skip to main content</a><main "
            + "id=\"main\">...</main></body></html>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md") { Bad = "-- page / <html lang=\"en-GB\"> --\n<html>", Good = "" },
        Standards = ["ACC-02", "ACC-03"],
    };

    public static Problem On(FinalPage page, string lack) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` {lack}.",
            "Put it right in the layout of the theme, or in the title and description of the page.");
}
