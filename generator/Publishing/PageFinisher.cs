using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Rendering;
using BackHealthSite.Site;
using BackHealthSite.Source;
using BackHealthSite.Verification;

namespace BackHealthSite.Publishing;

/// <summary>Takes each page from its model to its verified bytes, many at once; a page leaves memory as soon as it is handed on.</summary>
internal sealed class PageFinisher : IDisposable
{
    private readonly PublishedSite site;
    private readonly FingerprintedFiles assets;
    private readonly PageRenderer renderer;
    private readonly PageVerifier? verifier;
    private readonly RegistryReading registry;
    private readonly Basis promises;
    private readonly ConcurrentBag<VerifiedPage> verified = [];

    /// <param name="site">The site.</param>
    /// <param name="sources">Its files, of which the verifier reads the registry.</param>
    /// <param name="rules">The rules that the site is held to, which have a page of their own.</param>
    public PageFinisher(PublishedSite site, SiteSources sources, IReadOnlyList<Rule> rules)
    {
        this.site = site;
        assets = FingerprintedFiles.Of(site);
        renderer = new PageRenderer(new PageContext(site, new Hrefs(site.Settings), assets.Addresses) { Rules = rules });
        var file = sources.Texts[RegistryReader.Path];
        registry = site.Memory.Of(BuildStep.Data, "expected words", () => new Basis(file), () => RegistryWalk.Read(file));
        var origin = site.Settings.BaseUrl.GetLeftPart(UriPartial.Authority);
        promises = site.Memory.Settled("promises", new Basis(file.Text, origin, site.Settings.BasePath, site.Settings.Portable));
        verifier = registry.Words is { } words
            ? new PageVerifier(words, new SiteAddress(origin, site.Settings.BasePath) { OnDisk = site.Settings.Portable })
            : null;
    }

    /// <summary>The pages that are made at once; more than there are processors would only need more room.</summary>
    public int AtOnce { get; init; } = Environment.ProcessorCount;

    public void Finish(IOutputFiles output, CancellationToken cancellation)
    {
        if (verifier is null)
        {
            return;
        }

        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = AtOnce };
        try
        {
            Parallel.ForEach(renderer.Pages(), parallel, page => Finish(output, PageOf(page)));
            Parallel.ForEach(site.Redirects, parallel, redirect => Finish(output, PageOf(redirect)));
        }
        catch (AggregateException several)
        {
            // A full disk refuses several pages at once; the first refusal says it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    public FinishedPages Result() => new(assets, [.. verified.OrderBy(page => page.Url)], registry.Problems);

    public void Dispose() => renderer.Dispose();

    private void Finish(IOutputFiles output, FinalPage page)
    {
        verified.Add(site.Memory.Of(BuildStep.Verification, page.Url.Value, () => BasisOf(page), () => verifier!.Verify(page)));
        output.Write(new OutputFile(PageFile.Of(page.Url), page.Bytes));
    }

    /// <summary>What the verifier looks at: the bytes, and all that it holds them to.</summary>
    private Basis BasisOf(FinalPage page) => new(
    [
        promises, new ByteContent(page.Bytes), page.Kind, page.Where.Path, page.Where.Span.Start, page.Where.Span.End,
        page.Signature?.Words, page.OwnFlags.Count, .. page.OwnFlags, .. page.Sections.Select(anchor => anchor.Value),
    ]);

    private FinalPage PageOf(PageToRender page)
    {
        var bytes = renderer.Render(page);
        if (page.Article is not { } article)
        {
            return new FinalPage(page.Url, bytes, PageKind.Other, Location.StartOf(page.Source?.File.Path ?? SettingsReader.Path))
            {
                OwnFlags = page.Url == site.WarningTopic.Url ? [.. site.Registry.Flags.Select(flag => flag.Id)] : [],
            };
        }

        var matter = article.Page.FrontMatter;
        return new FinalPage(page.Url, bytes, PageKind.Article, CardPlace(article.Page))
        {
            OwnFlags = [.. matter.RedFlags.Select(flag => flag.Value)],
            Sections = [.. article.Page.Sections.Select(section => section.Heading.Anchor)],
            Signature = site.ClinicianCheckOf(article).Approval is { } approval
                ? new Signature(approval.By, approval.Registration, approval.Date)
                : null,
        };
    }

    private FinalPage PageOf(Redirect redirect) => new(redirect.From, renderer.Render(redirect), PageKind.Redirect, redirect.Where);

    /// <summary>Where an author would look for a card that went wrong.</summary>
    private static Location CardPlace(ParsedPage page) =>
        page.Directives.FirstOrDefault(directive => directive.Name == Directive.RedFlags)?.Where ?? Location.StartOf(page.File.Path);
}

/// <summary>The verified pages of a site, with what is left to judge once all are there.</summary>
internal sealed record FinishedPages(
    FingerprintedFiles Assets,
    IReadOnlyList<VerifiedPage> Verified,
    IReadOnlyList<Problem> RegistryProblems)
{
    /// <summary>The number of pages a reader can open, redirect pages left out.</summary>
    public int Pages => Verified.Count(page => page.Kind != PageKind.Redirect);

    public IReadOnlyList<Problem> Judge(PublishedSite site, IReadOnlyList<OutputFile> files) =>
    [
        .. RegistryProblems,
        .. SharedCause.Join(Verified),
        .. SiteLinkVerifier.Verify(Verified, files.Select(file => new UrlPath("/" + file.Path))),
        .. ArticleTally.Verify(
            [.. site.Articles.Select(article => new AssembledArticle(article.Url, Location.StartOf(article.Page.File.Path)))],
            Verified),
    ];
}
