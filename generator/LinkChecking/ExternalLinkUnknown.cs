using BackHealthSite.Diagnostics;

namespace BackHealthSite.LinkChecking;

/// <summary>A link to a page of another site of which a program cannot tell whether it works.</summary>
internal static class ExternalLinkUnknown
{
    public static readonly Rule Descriptor = new("BHS233", "ExternalLinkUnknown", Severity.Warning)
    {
        Reason = "Some servers are slow, down for a day or let no programs in; a person can tell whether the page is there. "
            + "Only check-links asks for it.",
        Bad = "A page that answers 503 for weeks",
        Good = "A page that opens in a browser",
        Example = new(ExampleKind.Answer, "_data/sources.yml")
        {
            Bad = "Unknown https://health.example/back-pain",
            Good = "Works https://health.example/back-pain",
        },
    };
}
