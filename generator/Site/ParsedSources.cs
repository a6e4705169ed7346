using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.Source;
using BackHealthSite.Source.Characters;

namespace BackHealthSite.Site;

/// <summary>Every file of the input folder as it was read, each for itself.</summary>
internal sealed record ParsedSources(SiteSources Sources, IReadOnlyList<ParsedPage> Pages)
{
    /// <summary>The pages whose front matter could not be read: they are no part of the site, but their words can be judged.</summary>
    public required IReadOnlyList<ParsedPage> Bodies { get; init; }

    /// <summary>The data and the registry; null where one that every page needs is missing or cannot be read.</summary>
    public required ReadData? Data { get; init; }

    /// <summary>The same without the two lists that commands write, which say nothing of how a page looks.</summary>
    public ReadData? DataWithoutLists { get; init; }

    public required IReadOnlyList<Picture> Pictures { get; init; }

    /// <summary>What is wrong with a file by itself.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <param name="sources">The files.</param>
    /// <param name="options">Where the site is served, and the registries that were read before.</param>
    /// <param name="cancellation">Stops the reading between two pages.</param>
    public static ParsedSources Of(SiteSources sources, ReadingOptions options, CancellationToken cancellation)
    {
        var files = sources.Pages.ToList();
        var memory = options.Memory;
        var read = new (ParsedPage? Page, IReadOnlyList<Problem> Problems)[files.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        var (topics, ofTopics) = memory.Of(
            BuildStep.Data,
            "topics",
            () => BasisOfTopics(sources),
            () => WithProblems(problems => SiteDataFiles.Topics(sources, problems)));
        var places = new PagePlaces(topics);
        Parallel.For(0, files.Count, parallel, i => read[i] = memory.Of(
            BuildStep.Page,
            files[i].Path,
            () => new Basis(files[i], topics),
            () => MarkdownReader.Read(files[i], places)));
        var (data, ofData) = memory.Of(
            BuildStep.Data,
            "data",
            () => BasisOfData(sources, options),
            () => WithProblems(problems =>
            {
                var read = SiteDataFiles.Read(sources, topics, options, problems);
                return memory.Keeps && read is not null ? read with { Basis = BasisOfData(sources, options) } : read;
            }));
        var (addresses, ofAddresses) = memory.Of(
            BuildStep.Data,
            AddressListReader.Path,
            () => new Basis(sources.Texts.GetValueOrDefault(AddressListReader.Path)),
            () => WithProblems(problems => SiteDataFiles.Addresses(sources, problems)));
        var words = memory.Of(
            BuildStep.Data,
            WarningWordsList.Path,
            () => new Basis(sources.Texts.GetValueOrDefault(WarningWordsList.Path)),
            () => SiteDataFiles.WarningWords(sources));
        var pictures = data is null ? [] : sources.Pictures.Select(file => PictureOf(file, sources, memory)).ToList();
        var pages = read.Select(page => page.Page).OfType<ParsedPage>().ToLookup(page => page.HasFrontMatter);
        return new ParsedSources(sources, [.. pages[true]])
        {
            Bodies = [.. pages[false]],
            Data = data is null ? null : data with { Data = data.Data with { Addresses = addresses, WarningWords = words } },
            DataWithoutLists = data,
            Pictures = [.. pictures.Select(picture => picture.Value)],
            Problems =
            [
                .. sources.Problems,
                .. sources.Texts.Values.SelectMany(file => CharactersOf(file, memory)),
                .. ofTopics,
                .. read.SelectMany(page => page.Problems),
                .. ofData,
                .. ofAddresses,
                .. pictures.SelectMany(picture => picture.Problems),
            ],
        };
    }

    /// <summary>No other data file: of the topics hang all pages.</summary>
    private static Basis BasisOfTopics(SiteSources sources) => new(
        sources.Texts.GetValueOrDefault(TopicsReader.Path),
        sources.Problems.Any(problem => problem.Where.Path == TopicsReader.Path));

    /// <summary>Every file that is neither a page nor a list: data files are few and read each other.</summary>
    private static Basis BasisOfData(SiteSources sources, ReadingOptions options) => new(
    [
        options.BaseUrl?.OriginalString,
        .. sources.Texts.Values.Except(sources.Pages)
            .Where(file => !ListFiles.Hold(file.Path))
            .SelectMany(file => new[] { file.Path, file.Text }),
        .. sources.Problems.Select(problem => problem.Where.Path).Except(sources.MarkdownPaths),
    ]);

    private static IReadOnlyList<Problem> CharactersOf(SourceFile file, BuildMemory memory) => memory.Of(
        BuildStep.Characters,
        file.Path,
        () => new Basis(file),
        () => (IReadOnlyList<Problem>)[.. CharacterRules.Check(file, Entities.Decode)]);

    private static (Picture Value, IReadOnlyList<Problem> Problems) PictureOf(InputFile file, SiteSources sources, BuildMemory memory)
    {
        var text = sources.Texts.GetValueOrDefault(file.Path);
        return memory.Of(
            BuildStep.Picture,
            file.Path,
            () => new Basis(new ByteContent(file.Bytes), text),
            () => WithProblems(problems => PictureReader.Read(file, text, problems)));
    }

    private static (T Value, IReadOnlyList<Problem> Problems) WithProblems<T>(Func<List<Problem>, T> read)
    {
        var problems = new List<Problem>();
        return (read(problems), problems);
    }
}
