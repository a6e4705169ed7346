using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A sentence that tells the reader what condition they have.</summary>
internal sealed class DiagnosisGiven : ITextRule
{
    public static readonly Rule Descriptor = new("BHS414", "DiagnosisGiven", Severity.Error)
    {
        Reason = "No text can know what a reader has; only somebody who examines them can. A wrong diagnosis may keep them from getting help.",
        Bad = "If the pain runs down your leg, you have sciatica.",
        Good = "Pain that runs down the leg can be sciatica. A clinician can find out.",
    };

    public static readonly PhraseSet Conditions = new(
        "slipped|herniated|bulging|prolapsed|ruptured|worn disc|disk|discs|disks",
        "sciatica",
        "arthritis|osteoarthritis|spondylosis|spondylitis|spondyloarthritis|spondylolisthesis",
        "stenosis|scoliosis|kyphosis|osteoporosis|fibromyalgia",
        "cancer|tumour|tumor|tumours|tumors",
        "infection|discitis|sepsis|osteomyelitis",
        "fracture|fractures",
        "broken bone|vertebra|back|spine",
        "cauda equina",
        "trapped|pinched nerve",
        "kidney stone|stones",
        "aneurysm",
        "muscle strain",
        "strained|pulled muscle");

    /// <summary>The same said of a part of the reader.</summary>
    public static readonly PhraseSet Faults = new(
        "your disc|disk|discs|disks|back|spine|vertebra|nerve|nerves has|have|is|are slipped|herniated|bulged|bulging|prolapsed|ruptured|fractured|broken|trapped|pinched",
        "your disc|disk|discs|disks|back|spine|vertebra|nerve|nerves has|have|is|are probably|likely|certainly|definitely|clearly|just|simply|now slipped|herniated|bulged|bulging|prolapsed|ruptured|fractured|broken|trapped|pinched",
        "your disc|disk|discs|disks|back|spine|vertebra|nerve|nerves has|have been trapped|pinched|fractured|broken");

    /// <summary>Words that may stand between "you have" and the condition.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "got", "some", "form", "kind", "type", "case", "of", "mild", "severe", "bad", "serious", "rare", "acute", "chronic",
        "probably", "likely", "certainly", "definitely", "clearly", "spinal", "lumbar", "ankylosing", "kidney", "bone", "spine", "nerve", "back");

    /// <summary>Words that may stand between "you" and "have".</summary>
    private static readonly FrozenSet<string> Adverbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "probably", "likely", "certainly", "definitely", "clearly", "obviously", "almost", "also", "now", "really", "actually", "surely", "must");

    private static readonly FrozenSet<string> Conditionals = FrozenSet.Create(
        StringComparer.Ordinal,
        "if", "when", "whenever", "whether", "unless", "until", "once", "before", "case");

    /// <summary>Words that make "you have" somebody's report, a possibility or a question.</summary>
    private static readonly FrozenSet<string> Reports = FrozenSet.Create(
        StringComparer.Ordinal,
        "tell", "tells", "told", "telling", "say", "says", "said", "think", "thinks", "believe", "worry", "worried", "fear", "afraid", "suspect", "suspects",
        "know", "knows", "sure", "diagnosed", "ask", "asks", "may", "might", "could", "can");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var conditions = from hit in page.Find(Conditions)
                         let you = SubjectOf(page, hit)
                         where you is not null && !IsOpen(page, hit, you.Value)
                         select Problem(page, you.Value, hit.Last);
        var faults = from hit in page.Find(Faults)
                     where !IsOpen(page, hit, hit.First)
                     select Problem(page, hit.First, hit.Last);
        return conditions.Concat(faults);
    }

    private static Problem Problem(PageReading page, int first, int last)
    {
        var (start, end) = (page.Words[first].Start, page.Words[last].End);
        return Descriptor.At(
            page.Where(start, end),
            $"\"{page.Text[start..end]}\" tells the reader what they have.",
            "Say what it can be and who can find out, or write \"if you have\".");
    }

    /// <summary>The place of the "you" that has the condition, or null where somebody else has it, or may have it.</summary>
    private static int? SubjectOf(PageReading page, PhraseHit hit)
    {
        var from = hit.Sentence.FirstWord;
        var i = Skip(page, Fillers, hit.First - 1, from);
        if (i < from)
        {
            return null;
        }

        if (page.Words[i].Word == "youve")
        {
            return i;
        }

        switch (page.Words[i].Word)
        {
            case "have":
                i = Skip(page, Adverbs, i - 1, from);
                break;
            case "from" when i > from && page.Words[i - 1].Word is "suffering" or "suffer":
                i = Skip(page, Adverbs, i - 2, from);
                i = i >= from && page.Words[i].Word == "are" ? Skip(page, Adverbs, i - 1, from) : i;
                break;
            default:
                return null;
        }

        return i >= from && page.Words[i].Word is "you" or "youre" ? i : null;
    }

    private static int Skip(PageReading page, FrozenSet<string> words, int at, int from)
    {
        while (at >= from && words.Contains(page.Words[at].Word))
        {
            at--;
        }

        return at;
    }

    /// <summary>True for "if you have", "does not mean that you have", "your doctor may say you have", and items of a list that begins so.</summary>
    private static bool IsOpen(PageReading page, PhraseHit hit, int you)
    {
        if (page.TextOf(hit.Sentence).EndsWith('?') || (page.LeadInOf(hit.Sentence) is { } leadIn && page.WordsOf(leadIn).Any(word => Conditionals.Contains(word) || Reports.Contains(word))))
        {
            return true;
        }

        var (first, _) = page.ClauseAround(hit);
        var clause = Enumerable.Range(first, Math.Max(0, you - first)).Select(i => page.Words[i].Word).ToList();
        var inCondition = clause.Any(Conditionals.Contains);
        if (clause.Where((word, i) => (Reports.Contains(word) || Clauses.IsDenial(word)) && !(inCondition && IsOfReader(clause, i))).Any())
        {
            return true;
        }

        var before = you > hit.Sentence.FirstWord ? page.Words[you - 1].Word : "";
        return before switch
        {
            "not" or "do" or "did" => true,
            "that" => inCondition && !IsConclusion(clause),
            "or" or "and" => Enumerable.Range(hit.Sentence.FirstWord, you - hit.Sentence.FirstWord).Any(i => Conditionals.Contains(page.Words[i].Word)),
            _ => Conditionals.Contains(before),
        };
    }

    /// <summary>True for "you can't" and the like: of "if you can't stand you have", it says what the reader does and leaves nothing open.</summary>
    private static bool IsOfReader(List<string> clause, int word) =>
        word > 0 && clause[word - 1] == "you" && clause[word] is "can" or "could" or "cant" or "cannot" or "couldnt" or "dont";

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
            : clause[^2] == "means" && !Conditionals.Contains(clause[0]) && clause.Where(Conditionals.Contains).All(word => word is "when" or "whenever");
    }
}
