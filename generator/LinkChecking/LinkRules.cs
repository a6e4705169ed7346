using BackHealthSite.Diagnostics;

namespace BackHealthSite.LinkChecking;

/// <summary>A link to a page of another site that is gone.</summary>
internal static class ExternalLinkBroken
{
    public static readonly Rule Descriptor = new("BHS231", "ExternalLinkBroken", Severity.Error)
    {
        Reason = "A source that nobody can open supports nothing, and a reader who follows it is lost. Only check-links asks for it.",
        Bad = "url: \"https://health.example/back-pian\"",
        Good = "url: \"https://health.example/back-pain\"",
        Example = new(ExampleKind.Answer, "_data/sources.yml")
        {
            Bad = "Broken https://health.example/back-pian",
            Good = "Works https://health.example/back-pain",
        },
    };
}

/// <summary>A link to a page of another site that has a new address.</summary>
internal static class ExternalLinkMoved
{
    public static readonly Rule Descriptor = new("BHS232", "ExternalLinkMoved", Severity.Warning)
    {
        Reason = "Redirects are switched off after some time, and then the link is broken. Only check-links asks for it.",
        Bad = "url: \"http://health.example/old/back-pain\"",
        Good = "url: \"https://health.example/back-pain\"",
        Example = new(ExampleKind.Answer, "_data/sources.yml")
        {
            Bad = "Moved http://health.example/old/back-pain",
            Good = "Works https://health.example/back-pain",
        },
    };
}

/// <summary>A link to a page of another site of which a program cannot tell whether it works.</summary>
internal static class ExternalLinkUnknown
{
    public static readonly Rule Descriptor = new("BHS233", "ExternalLinkUnknown", Severity.Warning)
    {
        Reason = "Some servers are slow, down for a day or let no programs in; a person can tell whether the page is there. Only check-links asks for it.",
        Bad = "A page that answers 503 for weeks",
        Good = "A page that opens in a browser",
        Example = new(ExampleKind.Answer, "_data/sources.yml")
        {
            Bad = "Unknown https://health.example/back-pain",
            Good = "Works https://health.example/back-pain",
        },
    };
}

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
                place, $"`{address}` does not work since {since}: {finding.Why}.", "Open it in a browser. Find the page's new address, or another source that says the same."),
            LinkState.Moved => ExternalLinkMoved.Descriptor.At(
                place, $"`{address}` has moved.", $"Open `{finding.MovedTo!.AbsoluteUri}`. If it says the same, write that address.{FrontPage(link)}"),
            LinkState.Unknown => ExternalLinkUnknown.Descriptor.At(
                place, $"This check can't tell whether `{address}` works, since {since}: {finding.Why}.", "Open it in a browser. If the page is there, nothing is to be done."),
            _ => null,
        };
    }

    /// <summary>Some servers send readers of a page that is gone to their front page instead of saying so.</summary>
    private static string FrontPage(CheckedLink link) =>
        link.Known.Finding.MovedTo!.PathAndQuery == "/" && link.Link.Address.PathAndQuery != "/" ? " It is a front page: the page itself may be gone." : "";
}
