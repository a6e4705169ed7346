using System.Collections.Frozen;
using BackHealthSite.Diagnostics;

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
        foreach (var hit in page.Find(Conditions))
        {
            if (SubjectOf(page, hit) is { } you && !IsOpen(page, hit, you))
            {
                yield return Descriptor.At(
                    page.Where(page.Words[you].Start, page.Words[hit.Last].End),
                    $"\"{page.Text[page.Words[you].Start..page.Words[hit.Last].End]}\" tells the reader what they have.",
                    "Say what it can be and who can find out, or write \"if you have\".");
            }
        }
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

        if (page.Words[i].Word == "you've")
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

        return i >= from && page.Words[i].Word is "you" or "you're" ? i : null;
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
        if (clause.Any(word => Reports.Contains(word) || Clauses.IsDenial(word)))
        {
            return true;
        }

        var before = you > hit.Sentence.FirstWord ? page.Words[you - 1].Word : "";
        return before switch
        {
            "not" or "do" or "did" => true,
            "that" => clause.Any(Conditionals.Contains),
            "or" or "and" => Enumerable.Range(hit.Sentence.FirstWord, you - hit.Sentence.FirstWord).Any(i => Conditionals.Contains(page.Words[i].Word)),
            _ => Conditionals.Contains(before),
        };
    }
}
