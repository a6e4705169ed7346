using BackHealthSite.Publishing;
using BackHealthSite.Source;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>The site as a host gets it from the pipeline: every file by its path.</summary>
internal sealed record BuiltSite(Uri BaseUrl, SortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    /// <summary>
    /// Every page a reader can be on, by its address under the base path; `` is the home page. An old address, which only leads on, is
    /// none.
    /// </summary>
    public IReadOnlyList<string> Pages { get; } =
    [
        .. from file in Files
           where file.Key == "index.html" || file.Key.EndsWith("/index.html", StringComparison.Ordinal)
           where file.Value.Span.IndexOf("http-equiv=\"refresh\""u8) < 0
           select file.Key[..^"index.html".Length],
    ];

    /// <summary>The articles among the pages; the page of the rules, which lies as deep, is none.</summary>
    public IReadOnlyList<string> Articles =>
    [
        .. from page in Pages
           where page.TrimEnd('/').Contains('/') && !page.StartsWith("how-this-site-is-checked/", StringComparison.Ordinal)
           select page,
    ];

    /// <summary>The pages that a browser is led through one by one: by day each fourth one, at night and before publication all.</summary>
    public IReadOnlyList<string> PagesLookedAt => Sampled(Pages);

    /// <summary>The articles among which a browser measures one after the other, chosen in the same way.</summary>
    public IReadOnlyList<string> ArticlesLookedAt => Sampled(Articles);

    public static BuiltSite Build(IEnumerable<InputFile> input, Uri baseUrl, CancellationToken cancellation = default) =>
        Build(input, baseUrl, new SiteOptions(LibraryInput.Today) { BaseUrl = baseUrl }, cancellation);

    /// <summary>A copy to open from a folder.</summary>
    public static BuiltSite BuildPortable(IEnumerable<InputFile> input, Uri folder) =>
        Build(input, folder, new SiteOptions(LibraryInput.Today) { Portable = true }, CancellationToken.None);

    /// <summary>The one file whose path begins and ends so; fingerprints stand between.</summary>
    public ReadOnlyMemory<byte> File(string start, string end) =>
        Files
            .Single(file => file.Key.StartsWith(start, StringComparison.Ordinal) && file.Key.EndsWith(end, StringComparison.Ordinal))
            .Value;

    private static IReadOnlyList<string> Sampled(IReadOnlyList<string> all) =>
        LibraryInput.IsWhole ? all : [.. all.Where((_, place) => place % 4 == 0)];

    private static BuiltSite Build(IEnumerable<InputFile> input, Uri baseUrl, SiteOptions options, CancellationToken cancellation)
    {
        var output = new OutputInMemory();
        var result = new SitePipeline(options).Run(input, output, cancellation);
        if (!result.MayBePublished)
        {
            var problems = from problem in result.Problems
                           select $"{problem.Where.Path}: {problem.Rule.Id} {problem.Rule.Name}: {problem.Message}";
            throw new InvalidOperationException("The site does not build, so there is nothing to look at:\n" + string.Join('\n', problems));
        }

        var files = output.Files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        return new BuiltSite(baseUrl, new SortedDictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal));
    }
}
