using System.Diagnostics;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Preview;

/// <summary>Builds the whole site from the folder as it lies; whatever it finds becomes something to show, never an exception.</summary>
internal sealed class PreviewBuilder(PreviewOptions options, Uri address)
{
    // What changes while it is read, as in a branch switch, is whole again a moment later.
    private const int MostReadings = 5;
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromMilliseconds(50);

    private SiteOptions site = new(options.Today) { BaseUrl = address, IncludeDrafts = true, KeepsSearchNames = true };
    private RegistryMemory registries = new();
    private LastBuild memory = new();
    private Task newCode = CodeUpdate.Next;
    private readonly ShownPaths paths = new(options.Input);
    private ShownFiles shown = ShownFiles.None;

    /// <summary>Builds with these files of the theme from now on.</summary>
    public void Use(ThemeFiles theme) => site = site with { Theme = theme };

    /// <summary>The site, and the stamp of the folder it was built from; null where the folder is to be tried again.</summary>
    public async Task<(PreviewedSite Site, long? Stamp)> Build(CancellationToken cancellation)
    {
        if (newCode.IsCompleted)
        {
            // What other code has made is not what this one would make.
            newCode = CodeUpdate.Next;
            (registries, memory) = (new RegistryMemory(), new LastBuild());
        }

        for (var readings = 1; ; readings++)
        {
            // Taken before the files are read: a save in between gives another stamp, and so another build.
            var stamp = FolderStamp.Of(options.Input.Place);
            try
            {
                var (files, problems) = InputFolder.Read(options.Input, memory);
                if (readings == MostReadings || FolderStamp.Of(options.Input.Place) == stamp)
                {
                    return (Build(files, problems, cancellation), stamp);
                }
            }
            catch (WrongUseException refused)
            {
                if (readings == MostReadings)
                {
                    return (PreviewedSite.Failed(options.Under, refused.Message), null);
                }
            }

            await Task.Delay(BetweenReadings, cancellation);
        }
    }

    private PreviewedSite Build(IReadOnlyList<InputFile> files, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var output = new OutputInMemory();
            var pipeline = new SitePipeline(site) { Registries = registries, Memory = memory };
            var result = pipeline.Run(files, output, cancellation).With(problems);
            var report = ProblemReport.Of(result.Problems, result.Sources, paths, new BuildCounts(result.Articles, result.Pages));
            var places = new PagePlaces(result.Assembled?.Data.Topics);
            shown = Shown(result, output, places, cancellation);
            return PreviewedSite.Built(report with { Elapsed = watch.Elapsed }, shown, new SourcePlaces(options, places), memory);
        }
        catch (Exception bug) when (bug is not (OperationCanceledException or OutOfMemoryException))
        {
            // Half-typed text must not end the preview, even where the generator trips over it.
            return PreviewedSite.Failed(options.Under, BugReport.Sentence, $"{BugReport.Request}\n{bug}");
        }
    }

    /// <summary>The finished files; of a site with errors what can be shown of it, and for the rest what was shown before.</summary>
    private ShownFiles Shown(SiteResult result, OutputInMemory output, PagePlaces places, CancellationToken cancellation)
    {
        if (result.MayBePublished)
        {
            return ShownFiles.All(output.Files);
        }

        var files = result.Assembled is { } assembled ? UnfinishedSite.Of(assembled, result.Problems, cancellation) : [];
        return shown.With(files, result.Sources.Keys, places);
    }
}
