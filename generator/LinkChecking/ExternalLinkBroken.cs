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
