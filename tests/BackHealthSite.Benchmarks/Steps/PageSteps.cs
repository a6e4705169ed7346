using System.Text;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Checks;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using BackHealthSite.Rendering;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;
using BackHealthSite.Verification;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace BackHealthSite.Benchmarks.Steps;

/// <summary>What each step of one article takes, from its source to its verified page.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class PageSteps : IDisposable
{
    private const int Articles = 100;
    private SourceFile file = null!;
    private PagePlaces places = null!;
    private PublishedSite site = null!;
    private WordLists lists = null!;
    private PageRenderer renderer = null!;
    private PageToRender page = null!;
    private PageVerifier verifier = null!;
    private FinalPage final = null!;

    [GlobalSetup]
    public void BuildSite()
    {
        var files = CorpusFolder.Files(Articles).Select(made => new InputFile(made.Path, Encoding.UTF8.GetBytes(made.Text)));
        var sources = SiteSources.Decode(files);
        site = new SitePipeline(new SiteOptions(new DateOnly(2026, 11, 22))).Process(sources, CancellationToken.None).Site!;
        lists = WordLists.Of(site, RuleList.Run.Phrases);
        renderer = new PageRenderer(new PageContext(site, new Hrefs(site.Settings), FingerprintedFiles.Of(site).Addresses));
        page = renderer.Pages().First(candidate => candidate.Article is not null);
        file = page.Article!.Page.File;
        places = new PagePlaces(site.Data.Topics);
        var words = RegistryWalk.Read(sources.Texts[RegistryReader.Path]).Words!;
        verifier = new PageVerifier(words, new SiteAddress("https://example.org", site.Settings.BasePath));
        final = new FinalPage(page.Url, renderer.Render(page), PageKind.Article, Location.StartOf(file.Path))
        {
            OwnFlags = [.. page.Source!.FrontMatter.RedFlags.Select(flag => flag.Value)],
            Sections = [.. page.Source.Sections.Select(section => section.Heading.Anchor)],
        };
        if (Verify() > 0)
        {
            throw new InvalidOperationException($"The page has problems: {verifier.Verify(final).Problems[0].Message}");
        }
    }

    [Benchmark]
    public object Parse() => MarkdownReader.Read(file, places);

    [Benchmark]
    public int Check() => new SiteChecker(RuleList.Run).CheckArticle(page.Article!, site, lists).Count;

    [Benchmark]
    public ReadOnlyMemory<byte> Render() => renderer.Render(page);

    [Benchmark]
    public int Verify() => verifier.Verify(final).Problems.Count;

    [GlobalCleanup]
    public void Dispose()
    {
        renderer.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>In this process: a project that BenchmarkDotNet makes and builds would lie outside the repository's rules.</summary>
    private sealed class InThisProcess : BenchmarkDotNet.Configs.ManualConfig
    {
        public InThisProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
