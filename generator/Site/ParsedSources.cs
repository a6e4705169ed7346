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

    public required IReadOnlyList<Picture> Pictures { get; init; }

    /// <summary>What is wrong with a file by itself.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <param name="sources">The files.</param>
    /// <param name="options">Where the site is served, and the registries that were read before.</param>
    /// <param name="cancellation">Stops the reading between two pages.</param>
    public static ParsedSources Of(SiteSources sources, ReadingOptions options, CancellationToken cancellation)
    {
        var files = sources.Pages.ToList();
        var read = new (ParsedPage? Page, IReadOnlyList<Problem> Problems)[files.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        var ofTopics = new List<Problem>();
        var topics = SiteDataFiles.Topics(sources, ofTopics);
        var places = new PagePlaces(topics);
        Parallel.For(0, files.Count, parallel, i => read[i] = MarkdownReader.Read(files[i], places));
        var characters = CharacterRules.Check(sources, Entities.Decode);
        var problems = new List<Problem>([.. sources.Problems, .. characters, .. ofTopics, .. read.SelectMany(page => page.Problems)]);
        var data = SiteDataFiles.Read(sources, topics, options, problems);
        var pages = read.Select(page => page.Page).OfType<ParsedPage>().ToLookup(page => page.HasFrontMatter);
        return new ParsedSources(sources, [.. pages[true]])
        {
            Bodies = [.. pages[false]],
            Data = data,
            Pictures = data is null ? [] : PictureReader.Read(sources, problems),
            Problems = problems,
        };
    }
}
