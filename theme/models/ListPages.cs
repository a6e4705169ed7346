namespace BackHealthSite.Theme.Models;

/// <summary>The pages that a long list is on, each with the way to it, and the address of the one that is shown.</summary>
public sealed record ListPages(IReadOnlyList<Link> Pages, string CurrentHref)
{
    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}
