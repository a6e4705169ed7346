using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Content.Pictures;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing.Redirects;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Reporting;

/// <summary>Every rule of the generator, by id; a contract test fails when one is missing.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<Rule> All =
    [
        FrontMatterMissing.Descriptor,
        YamlInvalid.Descriptor,
        FrontMatterKeyUnknown.Descriptor,
        FrontMatterValueMissing.Descriptor,
        FrontMatterValueInvalid.Descriptor,
        TitleTooLong.Descriptor,
        DescriptionLengthWrong.Descriptor,
        RecheckOutOfRange.Descriptor,
        FileMisplaced.Descriptor,
        FileNameInvalid.Descriptor,
        ArticleIdRepeated.Descriptor,
        PageMissing.Descriptor,
        EncodingInvalid.Descriptor,
        FileTooLarge.Descriptor,
        NestingTooDeep.Descriptor,
        FileOutsideInput.Descriptor,
        DataKeyUnknown.Descriptor,
        DataValueInvalid.Descriptor,
        DataFileMissing.Descriptor,
        DataValueMissing.Descriptor,
        FileNotPublished.Descriptor,
        BlockTooLong.Descriptor,
        LinkTargetMissing.Descriptor,
        AnchorMissing.Descriptor,
        LinkToDraft.Descriptor,
        LinkAddressRefused.Descriptor,
        LinkTextMissing.Descriptor,
        RelationTargetMissing.Descriptor,
        RelationToDraft.Descriptor,
        RelationRepeated.Descriptor,
        ImageMissing.Descriptor,
        ImageWithoutAltText.Descriptor,
        ImageUnused.Descriptor,
        ImageFileInvalid.Descriptor,
        ImageOutsideFolder.Descriptor,
        SvgPartNotAllowed.Descriptor,
        ImageBeforeRedFlags.Descriptor,
        RedFlagsMissing.Descriptor,
        RedFlagsMisplaced.Descriptor,
        RedFlagsRepeated.Descriptor,
        RedFlagsHaveBody.Descriptor,
        RedFlagUnknown.Descriptor,
        RedFlagUndeclared.Descriptor,
        RedFlagReasonMissing.Descriptor,
        WarningSignNotLinked.Descriptor,
        WordingNotApproved.Descriptor,
        RedFlagReasonRepeated.Descriptor,
        RegistryContradiction.Descriptor,
        EmergencyCardOrderWrong.Descriptor,
        RedFlagWordsInProse.Descriptor,
        RedFlagsOutsideArticle.Descriptor,
        EmergencyActionTooWeak.Descriptor,
        RedFlagReasonUnused.Descriptor,
        CitationMisplaced.Descriptor,
        CitationUnknown.Descriptor,
        SectionWithoutCitation.Descriptor,
        SourcesTooFew.Descriptor,
        GradeASourceMissing.Descriptor,
        RawHtml.Descriptor,
        AttributeNotAllowed.Descriptor,
        HeadingLevelSkipped.Descriptor,
        HeadingOneInBody.Descriptor,
        AnchorRepeated.Descriptor,
        DirectiveUnknown.Descriptor,
        DirectiveUnclosed.Descriptor,
        OpeningTooLong.Descriptor,
        OpeningMissing.Descriptor,
        PlaceholderLeft.Descriptor,
        .. VerificationRules.All,
        RouteRepeated.Descriptor,
        RedirectOntoLivePage.Descriptor,
        RedirectLoop.Descriptor,
        RedirectChain.Descriptor,
        RedirectTargetMissing.Descriptor,
        RedirectPathInvalid.Descriptor,
        RedirectRepeated.Descriptor,
    ];
}
