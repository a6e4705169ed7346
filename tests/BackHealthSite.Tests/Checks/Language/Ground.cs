using System.Collections.Immutable;
using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Checks.Language;

/// <summary>The clean site, read, with the phrases that its pages are searched for.</summary>
internal sealed record Ground(SiteData Data, RedFlagRegistry Registry)
{
    public required ImmutableArray<ParsedPage> Pages { get; init; }

    public required ImmutableDictionary<string, string> Texts { get; init; }

    public required WordLists Lists { get; init; }

    public static Ground Read()
    {
        var sources = SiteSources.Decode(TestSite.WithWholeRegistry("").Files);
        var parsed = ParsedSources.Of(sources, new ReadingOptions(null, new RegistryMemory()), CancellationToken.None);
        var (data, registry, _) = parsed.Data!;
        ImmutableArray<ParsedPage> pages = [.. parsed.Pages];
        return new Ground(data, registry)
        {
            Pages = pages,
            Texts = pages.ToImmutableDictionary(page => page.File.Path, page => page.File.Text),
            Lists = WordLists.Of(Join(data, registry, pages), RuleList.Run.Phrases),
        };
    }

    /// <summary>The site with one page more, if that could be read.</summary>
    public PublishedSite With(ParsedPage? page) => Join(Data, Registry, page is null ? Pages : Pages.Add(page));

    private static PublishedSite Join(SiteData data, RedFlagRegistry registry, ImmutableArray<ParsedPage> pages) =>
        SiteAssembler.Assemble(data, registry, new AuthoredFiles(pages, [], []) { Today = TestSite.Options.Today, IncludeDrafts = false });
}
