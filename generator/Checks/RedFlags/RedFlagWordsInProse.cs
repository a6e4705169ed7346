using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

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

    public static IEnumerable<Problem> Check(ParsedPage page, PublishedSite site, TriggerMatcher matcher)
    {
        var words = PageWords.ForMatching(page, site.TitlesFor(page));
        foreach (var hit in matcher.Find(words.Text).DistinctBy(hit => hit.Flag.Id))
        {
            var start = words.SourceOffset(hit.Start);
            yield return Descriptor.At(
                page.File.At(start, Math.Max(start + 1, words.SourceOffset(hit.End - 1) + 1)),
                $"\"{hit.Phrase}\" belongs to the warning sign `{hit.Flag.Id}`, but this page carries no cards.",
                "Say it in an article, or in other words.");
        }
    }
}
