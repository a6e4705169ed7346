using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.LinkChecking;

/// <summary>The links of a site to others, and how many of its files could not be read for them.</summary>
internal sealed record CollectedLinks(IReadOnlyList<WebLink> Links, int UnreadFiles);

/// <summary>
/// Finds every address of another site in the input: links of published pages, and values of data files that are addresses.
/// </summary>
internal static class LinkCollector
{
    private const string DataEnding = ".yml";

    // The address of the site itself: it may not be published yet.
    private const string OwnAddress = "baseUrl";

    public static CollectedLinks Collect(SiteSources sources)
    {
        var found = new List<FoundLink>();
        var unread = sources.Problems.Count;
        foreach (var file in sources.Texts.Values.Where(file => file.Path.EndsWith(DataEnding, StringComparison.Ordinal)))
        {
            var (text, root) = YamlText.Read(file, []);
            unread += root is null ? 1 : 0;
            found.AddRange(root is null ? [] : InData(text, root));
        }

        var places = new PagePlaces(SiteDataFiles.Topics(sources, []));
        foreach (var file in sources.Pages)
        {
            var (page, _) = MarkdownReader.Read(file, places);
            unread += page is { HasFrontMatter: true } ? 0 : 1;
            found.AddRange(page is { HasFrontMatter: true } ? InPage(page) : []);
        }

        var links = found
            .GroupBy(link => link.Address.AbsoluteUri, StringComparer.Ordinal)
            .OrderBy(link => link.Key, StringComparer.Ordinal)
            .Select(link => new WebLink(
                link.First().Address,
                [.. link
                    .Select(each => each.Where)
                    .OrderBy(where => where.Path, StringComparer.Ordinal)
                    .ThenBy(where => where.Span.Start)])
            {
                Fragments = link
                    .Where(each => each.Fragment.Length > 0)
                    .DistinctBy(each => each.Where)
                    .ToImmutableDictionary(each => each.Where, each => each.Fragment),
            });
        return new CollectedLinks([.. links], unread);
    }

    private static IEnumerable<FoundLink> InPage(ParsedPage page) =>
        from link in page.FrontMatter.Excluded ? [] : page.Links
        let web = (link.Target as LinkTarget.External)?.Web
        let address = web is null ? null : WebLink.Asked(web)
        where address is not null
        select new FoundLink(address, link.Where, web.Fragment);

    private static IEnumerable<FoundLink> InData(YamlText text, YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } value } when WebLink.Asked(value.Trim()) is { } address =>
            [new FoundLink(address, text.Where(node), WebAddress.Read(value.Trim())!.Fragment)],
        YamlSequenceNode list => list.Children.SelectMany(item => InData(text, item)),
        YamlMappingNode map =>
            map.Children.Where(pair => pair.Key is not YamlScalarNode { Value: OwnAddress }).SelectMany(pair => InData(text, pair.Value)),
        _ => [],
    };

    /// <summary>An address at one place, with what stands behind its `#`.</summary>
    private readonly record struct FoundLink(Uri Address, Location Where, string Fragment);
}
