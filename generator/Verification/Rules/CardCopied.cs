using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>Something on a page passes for a card, or for a fixed line, beside the real one.</summary>
internal static class CardCopied
{
    public static readonly Rule Descriptor = new("BHS524", "CardCopied", Severity.Error)
    {
        Reason = "A second box or line that looks like the real one makes readers doubt both, and could say something else.",
        Bad = "<h2>Urgent advice</h2><p>Rest in bed.</p>",
        Good = "<h2>What helps</h2>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<h3>Urgent advice</h3><p>Rest in bed.</p><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<h3>At home</h3><p>Rest in bed.</p><p>Keep moving.",
        },
    };

    public static Problem On(FinalPage page, string what) =>
        Descriptor.At(
            page.Where,
            $"On the page `{page.Url}`, {what}.",
            "Take it out of the article or the theme: cards and fixed lines come from the registry alone.");
}
