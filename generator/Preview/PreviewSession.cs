namespace BackHealthSite.Preview;

/// <summary>A preview from its start to its stop: serves the site and builds it anew after every change of the input folder.</summary>
internal sealed class PreviewSession(PreviewOptions options, TextWriter console)
{
    private readonly LatestSite latest = new();

    public async Task Run(CancellationToken stop)
    {
        // Before anything is said: who reads that the preview is there may save at once.
        using var changes = new PreviewChanges(options.Input.Place, options.Theme?.Sources);
        await using var server = await PreviewServer.Start(options, latest);
        await console.WriteLineAsync(
            $"{server.Address} shows `{options.Input.Text}`, drafts too, and follows every save. Ctrl+C stops it.");
        try
        {
            await Follow(new PreviewBuilder(options, server.Address), changes, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end that the user asked for.
        }
    }

    private async Task Follow(PreviewBuilder builder, PreviewChanges changes, CancellationToken stop)
    {
        for (string? shown = null; ;)
        {
            var (site, stamp) = await builder.Build(stop);
            latest.Show(site);

            // A folder that is tried again and again, and is still not there, has nothing new to say.
            if (stamp is not null || site.Version != shown)
            {
                if (site.FirstProblem is { } problem)
                {
                    await console.WriteLineAsync(problem);
                }

                await console.WriteLineAsync(site.Summary);
            }

            shown = site.Version;
            bool isThere;
            do
            {
                isThere = !await changes.Next(stamp, stop) || await HasTheme(builder, stop);
            }
            while (!isThere);
        }
    }

    /// <summary>Builds the theme anew; where that fails, says why and leaves on the page what was there.</summary>
    private async Task<bool> HasTheme(PreviewBuilder builder, CancellationToken stop)
    {
        var (files, complaint) = await options.Theme!.Build(stop);
        if (files is null)
        {
            await console.WriteLineAsync($"The theme can't be built, so the page keeps its styles and scripts.\n{complaint.Trim()}");
            return false;
        }

        builder.Use(files);
        return true;
    }
}
