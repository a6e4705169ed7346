using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A sentence that tells the reader what condition they have.</summary>
internal sealed class DiagnosisGiven : ITextRule
{
    public static readonly Rule Descriptor = new("BHS414", "DiagnosisGiven", Severity.Error)
    {
        Reason =
            "No text can know what a reader has; only somebody who examines them can. A wrong diagnosis may keep them from getting help.",
        Bad = "If the pain runs down your leg, you have sciatica.",
        Good = "Pain that runs down the leg can be sciatica. A clinician can find out.",
        Example = new(ExampleKind.Section, "you have sciatica"),
        Standards = ["SAF-08"],
        Remedy = new(RemedyGroup.Words, "say what it *can* be and whom to ask: \"if you have\", \"ask a pharmacist\""),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns =>
    [
        Conditions.OfYou, Conditions.OfYourPain, Conditions.OfYourPart, Conditions.OfIt, Conditions.OfMeaning,
        Conditions.OfCause, Conditions.OfThePart, Conditions.OpensOpen, Conditions.Reader,
    ];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Conditions.Phrases, Conditions.PartsOfReader, Conditions.Harms, Conditions.Causing];

    private static readonly FrozenSet<string> Conditionals = FrozenSet.Create(
        StringComparer.Ordinal,
        "if", "when", "whenever", "whether", "unless", "until", "once", "before", "case");

    /// <summary>Words that make "you have" somebody's report, a possibility or a question.</summary>
    private static readonly FrozenSet<string> Reports = FrozenSet.Create(
        StringComparer.Ordinal,
        "tell", "tells", "told", "telling", "say", "says", "said", "think", "thinks", "believe", "worry", "worried", "fear", "afraid",
        "suspect", "suspects", "know", "knows", "sure", "diagnosed", "ask", "asks", "may", "might", "could", "can");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var marked = Conditions.MarkedTextOf(page) is { } text ? page.TextOf(text) : null;
        var parts = page
            .Find(Conditions.PartsOfReader)
            .Concat(page.Find(Conditions.Harms))
            .Concat(page.Find(Conditions.Causing))
            .Select(hit => hit.Sentence)
            .ToHashSet();
        foreach (var sentence in page.Sentences.Where(sentence => parts.Contains(sentence) || (marked is not null
            && marked.Of(sentence).Contains(Marked.Condition))))
        {
            var end = -1;
            var given = GivenIn(page, marked ?? page.PlainText, sentence);
            foreach (var hit in given.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End))
            {
                if (hit.Start >= end)
                {
                    end = hit.End;
                    yield return Descriptor.At(
                        page.Where(hit.Start, hit.End),
                        $"\"{page.Quote(hit)}\" tells the reader what they have.",
                        "Say what it can be and who can find out, or write \"if you have\".");
                }
            }
        }
    }

    private static IEnumerable<PatternHit> GivenIn(PageReading page, PatternText marked, Sentence sentence)
    {
        var ofReader = Find(Conditions.OfYou).Concat(Find(Conditions.OfYourPain)).Concat(page.Find(sentence, Conditions.OfYourPart));
        var ofWords = Find(Conditions.OfIt)
            .Concat(Find(Conditions.OfMeaning))
            .Concat(page.Find(sentence, Conditions.OfCause).Where(hit => !page.Fits(hit.Start, hit.End, Conditions.CauseLeftOpen)))
            .Where(IsSettled);
        return ofReader.Concat(ofWords).Where(hit => !IsOpen(page, hit.Words, hit.Words.First))
            .Concat(page.Find(sentence, Conditions.OfThePart).Where(hit => IsSettled(hit) && !page.Denies(hit.Words)));

        IEnumerable<PatternHit> Find(WordPattern pattern) => page.FindIn(marked, sentence, pattern);

        bool IsSettled(PatternHit hit) =>
            !page.FitsClause(hit, Conditions.Open) && !page.Fits(sentence, Conditions.OpensOpen) && !Explains(page, hit);
    }

    /// <summary>True for "That is nerve pain" behind a sentence that tells of no reader: it gives a name to what was told.</summary>
    private static bool Explains(PageReading page, PatternHit hit)
    {
        var sentence = hit.Words.Sentence;
        var before = sentence.Number > 0 ? page.Sentences[sentence.Number - 1] : null;
        return hit.Start == page.Words[sentence.FirstWord].Start && page.Words[sentence.FirstWord].Word is "it" or "this" or "that"
            && before?.Passage == sentence.Passage && !page.Fits(before, Conditions.Reader);
    }

    /// <summary>
    /// True for "if you have", "does not mean that you have", "your doctor may say you have", and items of a list that begins so.
    /// </summary>
    private static bool IsOpen(PageReading page, PhraseHit hit, int you)
    {
        if (page.TextOf(hit.Sentence).EndsWith('?')
            || (page.LeadInOf(hit.Sentence) is { } leadIn
                && page.WordsOf(leadIn).Any(word => Conditionals.Contains(word) || Reports.Contains(word))))
        {
            return true;
        }

        var (first, _) = page.ClauseAround(hit);
        var clause = Enumerable.Range(first, Math.Max(0, you - first)).Select(i => page.Words[i].Word).ToList();
        var inCondition = clause.Any(Conditionals.Contains);
        if (clause.Where((word, i) =>
            (Reports.Contains(word) || Clauses.IsDenial(word)) && !(inCondition && IsOfReader(clause, i)) && !IsOfBody(clause, i)).Any())
        {
            return true;
        }

        var before = you > hit.Sentence.FirstWord ? page.Words[you - 1].Word : "";
        return before switch
        {
            "not" or "do" or "did" => true,
            "that" => inCondition && !IsConclusion(clause),
            "or" or "and" =>
                Enumerable.Range(hit.Sentence.FirstWord, you - hit.Sentence.FirstWord).Any(i => Conditionals.Contains(page.Words[i].Word)),
            _ => Conditionals.Contains(before),
        };
    }

    /// <summary>
    /// True for "you can't" and the like: of "if you can't stand you have", it says what the reader does and leaves nothing open.
    /// </summary>
    private static bool IsOfReader(List<string> clause, int word) =>
        word > 0 && clause[word - 1] == "you" && clause[word] is "can" or "could" or "cant" or "cannot" or "couldnt" or "dont";

    /// <summary>True for "your body is telling you that", which nobody reports.</summary>
    private static bool IsOfBody(List<string> clause, int word) =>
        clause[word] is "tell" or "tells" or "telling" or "say" or "says" or "saying"
        && clause.Take(word).Any(other => other is "body" or "pain" or "symptoms" or "symptom" or "this" or "back");

    /// <summary>True for "when it hurts it means that" and "pain when you cough means that", not for "if it means that".</summary>
    private static bool IsConclusion(List<string> clause)
    {
        if (clause is not [.., var subject, "means" or "shows" or "proves", "that"])
        {
            return false;
        }

        var beforeSubject = clause.Count > 3 ? clause[^4] : "";
        return subject is "it" or "this" or "that" or "which"
            ? !Conditionals.Contains(beforeSubject)
            : clause[^2] == "means"
                && !Conditionals.Contains(clause[0])
                && clause.Where(Conditionals.Contains).All(word => word is "when" or "whenever");
    }
}
