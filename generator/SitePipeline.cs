using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

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
        if (assembled.Site is not { } site || assembled.HasErrors)
        {
            return Result(sources, assembled, pages: 0);
        }

        Progress?.Report(BuildPhase.PostProcess);
        var finished = PostProcess(site, sources, output, cancellation);
        Progress?.Report(BuildPhase.Output);
        var problems = Output(site, finished, output);
        return Result(sources, assembled with { Problems = [.. assembled.Problems, .. assembled.Levels.Apply(problems)] }, finished.Pages);
    }

    /// <summary>Reads, joins and checks the sources but renders nothing: for whoever only wants to look at the site.</summary>
    internal (PublishedSite? Site, SiteResult Result) Inspect(IEnumerable<InputFile> files, CancellationToken cancellation)
    {
        var sources = Input(files);
        var assembled = Process(sources, cancellation);
        return (assembled.Site, Result(sources, assembled, pages: 0));
    }

    /// <summary>Decodes every text file.</summary>
    internal static SiteSources Input(IEnumerable<InputFile> files) => SiteSources.Decode(files);

    /// <summary>Reads, joins and checks the sources. Without a readable registry, settings and data files there is no site.</summary>
    internal AssembledSite Process(SiteSources sources, CancellationToken cancellation)
    {
        var parsed = ParsedSources.Of(sources, options.BaseUrl, cancellation);
        return Assemble(parsed) is { } site ? Check(site, parsed, cancellation) : Unassembled(parsed);
    }

    private PublishedSite? Assemble(ParsedSources parsed)
    {
        if (parsed.Data is not var (data, registry))
        {
            return null;
        }

        var unread = parsed.Sources.MarkdownPaths.Except(parsed.Pages.Select(page => page.File.Path));
        var authored = new AuthoredFiles(parsed.Pages, unread, parsed.Pictures) { Today = options.Today, IncludeDrafts = options.IncludeDrafts };
        return SiteAssembler.Assemble(data with { Settings = data.Settings with { Portable = options.Portable, Theme = options.Theme } }, registry, authored);
    }

    private AssembledSite Check(PublishedSite site, ParsedSources parsed, CancellationToken cancellation)
    {
        var levels = new RuleLevels(options.Levels, site.Settings.Rules);
        var checker = new SiteChecker(RuleList.Run.Without(options.Levels.IsOff));
        IReadOnlyList<Problem> problems = [.. parsed.Problems, .. checker.Check(site, parsed.Sources, cancellation)];
        return new AssembledSite(site, levels.Apply([.. problems, .. levels.Judge(problems, allIsRead: site.Unread.Count == 0)])) { Levels = levels };
    }

    /// <summary>A site that cannot be joined accepts nothing, whatever the run asks.</summary>
    private AssembledSite Unassembled(ParsedSources parsed)
    {
        var levels = new RuleLevels(options.Levels with { AcceptsAddresses = false, AcceptsWords = false }, []);
        return new AssembledSite(null, levels.Apply(parsed.Problems)) { Levels = levels };
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

    private SiteResult Result(SiteSources sources, AssembledSite assembled, int pages) =>
        new([.. assembled.Problems.Order(Problem.ReadingOrder)], assembled.Site?.Articles.Length ?? 0, pages)
        {
            Sources = sources.Shown,
            RuleLevels = assembled.Levels.Changed,
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
}
