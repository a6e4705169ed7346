using BackHealthSite.Diagnostics;

namespace BackHealthSite.LinkChecking;

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
