using System.Collections.Concurrent;

namespace BackHealthSite.LinkChecking;

/// <summary>A link and what is known of it.</summary>
internal sealed record CheckedLink(WebLink Link, RememberedLink Known);

/// <summary>What a run knows of its links, those of earlier runs included, and whether it was stopped before it was through.</summary>
internal sealed record LinkReport(IReadOnlyList<CheckedLink> Links, int Asked, bool WasStopped)
{
    /// <summary>What to keep for the next run: links that are no longer in the input are forgotten.</summary>
    public LinkCache Memory =>
        new(LinkCache.Empty.Links.AddRange(Links.Select(link => KeyValuePair.Create(link.Link.Address.AbsoluteUri, link.Known))));

    public IEnumerable<CheckedLink> In(LinkState state) => Links.Where(link => link.Known.Finding.State == state);
}

/// <summary>Asks for every link that is not known to work, many hosts at once, each politely.</summary>
internal sealed class LinkChecker(WebConnector connector, RequestPolicy policy, TimeProvider clock)
{
    /// <param name="links">Each address once.</param>
    /// <param name="memory">What earlier runs found.</param>
    /// <param name="today">The day of this run.</param>
    /// <param name="freshDays">For how many days a link that worked is not asked again.</param>
    /// <param name="cancellation">Ends the run soon; what is known by then is returned.</param>
    public async Task<LinkReport> Check(
        IReadOnlyList<WebLink> links,
        LinkCache memory,
        DateOnly today,
        int freshDays,
        CancellationToken cancellation)
    {
        using var web = new HttpMessageInvoker(connector.Handler());
        using var limiter = new HostRateLimiter(policy, clock);
        var sender = new RequestSender(web, limiter, policy, clock);
        var asker = new LinkAsker(sender, policy, clock);
        var found = new ConcurrentDictionary<string, LinkFinding>(StringComparer.Ordinal);
        var due = links.Where(link => !(Before(link)?.IsFresh(today, freshDays) ?? false)).ToList();
        var asking = Task.WhenAll(
            due.Select(async link => found[link.Address.AbsoluteUri] = await Find(asker, link.Address, cancellation)));
        var wasStopped = false;
        try
        {
            await asking;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            wasStopped = true;
        }

        return new LinkReport([.. links.Select(Known).OfType<CheckedLink>()], found.Count, wasStopped);

        RememberedLink? Before(WebLink link) => memory.Links.GetValueOrDefault(link.Address.AbsoluteUri);

        CheckedLink? Known(WebLink link)
        {
            // A machine that is cut off learns nothing: what earlier runs found stands.
            var known = found.TryGetValue(link.Address.AbsoluteUri, out var finding) && (sender.HasBeenAnswered || Before(link) is null)
                ? RememberedLink.Of(Certain(finding, sender.HasBeenAnswered), Before(link), today)
                : Before(link);
            return known is null ? null : new CheckedLink(link, known);
        }
    }

    private async Task<LinkFinding> Find(LinkAsker asker, Uri address, CancellationToken cancellation) =>
        PublicNetworks.IsPrivate(address, connector.MayBeAsked)
            ? LinkFinding.Broken("it names a host that only one machine or network can reach")
            : await asker.Ask(address, cancellation);

    /// <summary>Where no server answered at all, no name was looked up either: that says nothing of the links.</summary>
    private static LinkFinding Certain(LinkFinding finding, bool hasBeenAnswered) =>
        finding.IsNameMissing && !hasBeenAnswered
            ? LinkFinding.Unknown("no server could be reached; this machine may be cut off")
            : finding;
}
