using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Checks;

/// <summary>An amount of a medicine.</summary>
internal sealed class DoseGiven : ITextRule
{
    public static readonly Rule Descriptor = new("BHS415", "DoseGiven", Severity.Error)
    {
        Reason = "The right amount depends on the person, their other medicines and their illnesses; a pharmacist knows those, an article doesn't.",
        Bad = "Take 400 mg of ibuprofen.",
        Good = "Ask a pharmacist which medicine is safe for you, and how much.",
    };

    public static readonly PhraseSet Units = new(
        "mg|mcg|\u00B5g|\u03BCg|g|ml|milligram|milligrams|microgram|micrograms|gram|grams|millilitre|millilitres|tablet|tablets|pill|pills|capsule|capsules");

    /// <summary>Medicines that are counted by their names: "two paracetamol".</summary>
    public static readonly PhraseSet Names = new(
        "paracetamol|paracetamols|acetaminophen|ibuprofen|ibuprofens|naproxen|diclofenac|aspirin|aspirins|codeine|tramadol|morphine|diazepam|gabapentin|pregabalin|amitriptyline|duloxetine",
        "co codamol|dydramol",
        "nurofen|panadol|tylenol|advil|aleve|voltarol|calpol");

    public static readonly PhraseSet Frequencies = new(
        "once|twice a|per|each|every day|night",
        "once|twice daily",
        "1|2|3|4|5|6|one|two|three|four|five|six times a|per|each|every day",
        "1|2|3|4|5|6|one|two|three|four|five|six times daily",
        "every 2|3|4|6|8|12|24|two|three|four|six|eight|twelve hours",
        "every 2|3|4|6|8|two|three|four|six|eight to|or 4|6|8|12|four|six|eight|twelve hours",
        "every 2|3|4|6|8 4|6|8|12 hours");

    /// <summary>Words from a medicine to how often it is taken.</summary>
    private const int Within = 6;

    /// <summary>Units that a number in words can stand before.</summary>
    private static readonly FrozenSet<string> Pieces = FrozenSet.Create(StringComparer.Ordinal, "tablet", "tablets", "pill", "pills", "capsule", "capsules");

    private static readonly FrozenSet<string> NumberWords = FrozenSet.Create(StringComparer.Ordinal, "one", "two", "three", "four", "five", "six", "seven", "eight");

    private static readonly FrozenSet<string> Taking = FrozenSet.Create(StringComparer.Ordinal, "take", "takes", "taking", "swallow");

    /// <summary>What may stand between how often and the medicine that follows: "three times a day, take your ibuprofen".</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.Ordinal, "take", "takes", "taking", "swallow", "have", "use", "you", "can", "a", "an", "some", "your", "the", "of", "one", "two", "three", "1", "2", "3");

    /// <summary>What is done often besides taking a medicine: "take your tablets and walk twice a day".</summary>
    private static readonly FrozenSet<string> Activities = FrozenSet.Create(
        StringComparer.Ordinal,
        "walk", "walks", "walking", "move", "moving", "stretch", "stretching", "exercise", "exercises", "exercising", "rest", "sit", "stand", "swim", "try", "do", "eat", "drink", "ring", "call", "write", "check");

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var hit in page.Find(Units))
        {
            var number = hit.First - 1;
            if (number >= hit.Sentence.FirstWord && !IsConcentration(page, hit.Last) && (IsNumber(page.Words[number].Word) || IsTakenInWords(page, hit)))
            {
                yield return Problem(page, number, hit.Last);
            }
        }

        foreach (var hit in page.Find(Names).Where(hit => IsCounted(page, hit)))
        {
            yield return Problem(page, hit.First - 1, hit.Last);
        }

        foreach (var hit in page.Find(Frequencies).Where(hit => IsOfMedicine(page, hit)))
        {
            yield return Problem(page, hit.First, hit.Last);
        }

        foreach (var sentence in page.Sentences)
        {
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                if (IsNumberWithUnit(page.Words[i]) && !IsConcentration(page, i))
                {
                    yield return Problem(page, i, i);
                }
            }
        }
    }

    private static Problem Problem(PageReading page, int first, int last)
    {
        var (start, end) = (page.Words[first].Start, page.Words[last].End);
        return Descriptor.At(page.Where(start, end), $"\"{page.Text[start..end]}\" is an amount of a medicine.", "Take it out; write \"ask a pharmacist\".");
    }

    /// <summary>True for `100 mg/dL`, which a blood test finds.</summary>
    private static bool IsConcentration(PageReading page, int unit) => page.Words[unit].End < page.Text.Length && page.Text[page.Words[unit].End] == '/';

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static bool IsTakenInWords(PageReading page, PhraseHit hit)
    {
        var from = Math.Max(hit.Sentence.FirstWord, hit.First - 4);
        return NumberWords.Contains(page.Words[hit.First - 1].Word)
            && Pieces.Contains(page.Words[hit.First].Word)
            && Enumerable.Range(from, hit.First - from).Any(i => Taking.Contains(page.Words[i].Word))
            && !page.Denies(hit);
    }

    /// <summary>True for "take two paracetamol", and for "2 ibuprofen" where it says how often.</summary>
    private static bool IsCounted(PageReading page, PhraseHit hit)
    {
        var number = hit.First - 1;
        if (number < hit.Sentence.FirstWord || page.IsParted(number, hit.First) || !(IsNumber(page.Words[number].Word) || NumberWords.Contains(page.Words[number].Word)))
        {
            return false;
        }

        var from = Math.Max(hit.Sentence.FirstWord, number - Within);
        return Enumerable.Range(from, number - from).Any(i => Taking.Contains(page.Words[i].Word))
            || page.Find(Frequencies).Any(often => often.Sentence == hit.Sentence);
    }

    /// <summary>True where a medicine stands close before how often, or right behind it.</summary>
    private static bool IsOfMedicine(PageReading page, PhraseHit often) =>
        page.Find(MedicineChangeAdvised.Medicines).Concat(page.Find(Names)).Any(medicine => medicine.Sentence == often.Sentence
            && ((IsClose(medicine.Last + 1, often.First) && !Holds(page, medicine.Last + 1, often.First, Activities.Contains))
                || (IsClose(often.Last + 1, medicine.First) && !Holds(page, often.Last + 1, medicine.First, word => !Leading.Contains(word)))));

    private static bool IsClose(int from, int to) => from <= to && to - from <= Within;

    private static bool Holds(PageReading page, int from, int to, Func<string, bool> isMeant) => Enumerable.Range(from, to - from).Any(i => isMeant(page.Words[i].Word));

    /// <summary>True for `400mg`, one word.</summary>
    private static bool IsNumberWithUnit(MatchToken token)
    {
        var digits = 0;
        while (digits < token.Word.Length && char.IsAsciiDigit(token.Word[digits]))
        {
            digits++;
        }

        return digits > 0 && token.Word.AsSpan(digits) is "mg" or "mcg" or "\u00B5g" or "\u03BCg" or "g" or "ml";
    }
}

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
    };

    public static readonly PhraseSet Medicines = new(
        "medicine|medicines|medication|medications|drug|drugs|tablet|tablets|pill|pills|dose|doses|painkiller|painkillers",
        "ibuprofen|naproxen|diclofenac|aspirin|paracetamol|acetaminophen|codeine|tramadol|morphine|opioid|opioids|opiate|opiates",
        "steroid|steroids|corticosteroid|corticosteroids|antidepressant|antidepressants|gabapentin|pregabalin|amitriptyline|duloxetine|diazepam",
        "antibiotic|antibiotics|nsaid|nsaids|insulin|warfarin",
        "anti inflammatory|inflammatories",
        "muscle relaxant|relaxants",
        "blood thinner|thinners");

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "start", "starting", "stop", "stopping", "change", "changing", "increase", "increasing", "reduce", "reducing", "double", "doubling", "halve", "halving",
        "skip", "skipping", "quit", "quitting", "switch", "switching", "lower", "lowering");

    /// <summary>Who may start, stop or change a medicine, and people an article only tells about.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal,
        "doctor", "doctors", "pharmacist", "pharmacists", "nurse", "nurses", "clinician", "clinicians", "specialist", "specialists", "provider", "surgeon", "gp", "team", "staff",
        "people", "who", "they", "adults", "patients", "some", "many", "others", "women", "men");

    private static readonly FrozenSet<string> Advisers = FrozenSet.Create(
        StringComparer.Ordinal,
        "doctor", "doctors", "pharmacist", "pharmacists", "nurse", "clinician", "clinicians", "specialist", "provider", "gp", "physiotherapist", "team");

    private static readonly FrozenSet<string> Asking = FrozenSet.Create(
        StringComparer.Ordinal,
        "ask", "asks", "asking", "asked", "talk", "talking", "talked", "speak", "speaking", "spoken", "check", "checking", "checked", "discuss", "agree", "agreed", "advice");

    /// <summary>Words before "you stop" or "stopping" that speak of a stop without advising it.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "if", "when", "whenever", "before", "after", "while", "until", "once", "whether", "unless");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var reported = -1;
        foreach (var hit in page.Find(Medicines))
        {
            if (VerbOf(page, hit) is { } verb && verb != reported && !IsAskedAbout(page, hit.Sentence) && !IsToldOf(page, hit.Sentence, verb))
            {
                reported = verb;
                var (start, end) = (page.Words[verb].Start, page.Words[hit.Last].End);
                yield return Descriptor.At(
                    page.Where(start, end),
                    $"\"{page.Text[start..end]}\" reads as advice to start, stop or change a medicine.",
                    "Send the reader to a doctor or a pharmacist: \"ask\", or \"do not\" without asking.");
            }
        }
    }

    /// <summary>The verb whose object the medicine is: before it, in the same part of the sentence, within five words.</summary>
    private static int? VerbOf(PageReading page, PhraseHit hit)
    {
        for (var i = hit.First - 1; i >= Math.Max(hit.Sentence.FirstWord, hit.First - Within); i--)
        {
            if (page.IsParted(i, i + 1))
            {
                return null;
            }

            if (Verbs.Contains(page.Words[i].Word) && !IsCompound(page, i))
            {
                return IsOtherObject(page, i, hit.First) ? null : i;
            }
        }

        return null;
    }

    /// <summary>True for the second half of "fever-reducing".</summary>
    private static bool IsCompound(PageReading page, int word) => page.Words[word].Start > 0 && page.Text[page.Words[word].Start - 1] == '-';

    /// <summary>True for "stop smoking" and "reduce the need for painkillers", which are not about the medicine.</summary>
    private static bool IsOtherObject(PageReading page, int verb, int medicine) =>
        page.Words[verb + 1].Word is "smoking" or "exercise" or "exercising" or "moving"
        || Enumerable.Range(verb, medicine - verb).Any(i => page.Words[i].Word == "need");

    /// <summary>True where the sentence sends the reader to ask, or asks itself; or where the line that introduces its list does, or says "do not".</summary>
    private static bool IsAskedAbout(PageReading page, Sentence sentence) =>
        Asks(page, sentence) || (page.LeadInOf(sentence) is { } leadIn && (Asks(page, leadIn) || page.WordsOf(leadIn).Any(Clauses.IsDenial)));

    private static bool Asks(PageReading page, Sentence sentence)
    {
        var words = page.WordsOf(sentence).ToList();
        return page.TextOf(sentence).EndsWith('?') || words.Any(word => word is "ask" or "asks" or "asking" or "asked" or "never" or "without")
            || (words.Any(Asking.Contains) && words.Any(Advisers.Contains));
    }

    /// <summary>True after "do not", where somebody else is the one who does it, or where it only stands after "if" or "before".</summary>
    private static bool IsToldOf(PageReading page, Sentence sentence, int verb)
    {
        var joined = verb - 2 >= sentence.FirstWord && page.Words[verb - 1].Word is "or" or "and" && Verbs.Contains(page.Words[verb - 2].Word);
        verb = joined ? verb - 2 : verb;
        var before = verb > sentence.FirstWord && !page.IsParted(verb - 1, verb) ? page.Words[verb - 1].Word : "";
        var beforeThat = verb - 1 > sentence.FirstWord ? page.Words[verb - 2].Word : "";
        if (Openers.Contains(before) || (before == "you" && Openers.Contains(beforeThat)) || before is "a" or "the" or "any" or "this" or "no" or "can't" or "cannot")
        {
            return true;
        }

        for (var i = verb - 1; i >= sentence.FirstWord && !page.IsParted(i, i + 1); i--)
        {
            var word = page.Words[i].Word;
            if (word == "you" && i > sentence.FirstWord && page.Words[i - 1].Word is "want" or "wants" or "help" or "tell" or "tells" or "advise")
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
