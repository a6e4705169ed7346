using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>
/// Problems that only follow from another at the same place and go away with it: one slip is told once. Nothing about a warning sign
/// is among them, but for the words of a link that is none.
/// </summary>
internal static class Consequences
{
    /// <summary>What follows from each slip where the two touch.</summary>
    private static readonly (Rule Cause, Rule[] Follow)[] AtOnePlace =
    [
        (MarkupForeign.Descriptor,
        [
            AbbreviationUnexplained.Descriptor, EmphasisTooStrong.Descriptor, PercentSign.Descriptor, LinkTargetMissing.Descriptor,
            LinkAddressRefused.Descriptor, TermUnexplained.Descriptor, WordTooLong.Descriptor, CitationMistyped.Descriptor,
            SectionWithoutCitation.Descriptor,
        ]),
        (ListMistyped.Descriptor,
        [
            SentenceTooLong.Descriptor, ParagraphTooLong.Descriptor, OpeningNotParagraphs.Descriptor, OpeningTooLong.Descriptor,
            ReadingGradeTooHigh.Descriptor,
        ]),
        (TableMistyped.Descriptor,
        [
            SentenceTooLong.Descriptor, ParagraphTooLong.Descriptor, OpeningNotParagraphs.Descriptor, OpeningTooLong.Descriptor,
            ReadingGradeTooHigh.Descriptor,
        ]),
        (AddressBare.Descriptor, [BoldForHeading.Descriptor, EmphasisTooStrong.Descriptor]),
        (BlockEmpty.Descriptor,
        [
            SectionWithoutCitation.Descriptor, HeadingLevelSkipped.Descriptor, HeadingOneInBody.Descriptor, SectionsOutOfOrder.Descriptor,
        ]),
        (HeadingUnderlined.Descriptor,
        [
            SectionWithoutCitation.Descriptor, HeadingLevelSkipped.Descriptor, HeadingOneInBody.Descriptor, SectionsOutOfOrder.Descriptor,
            HeadingIsQuestion.Descriptor, HeadingFrightening.Descriptor, SentenceTooLong.Descriptor,
        ]),
    ];

    /// <summary>The problems of a page without those.</summary>
    public static List<Problem> TakenFrom(List<Problem> found, ParsedPage page)
    {
        var causes = found.FindAll(
            problem => problem.Rule == LinkMistyped.Descriptor || Array.Exists(AtOnePlace, entry => entry.Cause == problem.Rule));
        return causes.Count == 0 ? found : found.FindAll(problem => !causes.Exists(cause => Follows(problem, cause, page)));
    }

    private static bool Follows(Problem problem, Problem cause, ParsedPage page)
    {
        if (cause.Rule == LinkMistyped.Descriptor)
        {
            return (problem.Rule == RedFlagUndeclared.Descriptor || problem.Rule == WarningSignNotLinked.Descriptor)
                && Line(problem) == Line(cause);
        }

        if (!Array.Find(AtOnePlace, entry => entry.Cause == cause.Rule).Follow.Contains(problem.Rule))
        {
            return false;
        }

        var (own, other) = (problem.Where.Span, cause.Where.Span);
        return (own.Start < other.End && other.Start < own.End)
            || problem.Rule == ReadingGradeTooHigh.Descriptor
            || (problem.Rule == SectionWithoutCitation.Descriptor && (Cuts(page, own, other) || IsSourceOf(page, own, other)));

        int Line(Problem told) => page.File.Text.AsSpan(0, told.Where.Span.Start).Count('\n');
    }

    /// <summary>True for the section above a heading that was not meant as one, which has lost what stands below it.</summary>
    private static bool Cuts(ParsedPage page, TextSpan heading, TextSpan cause) => page.Sections.Any(
        section => section.Heading.Where.Span == heading && section.Span.End == cause.Start);

    /// <summary>True for a section with a footnote, which names its source in another way.</summary>
    private static bool IsSourceOf(ParsedPage page, TextSpan heading, TextSpan cause) =>
        page.File.Text.AsSpan(cause.Start) is var text
        && (text.StartsWith("[^") || text.StartsWith("^["))
        && page.Sections.Any(section =>
            section.Heading.Where.Span == heading && section.Span.Start < cause.Start && cause.Start < section.Span.End);
}
