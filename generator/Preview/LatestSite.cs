namespace BackHealthSite.Preview;

/// <summary>The site of the last build, for all who show it; the first one is waited for.</summary>
internal sealed class LatestSite
{
    private readonly Lock gate = new();
    private PreviewedSite? site;
    private TaskCompletionSource shown = New();

    public void Show(PreviewedSite next)
    {
        lock (gate)
        {
            site = next;
            shown.SetResult();
            shown = New();
        }
    }

    /// <summary>The site, as soon as it has another version than the given one.</summary>
    public async Task<PreviewedSite> OtherThan(string? version, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (site is not null && site.Version != version)
                {
                    return site;
                }

                next = shown.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
