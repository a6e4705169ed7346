using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>Words in capitals: `NOT`, `MUST`, a whole heading.</summary>
internal sealed class WordsShouted : ITextRule
{
    /// <summary>Letters of a word in capitals that stands alone as a heading and is too long for an abbreviation.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>Letters of a word that is no abbreviation beside another one in capitals.</summary>
    private const int ShortestWord = 4;

    public static readonly Rule Descriptor = new("BHS481", "WordsShouted", Severity.Warning)
    {
        Reason = "Capitals are slow to read, sound like shouting, and some screen readers spell them letter by letter.",
        Bad = "You must NOT lie down for days.",
        Good = "Do not lie down for days.",
        Example = new(ExampleKind.Section, "NOT") { Bad = "You must NOT lie still.", Good = "You must not lie still." },
        Editorial = true,
        Remedy = Remedy.As("ChronicUnexplained"),
    };

    /// <summary>Words that stand for nothing else in capitals: `WHO`, `IT`, `ALL`, `DO` and `OR` may be abbreviations.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "after", "always", "and", "any", "anything", "are", "avoid", "because", "before", "both", "but", "call", "cannot",
        "caution", "danger", "does", "emergency", "even", "every", "everyone", "first", "from", "have", "help", "if", "immediately",
        "important", "may", "more", "most", "must", "never", "not", "note", "nothing", "now", "once", "only", "please", "really",
        "should", "still", "stop", "straight", "that", "the", "then", "this", "today", "unless", "until", "urgent", "urgently",
        "very", "warning", "what", "when", "will",
        "with", "without", "worse", "yes", "you", "your");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsCommon =
        Common.GetAlternateLookup<ReadOnlySpan<char>>();

    public Rule Rule => Descriptor;

    public bool ReadsData => true;

    public IEnumerable<Problem> Check(PageReading page) =>
        from run in Of(page)
        let words = page.Text[run.Start..run.End]
        select Descriptor.At(
            page.Where(run.Start, run.End),
            $"\"{Shortened.To(Shortened.Name, words)}\" is in capitals.",
            $"Write it in small letters: \"{Shortened.To(Shortened.Name, words.ToLowerInvariant())}\".");

    /// <summary>The words of a page that are in capitals and are no abbreviations, those that follow one another as one.</summary>
    public static IEnumerable<(int Start, int End)> Of(PageReading page)
    {
        foreach (var sentence in page.Sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (!char.IsLetterOrDigit(page.Text[i]))
                {
                    continue;
                }

                var run = Run.From(page.Text, i, sentence.End);
                if (run.Words > 0 && run.IsShouted(sentence.Passage.Kind == PassageKind.Heading || !sentence.Passage.IsBody))
                {
                    yield return (i, run.End);
                }

                i = Math.Max(run.End, EndOfWord(page.Text, i, sentence.End)) - 1;
            }
        }
    }

    private static int EndOfWord(string text, int start, int end)
    {
        while (start < end && (char.IsLetterOrDigit(text[start]) || text[start] is '\'' or '\u2019' or '-' or '\u2011'))
        {
            start++;
        }

        return start;
    }

    /// <summary>Words in capitals that follow one another.</summary>
    private readonly record struct Run(int Start, int End, int Words, string Text)
    {
        private int Longest { get; init; }

        /// <summary>The words that are too long for abbreviations beside others.</summary>
        private int Long { get; init; }

        private bool HasCommon { get; init; }

        public static Run From(string text, int start, int end)
        {
            var run = new Run(start, start, 0, text);
            for (var at = start; at < end;)
            {
                var stop = EndOfWord(text, at, end);
                var word = text.AsSpan(at, stop - at).TrimEnd("'\u2019-");
                if (!IsInCapitals(word))
                {
                    break;
                }

                run = run with
                {
                    End = at + word.Length,
                    Words = run.Words + 1,
                    Longest = Math.Max(run.Longest, word.Length),
                    Long = run.Long + (word.Length >= ShortestWord ? 1 : 0),
                    HasCommon = run.HasCommon || IsCommon.Contains(Plain(word)),
                };
                for (at = stop; at < end && text[at] == ' ';)
                {
                    at++;
                }

                if (at == stop)
                {
                    break;
                }
            }

            return run;
        }

        public bool IsShouted(bool isHeading)
        {
            var isInBrackets = Words == 1 && Start > 0 && Text[Start - 1] == '(' && End < Text.Length && Text[End] == ')';
            return !isInBrackets
                && (HasCommon || Long > 1 || (isHeading && Words == 1 && Longest > LongestAbbreviation));
        }

        /// <summary>A word without what was drawn together at its end: `DON'T`.</summary>
        private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word) =>
            word.EndsWith("N'T") || word.EndsWith("N\u2019T") ? "not" : word;

        /// <summary>Two capitals or more, or the one of `A` and `I` between others; no small letter and no digit.</summary>
        private static bool IsInCapitals(ReadOnlySpan<char> word)
        {
            foreach (var c in word)
            {
                if (!char.IsUpper(c) && c is not ('\'' or '\u2019' or '-' or '\u2011'))
                {
                    return false;
                }
            }

            return word.Length > 1;
        }
    }
}
