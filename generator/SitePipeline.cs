using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Content.Pictures;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;
using BackHealthSite.Source.Characters;

namespace BackHealthSite;

/// <summary>
/// The whole way from files to a site: a pure function of its files and options, without clock, console or statics.
/// Its four phases carry Statiq's names.
/// </summary>
public sealed class SitePipeline(SiteOptions options)
{
    /// <summary>Is told of each phase as it begins.</summary>
    internal IProgress<BuildPhase>? Progress { get; init; }

    /// <summary>Builds a site; what it hands to the output may be published only if <see cref="SiteResult.MayBePublished" />.</summary>
    /// <param name="files">The files of the input folder.</param>
    /// <param name="output">Takes each finished file, from several threads at once.</param>
    /// <param name="cancellation">Stops the build between two pages.</param>
    public SiteResult Run(IEnumerable<InputFile> files, IOutputFiles output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        Progress?.Report(BuildPhase.Input);
        var sources = Input(files);
        Progress?.Report(BuildPhase.Process);
        var assembled = Process(sources, cancellation);
        if (assembled.Site is not { } site || Levelled(assembled.Problems).Any(problem => problem.Severity == Severity.Error))
        {
            return Result(sources, assembled, assembled.Problems, pages: 0);
        }

        Progress?.Report(BuildPhase.PostProcess);
        var finished = PostProcess(site, sources, output, cancellation);
        Progress?.Report(BuildPhase.Output);
        var problems = Output(site, finished, output);
        return Result(sources, assembled, [.. assembled.Problems, .. problems], finished.Pages);
    }

    /// <summary>Reads, joins and checks the sources but renders nothing: for whoever only wants to look at the site.</summary>
    internal (PublishedSite? Site, SiteResult Result) Inspect(IEnumerable<InputFile> files, CancellationToken cancellation)
    {
        var sources = Input(files);
        var assembled = Process(sources, cancellation);
        return (assembled.Site, Result(sources, assembled, assembled.Problems, pages: 0));
    }

    /// <summary>Decodes every text file.</summary>
    internal static SiteSources Input(IEnumerable<InputFile> files) => SiteSources.Decode(files);

    /// <summary>Reads, joins and checks the sources. Without a readable registry, settings and data files there is no site.</summary>
    internal AssembledSite Process(SiteSources sources, CancellationToken cancellation)
    {
        var files = sources.Pages.ToList();
        var read = new (ParsedPage? Page, IReadOnlyList<Problem> Problems)[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => read[i] = MarkdownReader.Read(files[i]));
        var problems = new List<Problem>([.. sources.Problems, .. CharacterRules.Check(sources, Entities.Decode), .. read.SelectMany(page => page.Problems)]);
        var data = SiteDataFiles.Read(sources, options.BaseUrl, problems);
        if (data is not var (siteData, registry))
        {
            return new AssembledSite(null, problems);
        }

        siteData = siteData with { Settings = siteData.Settings with { Portable = options.Portable } };

        var pages = read.Select(page => page.Page).OfType<ParsedPage>().ToList();
        var unread = sources.MarkdownPaths.Except(pages.Select(page => page.File.Path));
        var authored = new AuthoredFiles(pages, unread, PictureReader.Read(sources, problems)) { Today = options.Today, IncludeDrafts = options.IncludeDrafts };
        var site = SiteAssembler.Assemble(siteData, registry, authored);
        problems.AddRange(DateInFuture.Check(pages, options.Today));
        problems.AddRange(SourceDayImpossible.Check(siteData.Sources.Values, options.Today));
        problems.AddRange(ApprovalInFuture.Check(registry.Approvals ?? ApprovalLedger.Empty, options.Today));
        problems.AddRange(ArticleOverdue.Check(site));
        problems.AddRange(FileNotPublished.Check(sources.OtherPaths));
        problems.AddRange(new SiteChecker(RuleList.Run).Check(site, sources.Texts.Values, cancellation));
        problems.AddRange(PublishedRoutes.Check(site));
        if (options.AcceptAddresses)
        {
            problems.RemoveAll(problem => problem.Rule == AddressLineInvalid.Descriptor);
        }
        else
        {
            problems.AddRange(PublishedAddresses.Check(site, problems));
        }

        if (options.StrictWords)
        {
            problems.AddRange(PageUnread.Check(site));
        }

        if (options.AcceptWords)
        {
            problems.RemoveAll(problem => problem.Rule == WarningPassageUnread.Descriptor || problem.Rule == PageUnread.Descriptor);
        }

        var levels = new RuleLevels(site.Settings, RuleList.All) { AllIsRead = site.Unread.Count == 0 };
        return new AssembledSite(site, levels.Apply(problems)) { Levels = levels.All };
    }

    /// <summary>Renders every page, verifies its final bytes and hands it on; only what link checking needs of it is kept.</summary>
    internal static FinishedPages PostProcess(PublishedSite site, SiteSources sources, IOutputFiles output, CancellationToken cancellation)
    {
        using var finisher = new PageFinisher(site, sources, RuleList.All);
        finisher.Finish(output, cancellation);
        return finisher.Result();
    }

    /// <summary>Writes what is not a page, and judges what only the whole site can answer: links, anchors, the count of articles.</summary>
    internal static IReadOnlyList<Problem> Output(PublishedSite site, FinishedPages finished, IOutputFiles output)
    {
        var files = SiteFiles.Of(site, finished.Assets);
        foreach (var file in files)
        {
            output.Write(file);
        }

        return finished.Judge(site, files);
    }

    private SiteResult Result(SiteSources sources, AssembledSite assembled, IReadOnlyList<Problem> problems, int pages) =>
        new([.. Levelled(problems).Order(Problem.ReadingOrder)], assembled.Site?.Articles.Length ?? 0, pages)
        {
            Sources = sources.Shown,
            RuleLevels = assembled.Levels,
            Assembled = assembled.Site,
            Drafts = assembled.Site?.Drafts.Count ?? 0,
            Accepted = assembled.Site is { } site ? [.. Accepted(site)] : [],
        };

    private IEnumerable<ListChanges> Accepted(PublishedSite site)
    {
        if (options.AcceptAddresses)
        {
            yield return AddressChanges.Of(site);
        }

        if (options.AcceptWords)
        {
            yield return WarningWordsList.Changes(new SiteChecker(RuleList.Run).WarningWordsOf(site), site.Data.WarningWords);
        }
    }

    /// <summary>A date that has gone by is an error only for whoever asks about dates: else it would keep the next correction from readers.</summary>
    private IEnumerable<Problem> Levelled(IEnumerable<Problem> problems) => problems.Select(problem =>
        IsStrict(problem.Rule) ? problem with { Severity = Severity.Error } : problem);

    private bool IsStrict(Rule rule) =>
        rule == ArticleOverdue.Descriptor ? options.StrictDates : options.WarningsAsErrors || (rule == WarningPassageUnread.Descriptor && options.StrictWords);
}
