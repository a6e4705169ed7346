using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>
/// What the problems of one page follow from, as far as its rules may look: the page, the data files, what others see of the pages that it
/// names, which names there are, and which of its lines an editor has read; not the day, and not the list of addresses. A rule about one
/// page that looks at more of the site has to have it here.
/// </summary>
internal sealed class JudgementBasis
{
    private readonly PublishedSite site;
    private readonly SiteBasis parts;
    private readonly ArticleNames names;
    private readonly HashSet<string> explaining;
    private readonly Basis namesOfSigns;
    private readonly ILookup<string, string> read;

    /// <param name="site">The site, with what it was joined from.</param>
    /// <param name="rules">The rules that judge.</param>
    /// <param name="names">What the articles are called.</param>
    public JudgementBasis(PublishedSite site, RuleSet rules, ArticleNames names)
    {
        (this.site, this.names, parts) = (site, names, site.Basis!);
        explaining = [.. site.Registry.Flags.Select(flag => flag.WarningSign).OfType<string>()];
        var explained = explaining.Where(site.ArticleById.ContainsKey).Order(StringComparer.Ordinal);
        Shared = site.Memory.Settled("judgement", new Basis([parts.Data, rules.Ids, .. explained]));
        var signs = site.ArticlesOf(TopicKind.WarningSign).Select(article => parts.Of(article.Page));
        namesOfSigns = site.Memory.Settled("signs", new Basis([.. signs]));
        read = site.Memory.Of(
            BuildStep.Data,
            "read lines",
            () => new Basis(site.Data.WarningWords),
            () => (site.Data.WarningWords?.Lines ?? new HashSet<string>()).ToLookup(line => line.Split(' ', 2)[0]));
    }

    /// <summary>What holds for all pages, and is all there is for the words of data files.</summary>
    public Basis Shared { get; }

    public Basis Of(ParsedPage page)
    {
        var references = site.ReferencesOf(page);
        var leadsAway = references.Links.Any(link => link.To is Destination.Elsewhere);
        var lacksPicture = references.Images.Any(image => image.Picture is null);
        return new Basis(
        [
            Shared,
            page,
            .. parts.Of(references),
            .. references.Links.Select(ArticlesNamedBy),
            .. Relations.Of(page.FrontMatter).Select(related => StateOf(related.Value)),
            leadsAway ? namesOfSigns : null,
            references.Links.Any(MayMeanAnother) ? parts.Names : null,
            .. lacksPicture ? site.Pictures.Keys : [],
            WarningPassageUnread.IsKept(site.Data),
            .. read[page.Url.Value],
        ]);
    }

    /// <summary>Asked only of a link that may lead to what explains a sign.</summary>
    private string ArticlesNamedBy(ResolvedLink link) =>
        link.To is Destination.Page { Parsed.Place: PagePlace.Article { Id.Value: var id } } && explaining.Contains(id)
            ? string.Join(' ', names.IdsOf(MatchTokens.WordsOf(link.Text)))
            : "";

    /// <summary>True for an address that leads nowhere: its problem offers what there is.</summary>
    private static bool MayMeanAnother(ResolvedLink link) =>
        LinkAddressMissing.Holds(link)
        || link.To is Destination.Refused
        || (link.To is Destination.Page { Anchor: { } anchor } page && !AnchorFinder.AnchorsOf(page.Parsed).Contains(anchor));

    private object StateOf(string id) =>
        site.ArticleById.ContainsKey(id) ? "published"
        : site.Drafts.Contains(id) ? "draft"
        : site.IsUnread(id) ? "unread"
        : parts.Names;
}
