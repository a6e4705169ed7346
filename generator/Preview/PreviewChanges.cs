namespace BackHealthSite.Preview;

/// <summary>Waits for whatever changes what the preview shows: the content, the sources of the theme, or the program itself.</summary>
internal sealed class PreviewChanges : IDisposable
{
    private readonly InputWatcher input;
    private readonly InputWatcher? theme;
    private readonly string? sources;
    private long? stampOfSources;

    /// <summary>Taken before a build begins, so that an update while it runs counts.</summary>
    private Task update = CodeUpdate.Next;

    /// <param name="input">The folder with the content.</param>
    /// <param name="sources">The folder with the sources of the theme; null where nobody works on one.</param>
    public PreviewChanges(string input, string? sources)
    {
        this.input = new InputWatcher(input);
        this.sources = sources;
        if (sources is not null)
        {
            theme = new InputWatcher(sources);
            stampOfSources = FolderStamp.Of(sources);
        }
    }

    /// <summary>Ends when something has changed.</summary>
    /// <param name="stamp">The stamp of the content that is shown; null asks to try again.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>True where the theme has to be built anew.</returns>
    public async Task<bool> Next(long? stamp, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        List<Task> waits = [input.Change(stamp, done.Token), update.WaitAsync(done.Token)];
        if (theme is not null)
        {
            waits.Add(theme.Change(stampOfSources, done.Token));
        }

        await Task.WhenAny(waits);
        await done.CancelAsync();
        try
        {
            await Task.WhenAll(waits);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The waits that were not the first.
        }

        update = CodeUpdate.Next;
        return HasNewSources();
    }

    public void Dispose()
    {
        input.Dispose();
        theme?.Dispose();
    }

    private bool HasNewSources()
    {
        var now = sources is null ? null : FolderStamp.Of(sources);
        var isNew = now is not null && now != stampOfSources;
        stampOfSources = now ?? stampOfSources;
        return isNew;
    }
}
