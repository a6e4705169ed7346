using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.RedFlags;
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

    /// <summary>The registries that were read before, for whoever builds many sites.</summary>
    internal RegistryMemory Registries { get; init; } = new();

    /// <summary>What was made before, for whoever builds a site again and again.</summary>
    internal BuildMemory Memory { get; init; } = BuildMemory.None;

    /// <summary>Builds a site; what it hands to the output may be published only if <see cref="SiteResult.MayBePublished" />.</summary>
    /// <param name="files">The files of the input folder.</param>
    /// <param name="output">Takes each finished file, from several threads at once.</param>
    /// <param name="cancellation">Stops the build between two pages.</param>
    public SiteResult Run(IEnumerable<InputFile> files, IOutputFiles output, CancellationToken cancellation)
    {
        var sources = Input(files);
        var assembled = Process(sources, cancellation);
        var finished = PostProcess(assembled, output, cancellation);
        return Output(finished, output);
    }

    /// <summary>Decodes every text file.</summary>
    /// <param name="files">The files of the input folder.</param>
    public SiteSources Input(IEnumerable<InputFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Progress?.Report(BuildPhase.Input);
        return SiteSources.Decode(files, Memory);
    }

    /// <summary>Parses, joins and checks the sources. Without a readable registry, settings and data files there is no site.</summary>
    /// <param name="sources">What `Input` gave.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public AssembledSite Process(SiteSources sources, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Progress?.Report(BuildPhase.Process);
        var reading = new ReadingOptions(options.BaseUrl, Registries) { Memory = Memory };
        var parsed = ParsedSources.Of(sources, reading, cancellation);
        Memory.LetGo(BuildStep.Text, BuildStep.Characters, BuildStep.Page, BuildStep.Picture);
        return Assemble(parsed) is { } site ? Check(site, parsed, cancellation) : Unassembled(parsed);
    }

    /// <summary>Renders every page, verifies its final bytes and hands them on; of a site with errors, none.</summary>
    /// <param name="assembled">What `Process` gave.</param>
    /// <param name="output">Takes each finished page, from several threads at once.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public FinishedSite PostProcess(AssembledSite assembled, IOutputFiles output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(assembled);
        ArgumentNullException.ThrowIfNull(output);
        if (assembled.Site is not { } site || assembled.HasErrors)
        {
            return new FinishedSite(assembled, null);
        }

        Progress?.Report(BuildPhase.PostProcess);
        using var finisher = new PageFinisher(site, assembled.Sources, RuleList.All);
        finisher.Finish(output, cancellation);
        Memory.LetGo(BuildStep.SearchRecords, BuildStep.Fingerprint, BuildStep.Rendering, BuildStep.Verification);
        return new FinishedSite(assembled, finisher.Result());
    }

    /// <summary>
    /// Hands on what is not a page, and judges what only the whole site can answer: links, anchors, the count of articles.
    /// </summary>
    /// <param name="finished">What `PostProcess` gave.</param>
    /// <param name="output">Takes each finished file.</param>
    public SiteResult Output(FinishedSite finished, IOutputFiles output)
    {
        ArgumentNullException.ThrowIfNull(finished);
        ArgumentNullException.ThrowIfNull(output);
        var assembled = finished.Assembled;
        if (assembled.Site is not { } site || finished.Pages is not { } pages)
        {
            return Result(assembled, pages: 0);
        }

        Progress?.Report(BuildPhase.Output);
        var files = SiteFiles.Of(site, pages.Assets);
        foreach (var file in files)
        {
            output.Write(file);
        }

        var problems = assembled.Levels.Apply(pages.Judge(site, files));
        return Result(assembled with { Problems = [.. assembled.Problems, .. problems] }, pages.Pages);
    }

    /// <summary>Reads, joins and checks the sources but renders nothing: for whoever only wants to look at the site.</summary>
    internal (PublishedSite? Site, SiteResult Result) Inspect(IEnumerable<InputFile> files, CancellationToken cancellation)
    {
        var assembled = Process(Input(files), cancellation);
        return (assembled.Site, Result(assembled, pages: 0));
    }

    private PublishedSite? Assemble(ParsedSources parsed)
    {
        if (parsed.Data is not var (data, registry, known))
        {
            return null;
        }

        var unread = parsed.Sources.MarkdownPaths.Except(parsed.Pages.Select(page => page.File.Path));
        var authored =
            new AuthoredFiles(parsed.Pages, unread, parsed.Pictures)
            {
                Bodies = parsed.Bodies,
                Today = options.Today,
                IncludeDrafts = options.IncludeDrafts,
            };
        var settings = data.Settings with
        {
            Portable = options.Portable,
            Hosts = options.Hosts,
            Theme = options.Theme,
            KeepsSearchNames = options.KeepsSearchNames,
        };
        var site = SiteAssembler.Assemble(data with { Settings = settings }, registry, authored) with { KnownRegistry = known };
        return Memory.Keeps ? site with { Basis = SiteBasisMaker.Make(site, parsed.DataWithoutLists!, Memory) } : site;
    }

    private AssembledSite Check(PublishedSite site, ParsedSources parsed, CancellationToken cancellation)
    {
        var levels = new RuleLevels(options.Levels, site.Settings.Rules);
        var checker = new SiteChecker(RuleList.Run.Without(options.Levels.IsOff));
        var problems = Consequences.Without(
            [.. parsed.Problems, .. checker.Check(site, parsed.Sources, cancellation)],
            parsed.Sources.Texts);
        Memory.LetGo(BuildStep.Profile, BuildStep.Judgement, BuildStep.Paragraphs);
        problems = [.. problems, .. levels.Judge(problems, allIsRead: site.Unread.Count == 0)];
        return new AssembledSite(parsed.Sources, site, levels.Apply(problems), levels);
    }

    /// <summary>A site that cannot be joined accepts nothing, whatever the run asks.</summary>
    private AssembledSite Unassembled(ParsedSources parsed)
    {
        var levels = new RuleLevels(options.Levels with { AcceptsAddresses = false, AcceptsWords = false }, []);
        return new AssembledSite(parsed.Sources, null, levels.Apply(parsed.Problems), levels);
    }

    private SiteResult Result(AssembledSite assembled, int pages) =>
        new([.. assembled.Problems.Order(Problem.ReadingOrder)], assembled.Site?.Articles.Length ?? 0, pages)
        {
            Sources = assembled.Sources.Shown,
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
