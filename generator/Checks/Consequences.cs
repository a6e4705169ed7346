using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>
/// One slip is told once: what other rules say of it goes away with it. The slip itself is an error, so nothing is published meanwhile.
/// </summary>
internal static class Consequences
{
    /// <summary>What is said of a list or a table that is read as one paragraph.</summary>
    private static readonly Rule[] OneLongParagraph =
    [
        SentenceTooLong.Descriptor, ParagraphTooLong.Descriptor, OpeningNotParagraphs.Descriptor, OpeningTooLong.Descriptor,
    ];

    /// <summary>What is said of a heading that was not meant as one.</summary>
    private static readonly Rule[] OddHeading =
        [HeadingLevelSkipped.Descriptor, HeadingOneInBody.Descriptor, SectionsOutOfOrder.Descriptor];

    private static readonly Entry[] Entries =
    [
        new(DirectiveUnknown.Descriptor, Reach.File, RedFlagsMissing.Descriptor) { Fits = static (cause, _) => MeansCard(cause) },
        new(DirectiveUnclosed.Descriptor, Reach.File, RedFlagsMissing.Descriptor) { Fits = static (cause, _) => MeansCard(cause) },
        new(HeadingMistyped.Descriptor, Reach.Line, AttributeNotAllowed.Descriptor),
        new(
            HeadingMistyped.Descriptor,
            Reach.File,
            RedFlagsMisplaced.Descriptor,
            OpeningTooLong.Descriptor,
            OpeningNotParagraphs.Descriptor),
        new(RawHtml.Descriptor, Reach.Line, RawHtml.Descriptor)
        {
            Fits = static (_, later) => later.StartsWith("</", StringComparison.Ordinal),
        },
        new(CitationMistyped.Descriptor, Reach.Inside),
        new(CitationUnknown.Descriptor, Reach.Inside),
        new(LinkMistyped.Descriptor, Reach.Inside),
        new(LinkMistyped.Descriptor, Reach.Line, RedFlagUndeclared.Descriptor, WarningSignNotLinked.Descriptor),
        new(LinkAddressMissing.Descriptor, Reach.Inside),
        new(DataKeyUnknown.Descriptor, Reach.File, SourceUnused.Descriptor),
        new(DataValueInvalid.Descriptor, Reach.File, SourceUnused.Descriptor),
        new(DataValueMissing.Descriptor, Reach.File, SourceUnused.Descriptor),
        new(SourceRepeated.Descriptor, Reach.File, SourceUnused.Descriptor),
        new(SourceAddressRefused.Descriptor, Reach.File, SourceUnused.Descriptor),
        new(CitationMistyped.Descriptor, Reach.Section, SectionWithoutCitation.Descriptor),
        new(CitationUnclosed.Descriptor, Reach.Section, SectionWithoutCitation.Descriptor),
        new(CitationMistyped.Descriptor, Reach.File, SourcesTooFew.Descriptor, GradeASourceMissing.Descriptor),
        new(CitationUnclosed.Descriptor, Reach.File, SourcesTooFew.Descriptor, GradeASourceMissing.Descriptor),
        new(CitationUnknown.Descriptor, Reach.File, SourcesTooFew.Descriptor, GradeASourceMissing.Descriptor),
        new(ImageFileInvalid.Descriptor, Reach.File, ImageUnused.Descriptor),
        new(
            MarkupForeign.Descriptor,
            Reach.Touching,
            AbbreviationUnexplained.Descriptor,
            EmphasisTooStrong.Descriptor,
            PercentSign.Descriptor,
            LinkTargetMissing.Descriptor,
            LinkAddressRefused.Descriptor,
            TermUnexplained.Descriptor,
            WordTooLong.Descriptor,
            CitationMistyped.Descriptor,
            NoteLeft.Descriptor,
            WordsShouted.Descriptor),
        new(MarkupForeign.Descriptor, Reach.Section, SectionWithoutCitation.Descriptor) { Fits = static (cause, _) => IsFootnote(cause) },
        new(ListMistyped.Descriptor, Reach.Touching, OneLongParagraph),
        new(ListMistyped.Descriptor, Reach.File, ReadingGradeTooHigh.Descriptor),
        new(TableMistyped.Descriptor, Reach.Touching, OneLongParagraph),
        new(TableMistyped.Descriptor, Reach.File, ReadingGradeTooHigh.Descriptor),
        new(AddressBare.Descriptor, Reach.Touching, BoldForHeading.Descriptor, EmphasisTooStrong.Descriptor),
        new(BlockEmpty.Descriptor, Reach.Touching, [SectionWithoutCitation.Descriptor, .. OddHeading]),
        new(BlockEmpty.Descriptor, Reach.Section, SectionWithoutCitation.Descriptor) { Fits = static (cause, _) => cause.StartsWith('#') },
        new(
            HeadingUnderlined.Descriptor,
            Reach.Touching,
            [
                SectionWithoutCitation.Descriptor, HeadingIsQuestion.Descriptor, HeadingFrightening.Descriptor,
                SentenceTooLong.Descriptor, .. OddHeading,
            ]),
        new(HeadingUnderlined.Descriptor, Reach.Section, SectionWithoutCitation.Descriptor),
    ];

    /// <summary>How far from a slip its consequences are told.</summary>
    private enum Reach
    {
        /// <summary>At its own words.</summary>
        Inside,

        /// <summary>Where the two share a word.</summary>
        Touching,

        Line,

        /// <summary>At the heading above it.</summary>
        Section,

        File,
    }

    /// <summary>The problems without those that only follow from others.</summary>
    public static IReadOnlyList<Problem> Without(IReadOnlyList<Problem> problems, IReadOnlyDictionary<string, SourceFile> texts)
    {
        var causes = problems
            .SelectMany(
                problem => Entries.Where(entry => entry.Cause == problem.Rule),
                (problem, entry) => (Problem: problem, Entry: entry))
            .ToLookup(cause => (cause.Problem.Where.Path, cause.Entry), cause => cause.Problem);
        if (causes.Count == 0)
        {
            return problems;
        }

        // A page may hold thousands of one slip: each problem is held beside those alone that it can follow from.
        var found = causes.Select(group => group.Key.Entry).ToHashSet();
        var ofRule = problems
            .Select(problem => problem.Rule)
            .Distinct()
            .ToDictionary(rule => rule, rule => found.Where(entry => entry.Tells(rule)).ToList());
        return [.. problems.Where(problem => !ofRule[problem.Rule].Exists(entry => Follows(problem, entry)))];

        bool Follows(Problem problem, Entry entry)
        {
            var file = texts.GetValueOrDefault(problem.Where.Path);
            return causes[(problem.Where.Path, entry)].Any(cause => cause != problem && entry.Explains(cause, problem, file));
        }
    }

    /// <summary>True for a block that was meant as the place of the cards.</summary>
    private static bool MeansCard(string line) =>
        line.Contains("red", StringComparison.OrdinalIgnoreCase) || line.Contains("flag", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a footnote, which names a source in another way.</summary>
    private static bool IsFootnote(string words) =>
        words.StartsWith("[^", StringComparison.Ordinal) || words.StartsWith("^[", StringComparison.Ordinal);

    /// <summary>A slip and what else is told of it; without rules, whatever is told inside it.</summary>
    private sealed class Entry(Rule cause, Reach reach, params Rule[] told)
    {
        public Rule Cause { get; } = cause;

        private Reach Reach { get; } = reach;

        private Rule[] Told { get; } = told;

        /// <summary>Whether the words of the slip and those of the other problem belong together.</summary>
        public Func<string, string, bool> Fits { get; init; } = static (_, _) => true;

        /// <summary>Whether the slip may be told as a problem of this rule; what stands inside it is never the same slip again.</summary>
        public bool Tells(Rule rule) => Told.Length == 0 ? rule != Cause : Array.IndexOf(Told, rule) >= 0;

        public bool Explains(Problem cause, Problem problem, SourceFile? file)
        {
            if (file is null)
            {
                return Reach == Reach.File;
            }

            var (slip, other) = (cause.Where.Span, problem.Where.Span);
            var isNear = Reach switch
            {
                Reach.Inside => other.Start >= slip.Start && other.End <= slip.End,
                Reach.Touching => other.Start < slip.End && slip.Start < other.End,
                Reach.Line => file.PositionOf(slip.Start).Line == file.PositionOf(other.Start).Line,
                Reach.Section => other.End <= slip.Start && !file.Text[other.End..slip.Start].Contains("\n## ", StringComparison.Ordinal),
                _ => true,
            };
            return isNear && Fits(Words(file, slip), Words(file, other));
        }

        private static string Words(SourceFile file, TextSpan span) =>
            file.Text[Math.Min(span.Start, file.Text.Length)..Math.Min(span.End, file.Text.Length)];
    }
}
