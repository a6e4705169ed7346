using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>The verifier could not read the warning words in the registry, so it can verify no page.</summary>
internal static class WarningWordsUnread
{
    public static readonly Rule Descriptor = new("BHS522", "WarningWordsUnread", Severity.Error)
    {
        Reason =
            "The verifier reads the registry by itself, so that a mistake in the loader cannot hide. Without the words "
            + "nothing may be published.",
        Bad = "emergency: {hidden: Immediate action required, heading: }",
        Good = "emergency: {hidden: Immediate action required, heading: Call your local emergency number ...}",
        Example = new(ExampleKind.Page, "_data/red-flags.yml")
        {
            Bad = "-- registry / heading: \"Get medical advice today if you have back pain and:\" --\nheading: \"\"",
            Good = "",
        },
    };

    public static Problem At(Location where, string cause) =>
        Descriptor.At(
            where,
            $"The verifier cannot read the warning words: {cause}.",
            "Put the registry right: three core cards, flags with their signs, the disclaimer, the emergency link and line.");
}
