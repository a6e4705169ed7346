using BackHealthSite.Diagnostics;

namespace BackHealthSite.LinkChecking;

/// <summary>The links that need a look, as problems: one at each place where the link stands.</summary>
internal static class LinkProblems
{
    public static IEnumerable<Problem> Of(LinkReport report) =>
        from link in report.Links
        from place in link.Link.Places
        let problem = At(place, link)
        where problem is not null
        select problem;

    private static Problem? At(Location place, CheckedLink link)
    {
        var address = link.Link.Address.AbsoluteUri;
        var (finding, since) = (link.Known.Finding, FormattableString.Invariant($"{IsoDay.Text(link.Known.Since)}"));
        return finding.State switch
        {
            LinkState.Broken => ExternalLinkBroken.Descriptor.At(
                place,
                $"`{address}` does not work since {since}: {finding.Why}.",
                "Open it in a browser. Find the page's new address, or another source that says the same."),
            LinkState.Moved => ExternalLinkMoved.Descriptor.At(
                place,
                $"`{address}` has moved.",
                $"Open `{finding.MovedTo!.AbsoluteUri}{link.Link.Fragments.GetValueOrDefault(place, "")}`. If it says the same, write "
                    + $"that address.{FrontPage(link)}"),
            LinkState.Unknown => ExternalLinkUnknown.Descriptor.At(
                place,
                $"This check can't tell whether `{address}` works, since {since}: {finding.Why}.",
                "Open it in a browser. If the page is there, nothing is to be done."),
            _ => null,
        };
    }

    /// <summary>Some servers send readers of a page that is gone to their front page instead of saying so.</summary>
    private static string FrontPage(CheckedLink link) =>
        link.Known.Finding.MovedTo!.PathAndQuery == "/" && link.Link.Address.PathAndQuery != "/"
            ? " It is a front page: the page itself may be gone."
            : "";
}
