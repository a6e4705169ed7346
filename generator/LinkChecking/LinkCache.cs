using System.Collections.Immutable;

namespace BackHealthSite.LinkChecking;

/// <summary>What was found of a link, since which day it is so, and the day it was last asked.</summary>
internal sealed record RememberedLink(LinkFinding Finding, DateOnly Since, DateOnly Asked)
{
    /// <summary>True where it worked so few days ago that it need not be asked again.</summary>
    public bool IsFresh(DateOnly today, int days) =>
        Finding.State is LinkState.Works or LinkState.Moved && Asked <= today && today.DayNumber - Asked.DayNumber <= days;

    /// <summary>The new finding, with the day of the old one where nothing has changed.</summary>
    public static RememberedLink Of(LinkFinding finding, RememberedLink? before, DateOnly today) =>
        new(finding, before?.Finding.State == finding.State && before.Since <= today ? before.Since : today, today);
}

/// <summary>What is known of links from earlier runs, by address.</summary>
internal sealed record LinkCache(ImmutableSortedDictionary<string, RememberedLink> Links)
{
    public static LinkCache Empty { get; } = new(ImmutableSortedDictionary.Create<string, RememberedLink>(StringComparer.Ordinal));
}
