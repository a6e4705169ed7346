using BackHealthSite.Content;

namespace BackHealthSite.Site;

/// <summary>All redirects of the site and the addresses at which pages are published.</summary>
internal sealed class RedirectMap
{
    private readonly Dictionary<UrlPath, Redirect> byFrom = [];
    private readonly HashSet<UrlPath> live;

    public RedirectMap(IEnumerable<Redirect> redirects, IEnumerable<UrlPath> livePaths)
    {
        live = [.. livePaths];
        All =
        [
            .. redirects
                .OrderBy(redirect => redirect.Where.Path, StringComparer.Ordinal)
                .ThenBy(redirect => redirect.Where.Span.Start)
                .ThenBy(redirect => redirect.From),
        ];
        Valid = [.. All.Where(redirect => RedirectPath.Accepts(redirect.From.Value))];
        foreach (var redirect in Valid)
        {
            byFrom.TryAdd(redirect.From, redirect);
        }
    }

    public static RedirectMap Of(PublishedSite site) => new(site.Redirects, PublishedRoutes.Of(site).Select(route => route.Path));

    /// <summary>Every redirect, in reading order.</summary>
    public IReadOnlyList<Redirect> All { get; }

    /// <summary>Those whose old address is one a host can serve: only these are followed.</summary>
    public IReadOnlyList<Redirect> Valid { get; }

    public bool IsLive(UrlPath path) => live.Contains(path);

    /// <summary>The redirect away from a path, the first where several claim it; null if no reader is sent on from there.</summary>
    public Redirect? From(UrlPath path) => live.Contains(path) ? null : byFrom.GetValueOrDefault(path);

    /// <summary>The redirect that keeps the path, when more than one claims it.</summary>
    public Redirect Keeper(UrlPath path) => byFrom[path];

    /// <summary>Where readers go from a redirect, step by step, up to a place seen before or one that sends nobody on.</summary>
    public IReadOnlyList<UrlPath> Walk(Redirect redirect)
    {
        var steps = new List<UrlPath> { redirect.From, redirect.To };
        while (steps.IndexOf(steps[^1]) == steps.Count - 1 && From(steps[^1]) is { } next)
        {
            steps.Add(next.To);
        }

        return steps;
    }
}
