using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>All rules about built pages, in the order of their ids.</summary>
internal static class VerificationRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        CardMissing.Descriptor,
        CardAltered.Descriptor,
        CardHidden.Descriptor,
        CardTooLow.Descriptor,
        CardOutOfOrder.Descriptor,
        DisclaimerMissing.Descriptor,
        ClinicianLineMissing.Descriptor,
        EmergencyLineMissing.Descriptor,
        HeadingOneNotSingle.Descriptor,
        HtmlIdRepeated.Descriptor,
        InlineStyleOrScript.Descriptor,
        OtherHostLoaded.Descriptor,
        InteractiveElement.Descriptor,
        LandmarkMissing.Descriptor,
        PageNotVerified.Descriptor,
        BuiltLinkBroken.Descriptor,
        BuiltAnchorBroken.Descriptor,
        LinkEscapesBase.Descriptor,
        ReviewNotSigned.Descriptor,
        ReaderSentAway.Descriptor,
        SecurityPolicyMissing.Descriptor,
        WarningWordsUnread.Descriptor,
        WordsDisguised.Descriptor,
        CardCopied.Descriptor,
        SignatureClaimed.Descriptor,
        SignatureMissing.Descriptor,
    ];
}
