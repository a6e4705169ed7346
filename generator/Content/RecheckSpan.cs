namespace BackHealthSite.Content;

/// <summary>
/// The months from one check of an article to the next, at most: three years, and one for warning signs
/// (NHS, content policy: review dates). A topic may ask for less.
/// </summary>
internal static class RecheckSpan
{
    public const int Months = 36;

    public const int MonthsOfWarningSigns = 12;

    public static int Of(TopicKind? kind) => kind == TopicKind.WarningSign ? MonthsOfWarningSigns : Months;
}
