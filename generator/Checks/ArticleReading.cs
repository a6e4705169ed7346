using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An article as the rules read it: with the words of the page and the triggers found in them, looked for once.</summary>
internal sealed record ArticleReading(Article Article, PageReading Text, IReadOnlyList<TriggerHit> Triggers)
{
    public PublishedSite Site => Text.Site;

    public MappedText Words => Text.Mapped;

    public ParsedPage Page => Article.Page;

    public FrontMatter FrontMatter => Article.Page.FrontMatter;

    /// <summary>The first trigger of each flag, in text order.</summary>
    public IEnumerable<TriggerHit> FirstTriggers => Triggers.DistinctBy(hit => hit.Flag.Id);

    /// <summary>The place of a trigger in the source.</summary>
    public Location Where(TriggerHit hit) => Text.Where(hit.Start, hit.End);
}
