using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A rule that says of a data file: each article it names must be there. A draft is passed over when the site is made.</summary>
internal abstract class DataTargetRule : ISiteRule
{
    public abstract Rule Rule { get; }

    public IEnumerable<Problem> Check(PublishedSite site) =>
        from article in Named(site)
        where !site.ArticleById.ContainsKey(article.Value)
        where !site.Drafts.Contains(article.Value) && !site.IsUnread(article.Value)
        select Rule.At(
            article.Where,
            $"No article is called `{article.Value}`.",
            NearestName.Offer(article.Value, site.ArticleById.Keys, "Name an article by the name of its file without `.md`."));

    /// <summary>The ids of articles that the file names.</summary>
    protected abstract IEnumerable<Located<string>> Named(PublishedSite site);
}
