using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Checks;

/// <summary>Words of a warning sign on a page that carries no cards.</summary>
internal static class RedFlagWordsInProse
{
    public static readonly Rule Descriptor = new("BHS313", "RedFlagWordsInProse", Severity.Error)
    {
        Reason = "Topic introductions and pages about the site carry no cards, so advice on warning signs belongs in articles.",
        Bad = "Tell your doctor about numbness. (in input/pages/about.md)",
        Good = "The same sentence in an article that carries the flag.",
    };

    public static IEnumerable<Problem> Check(PageReading page, TriggerMatcher matcher)
    {
        foreach (var hit in page.TriggersOf(matcher).DistinctBy(hit => hit.Flag.Id))
        {
            yield return Descriptor.At(
                page.Where(hit.Start, hit.End),
                $"\"{hit.Phrase}\" belongs to the warning sign `{hit.Flag.Id}`, but this page carries no cards.",
                "Say it in an article, or in other words.");
        }
    }
}
