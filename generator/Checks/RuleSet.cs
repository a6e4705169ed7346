namespace BackHealthSite.Checks;

/// <summary>The rules that run over the joined site, in the order of their ids.</summary>
internal static class RuleSet
{
    public static readonly ISiteRule[] OfSite =
    [
        new ArticleIdRepeated(),
        new PageMissing(),
        new ImageUnused(),
        new RedFlagReasonRepeated(),
        new WarningContracted(),
        new ArticleOrphaned(),
        new RelationsTooFew(),
        new AliasRepeated(),
        new WordingNotApproved(),
        new ApprovalOfNothing(),
        new WarningSignArticleMissing(),
    ];

    public static readonly ILinkRule[] OfLinks =
    [
        new LinkTargetMissing(),
        new AnchorMissing(),
        new LinkToDraft(),
        new LinkAddressRefused(),
        new LinkTextMissing(),
        new LinkWordsUntrue(),
        new EmergencyLinkAstray(),
        new LinkToSeller(),
        new LinkTextVague(),
    ];

    public static readonly IPageRule[] OfPages =
    [
        new LinkTitleDropped(),
        new NameTooLong(),
        new ImageMissing(),
        new ImageWithoutAltText(),
        new ImageOutsideFolder(),
        new RedFlagsOutsideArticle(),
        new DrawingUnknown(),
        new DrawingRepeated(),
        new DrawingMisplaced(),
        new DrawingHasBody(),
        new HeadingLevelSkipped(),
        new HeadingOneInBody(),
        new CitationUnknown(),
        new CitationMisplaced(),
        new LinkWordsRepeated(),
        new HeadingMistyped(),
        new LineIndented(),
        new BoldForHeading(),
    ];

    public static readonly IArticleRule[] OfArticles =
    [
        new RelationTargetMissing(),
        new RelationToDraft(),
        new RelationRepeated(),
        new AliasesTooFew(),
        new GroupUnknown(),
        new ImageBeforeRedFlags(),
        new RedFlagsMissing(),
        new RedFlagsMisplaced(),
        new RedFlagsRepeated(),
        new RedFlagsHaveBody(),
        new RedFlagUnknown(),
        new RedFlagUndeclared(),
        new RedFlagReasonMissing(),
        new WarningSignNotLinked(),
        new RedFlagReasonUnused(),
        new ActionMilderThanSource(),
        new SectionWithoutCitation(),
        new SourcesTooFew(),
        new GradeASourceMissing(),
        new OpeningTooLong(),
        new OpeningMissing(),
        new OpeningNotParagraphs(),
        new SectionsOutOfOrder(),
        new PlaceholderLeft(),
    ];

    /// <summary>Rules for the words of every page.</summary>
    public static readonly ITextRule[] OfTexts =
    [
        new DiagnosisGiven(),
        new DoseGiven(),
        new MedicineChangeAdvised(),
        new MedicinesCombined(),
        new MedicineCalledSafe(),
        new BrandNamed(),
        new SymptomCheckerOffered(),
        new NumberWithoutPlace(),
        new ClaimBanned(),
        new ComfortFalse(),
        new HarmAdvised(),
        new PromotionFound(),
        new ChronicUnexplained(),
        new MythUncorrected(),
        new LabelForPerson(),
        new HeadingFrightening(),
        new HeadingIsQuestion(),
        new AToZMisspelt(),
        new EmphasisTooStrong(),
        new LinkMistyped(),
        new WordTooLong(),
    ];

    /// <summary>Rules for the words of articles alone.</summary>
    public static readonly ITextRule[] OfArticleTexts =
    [
        new ReadingGradeTooHigh(),
        new SentenceTooLong(),
        new ParagraphTooLong(),
        new ListTooLong(),
        new WordNotPlain(),
        new ShouldTooOften(),
        new PercentSign(),
        new AbbreviationUnexplained(),
        new WarningContracted(),
        new UncertaintyHidden(),
        new TermUnexplained(),
        new CitationMistyped(),
    ];
}
