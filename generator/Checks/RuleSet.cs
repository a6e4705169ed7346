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
    ];

    public static readonly IPageRule[] OfPages =
    [
        new LinkTargetMissing(),
        new AnchorMissing(),
        new LinkToDraft(),
        new LinkAddressRefused(),
        new LinkTextMissing(),
        new ImageMissing(),
        new ImageWithoutAltText(),
        new ImageOutsideFolder(),
        new RedFlagsOutsideArticle(),
        new HeadingLevelSkipped(),
        new HeadingOneInBody(),
        new CitationUnknown(),
        new CitationMisplaced(),
    ];

    public static readonly IArticleRule[] OfArticles =
    [
        new RelationTargetMissing(),
        new RelationToDraft(),
        new RelationRepeated(),
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
        new SectionWithoutCitation(),
        new SourcesTooFew(),
        new GradeASourceMissing(),
        new OpeningTooLong(),
        new OpeningMissing(),
        new PlaceholderLeft(),
    ];
}
