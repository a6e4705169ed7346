using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Site;

/// <summary>
/// The words of an article that a clinician approves: what its readers see, the sources behind it, and the warning cards it carries.
/// </summary>
internal static class ArticleWords
{
    public static WordPart PartOf(Article article, PublishedSite site)
    {
        var matter = article.Page.FrontMatter;
        IEnumerable<string> lines =
        [
            CanonicalText.Collapse(matter.Title.Value),
            CanonicalText.Collapse(matter.Description.Value),
            .. matter.Aliases.Select(alias => CanonicalText.Collapse(alias.Value)),
            PublishedWords.Of(article.Page, site.TitlesFor(article.Page)),
            .. SourcesOf(article.Page, site),
            .. CardsOf(article, site).Select(part => $"{part.What} {part.Fingerprint}"),
        ];
        return WordPart.Of(PartNames.Article + article.Id, string.Join('\n', lines), matter.Title.Where);
    }

    /// <summary>The parts of the registry that stand on the article's page.</summary>
    public static IEnumerable<WordPart> CardsOf(Article article, PublishedSite site)
    {
        var own = FlagsOf(article, site).Select(flag => PartNames.Flag + flag.Id).ToHashSet(StringComparer.Ordinal);
        return site.Registry.Parts.Where(part =>
            own.Contains(part.What)
            || part.What.StartsWith(PartNames.Card, StringComparison.Ordinal)
            || part.What is PartNames.Disclaimer or PartNames.EmergencyLine or PartNames.EmergencyLink);
    }

    /// <summary>The flags whose blocks the article shows, in the order of the registry.</summary>
    public static IEnumerable<RedFlag> FlagsOf(Article article, PublishedSite site)
    {
        var own = article.Page.FrontMatter.RedFlags.Select(flag => flag.Value).ToHashSet(StringComparer.Ordinal);
        return site.Registry.Flags.Where(flag => own.Contains(flag.Id));
    }

    private static IEnumerable<string> SourcesOf(ParsedPage page, PublishedSite site) =>
        from cited in site
            .CitationsOf(page)
            .DistinctBy(cited => cited.Number)
            .OrderBy(cited => cited.Citation.SourceId, StringComparer.Ordinal)
        let source = cited.Source
        where source is not null
        select CanonicalText.Collapse(
            $"{cited.Citation.SourceId} {source.Title} {source.Publisher} {source.Url.AbsoluteUri} {source.Grade}");
}
