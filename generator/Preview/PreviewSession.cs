namespace BackHealthSite.Preview;

/// <summary>A preview from its start to its stop: serves the site and builds it anew after every change of the input folder.</summary>
internal sealed class PreviewSession(PreviewOptions options, TextWriter console)
{
    private readonly LatestSite latest = new();

    public async Task Run(CancellationToken stop)
    {
        await using var server = await PreviewServer.Start(options.Port, latest, options.Hosts);
        await console.WriteLineAsync($"{server.Address} shows `{options.Input.Text}`, drafts too, and follows every save. Ctrl+C stops it.");
        using var watcher = new InputWatcher(options.Input.Place);
        try
        {
            await Follow(new PreviewBuilder(options, server.Address), watcher, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end that the user asked for.
        }
    }

    private async Task Follow(PreviewBuilder builder, InputWatcher watcher, CancellationToken stop)
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
            await watcher.Change(stamp, stop);
        }
    }
}
