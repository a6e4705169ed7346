using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>Advice to start, stop or change a medicine.</summary>
internal sealed class MedicineChangeAdvised : ITextRule
{
    /// <summary>Words from the verb to the medicine; DESIGN section 4.</summary>
    private const int Within = 5;

    public static readonly Rule Descriptor = new("BHS416", "MedicineChangeAdvised", Severity.Error)
    {
        Reason = "To start, stop or change a medicine without somebody who knows the reader can do harm.",
        Bad = "Stop taking ibuprofen when the pain eases.",
        Good = "Ask a pharmacist before you stop or change a medicine.",
        Example = new(ExampleKind.Section, "Stop taking ibuprofen"),
        Standards = ["SAF-09"],
        Remedy = Remedy.As("DiagnosisGiven"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns =>
    [
        MedicineTampering.Changed, MedicineTampering.Shared, MedicineTampering.Loose, MedicineTampering.NotNeeded,
        ByClinician, OtherMedicines, Questioned,
    ];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Medicines];

    public static readonly PhraseSet Medicines = new(
        "medicine|medicines|medication|medications|drug|drugs|tablet|tablets|pill|pills|dose|doses|painkiller|painkillers",
        "ibuprofen|naproxen|diclofenac|aspirin|paracetamol|acetaminophen|codeine|tramadol|morphine|opioid|opioids|opiate|opiates",
        "steroid|steroids|corticosteroid|corticosteroids|antidepressant|antidepressants|gabapentin|pregabalin"
        + "|amitriptyline|duloxetine|diazepam",
        "antibiotic|antibiotics|nsaid|nsaids|insulin|warfarin",
        "anti inflammatory|inflammatories",
        "muscle relaxant|relaxants",
        "blood thinner|thinners");

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "start", "starting", "stop", "stopping", "change", "changing", "increase", "increasing", "reduce", "reducing", "double", "doubling",
        "halve", "halving", "skip", "skipping", "quit", "quitting", "switch", "switching", "lower", "lowering", "raise", "raising",
        "upping", "up");

    /// <summary>What stands before "up the dose", and not before "pick up your tablets" or "speed up".</summary>
    private static readonly FrozenSet<string> BeforeUp = FrozenSet.Create(
        StringComparer.Ordinal, "can", "could", "may", "should", "must", "you", "to", "and", "or", "then", "just", "simply", "slowly",
        "gradually");

    /// <summary>Who may start, stop or change a medicine, and people an article only tells about.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal,
        "doctor", "doctors", "pharmacist", "pharmacists", "nurse", "nurses", "clinician", "clinicians", "specialist", "specialists",
        "provider", "surgeon", "gp", "team", "staff", "people", "who", "they", "adults", "patients", "some", "many", "others", "women",
        "men");

    private static readonly FrozenSet<string> Advisers = FrozenSet.Create(
        StringComparer.Ordinal,
        "doctor", "doctors", "pharmacist", "pharmacists", "nurse", "clinician", "clinicians", "specialist", "provider", "gp",
        "physiotherapist", "team");

    private static readonly FrozenSet<string> Asking = FrozenSet.Create(
        StringComparer.Ordinal,
        "ask", "asks", "asking", "asked", "talk", "talking", "talked", "speak", "speaking", "spoken", "check", "checking", "checked",
        "discuss", "agree", "agreed", "advice");

    /// <summary>Words before "you stop" or "stopping" that speak of a stop without advising it.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "if", "when", "whenever", "before", "after", "while", "until", "once", "whether", "unless");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var reported = -1;
        foreach (var hit in page.Find(Medicines))
        {
            if (VerbOf(page, hit) is { } verb
                && verb != reported
                && !IsAskedAbout(page, hit.Sentence)
                && !IsToldOf(page, hit.Sentence, verb))
            {
                reported = verb;
                yield return At(page, page.Words[verb].Start, page.Words[hit.Last].End);
            }
        }

        foreach (var hit in TamperedWith(page).DistinctBy(hit => hit.Words.First).Where(hit => hit.Words.First != reported))
        {
            yield return At(page, hit.Start, hit.End);
        }
    }

    private static Problem At(PageReading page, int start, int end) => Descriptor.At(
        page.Where(start, end),
        $"\"{page.Text[start..end]}\" reads as advice to start, stop or change a medicine.",
        "Send the reader to a doctor or a pharmacist: \"ask\", or \"do not\" without asking.");

    /// <summary>What is said in more than a verb and its object.</summary>
    private static IEnumerable<PatternHit> TamperedWith(PageReading page)
    {
        foreach (var sentence in page.Sentences.Where(sentence => HoldsMedicine(page, sentence)))
        {
            foreach (var hit in Find(MedicineTampering.Changed).Concat(Find(MedicineTampering.Shared)).Where(hit =>
                !IsAskedAbout(page, sentence)
                    && !IsToldOf(page, sentence, hit.Words.First)
                    && !page.FitsMarked(sentence.Start, hit.Start, ListDenied)))
            {
                yield return hit;
            }

            foreach (var hit in Find(MedicineTampering.Loose).Where(
                hit => !page.Denies(hit.Words)
                    && !page.Fits(sentence, Questioned)
                    && !page.Fits(sentence, ByClinician)
                    && !page.FitsMarked(sentence.Start, hit.Start, ListDenied)))
            {
                yield return hit;
            }

            foreach (var hit in Find(MedicineTampering.NotNeeded)
                .Where(hit => !page.FitsMarked(sentence.Start, hit.Start, Opened) && !page.Fits(sentence, Questioned)))
            {
                yield return hit;
            }

            IEnumerable<PatternHit> Find(WordPattern pattern) => page.FindMarked(sentence, pattern);
        }
    }

    private static bool HoldsMedicine(PageReading page, Sentence sentence) =>
        page.NamesMedicine(sentence) || page.Fits(sentence, OtherMedicines);

    /// <summary>"Do not cut, crush or chew".</summary>
    private static readonly WordPattern ListDenied = new(
        "\\A\\W*(?:please\\s+)?(?:do\\s+not|don['\u2019]t|never)\\b[^.;:]*\\b(?:or|and)\\s+\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly WordPattern Questioned = new(
        "\\b(?:ask|asks|asked|asking|whether|check\\s+with|talk\\s+to)\\b|\\?\\s*\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly WordPattern ByClinician = new(
        "\\b(?:doctors?|pharmacists?|nurses?|teams?|clinicians?|specialists?|gps?|slowly|step\\s+by\\s+step)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly WordPattern OtherMedicines = new(
        "\\b(?:blockers?|jabs?|injections?)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly WordPattern Opened = new(
        "\\b(?:if|when|whether|that|says?|tells?|until|once)\\W*\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The verb whose object the medicine is: before it, in the same part of the sentence, within five words.</summary>
    private static int? VerbOf(PageReading page, PhraseHit hit)
    {
        for (var i = hit.First - 1; i >= Math.Max(hit.Sentence.FirstWord, hit.First - Within); i--)
        {
            if (page.IsParted(i, i + 1))
            {
                return null;
            }

            if (Verbs.Contains(page.Words[i].Word) && !IsCompound(page, i) && !IsOtherUp(page, hit.Sentence, i))
            {
                return IsOtherObject(page, i, hit.First) ? null : i;
            }
        }

        return null;
    }

    /// <summary>True for the "up" of "pick up your tablets".</summary>
    private static bool IsOtherUp(PageReading page, Sentence sentence, int word) => page.Words[word].Word == "up"
        && (page.Words[word + 1].Word is not ("the" or "your" or "a" or "this")
            || (word > sentence.FirstWord && !page.IsParted(word - 1, word) && !BeforeUp.Contains(page.Words[word - 1].Word)));

    /// <summary>True for the second half of "fever-reducing".</summary>
    private static bool IsCompound(PageReading page, int word) =>
        page.Words[word].Start > 0 && page.Text[page.Words[word].Start - 1] == '-';

    /// <summary>True for "stop smoking" and "reduce the need for painkillers", which are not about the medicine.</summary>
    private static bool IsOtherObject(PageReading page, int verb, int medicine) =>
        page.Words[verb + 1].Word is "smoking" or "exercise" or "exercising" or "moving"
        || Enumerable.Range(verb, medicine - verb).Any(i => page.Words[i].Word == "need");

    /// <summary>
    /// True where the sentence sends the reader to ask, or asks itself; or where the line that introduces its list does, or says "do not".
    /// </summary>
    private static bool IsAskedAbout(PageReading page, Sentence sentence) =>
        Asks(page, sentence)
        || (page.LeadInOf(sentence) is { } leadIn && (Asks(page, leadIn) || page.WordsOf(leadIn).Any(Clauses.IsDenial)));

    private static bool Asks(PageReading page, Sentence sentence)
    {
        var words = page.WordsOf(sentence).ToList();
        return page.TextOf(sentence).EndsWith('?')
            || words.Any(word => word is "ask" or "asks" or "asking" or "asked" or "never" or "without")
            || (words.Any(Asking.Contains) && words.Any(Advisers.Contains));
    }

    /// <summary>True after "do not", where somebody else is the one who does it, or where it only stands after "if" or "before".</summary>
    private static bool IsToldOf(PageReading page, Sentence sentence, int verb)
    {
        var joined = verb - 2 >= sentence.FirstWord
            && page.Words[verb - 1].Word is "or" or "and"
            && Verbs.Contains(page.Words[verb - 2].Word);
        verb = joined ? verb - 2 : verb;
        var before = verb > sentence.FirstWord && !page.IsParted(verb - 1, verb) ? page.Words[verb - 1].Word : "";
        var beforeThat = verb - 1 > sentence.FirstWord ? page.Words[verb - 2].Word : "";
        if (Openers.Contains(before)
            || (before == "you" && Openers.Contains(beforeThat))
            || before is "a" or "the" or "any" or "this" or "no" or "cant" or "cannot")
        {
            return true;
        }

        for (var i = verb - 1; i >= sentence.FirstWord && !page.IsParted(i, i + 1); i--)
        {
            var word = page.Words[i].Word;
            if (word == "you"
                && i > sentence.FirstWord
                && page.Words[i - 1].Word is "want" or "wants" or "help" or "tell" or "tells" or "advise")
            {
                continue;
            }

            if (word is "and" or "you" or "should" or "must")
            {
                return false;
            }

            if (Others.Contains(word) || Clauses.IsDenial(word))
            {
                return true;
            }
        }

        return before is "may" or "might" or "can" or "could" or "helps" or "help";
    }
}
