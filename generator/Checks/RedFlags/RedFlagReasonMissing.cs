using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A flag set aside without a written reason.</summary>
internal sealed class RedFlagReasonMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS307", "RedFlagReasonMissing", Severity.Error)
    {
        Reason = "Leaving a warning out is a decision that a reviewer must be able to follow.",
        Bad = "redFlagsNotNeeded: {child: no}",
        Good = "redFlagsNotNeeded: {child: The word stands only in the name of a study of adults.}",
        Example = new(ExampleKind.Matter, "child")
        {
            Bad = "redFlagsNotNeeded: {child: no}\n---\nIt is child's play.",
            Good = "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.",
        },
        Standards = ["SAF-03"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "a reason of its own for each article, in words; take out what nothing in the article asks for"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading) =>
        from waiver in reading.FrontMatter.Waivers
        let isLong = waiver.Reason.Length is >= RedFlagWaiver.ShortestReason and <= RedFlagWaiver.LongestReason
        let isSentence = isLong && ReasonWords.Suffice(waiver.Reason)
        where !isSentence || !WaiverReason.SpeaksOf(reading, waiver)
        select Descriptor.At(
            waiver.Where,
            isSentence
                ? $"The reason for leaving out `{waiver.FlagId}` does not speak of it: it names neither the words of the article that "
                    + $"bring the sign nor what they mean."
                : isLong
                ? $"The reason for leaving out `{waiver.FlagId}` is no sentence: it needs at least {ReasonWords.Fewest} different words."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"The reason for leaving out `{waiver.FlagId}` has {waiver.Reason.Length} characters; {RedFlagWaiver.ShortestReason} "
                    + $"to {RedFlagWaiver.LongestReason} are needed."),
            waiver.IsOfAction
                ? $"Write why the article names `{waiver.FlagId}` without saying what to do, or say it."
                : $"Write why readers of this article do not need `{waiver.FlagId}`, or name it under `redFlags`.");
}
