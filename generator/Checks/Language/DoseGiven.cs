using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

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

    private const string Advice = "Take it out; write \"ask a pharmacist\".";

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
        "heat", "cold", "ice", "walk", "walks", "walking", "move", "moving", "stretch", "stretching", "exercise", "exercises", "exercising", "rest", "sit", "stand", "swim", "try", "do", "eat", "drink", "ring", "call", "write", "check");

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

        var often = page.Find(Frequencies).ToLookup(hit => hit.Sentence);
        foreach (var hit in page.Find(Names).Where(hit => IsCounted(page, hit, often.Contains(hit.Sentence))))
        {
            yield return Problem(page, hit.First - 1, hit.Last);
        }

        var medicines = page.Find(MedicineChangeAdvised.Medicines).Concat(page.Find(Names)).ToLookup(hit => hit.Sentence);
        foreach (var hit in often.SelectMany(hits => hits).Where(hit => medicines[hit.Sentence].Any(medicine => IsTaken(page, medicine, hit))))
        {
            yield return Descriptor.At(page.Where(hit), $"\"{page.Quote(hit)}\" says how often to take a medicine.", Advice);
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
        return Descriptor.At(page.Where(start, end), $"\"{page.Text[start..end]}\" is an amount of a medicine.", Advice);
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
    private static bool IsCounted(PageReading page, PhraseHit hit, bool saysHowOften)
    {
        var number = hit.First - 1;
        if (number < hit.Sentence.FirstWord || page.IsParted(number, hit.First) || !(IsNumber(page.Words[number].Word) || NumberWords.Contains(page.Words[number].Word)))
        {
            return false;
        }

        var from = Math.Max(hit.Sentence.FirstWord, number - Within);
        return saysHowOften || Holds(page, from, number, Taking.Contains);
    }

    /// <summary>True where a medicine stands close before how often, or right behind it.</summary>
    private static bool IsTaken(PageReading page, PhraseHit medicine, PhraseHit often) =>
        (IsClose(medicine.Last + 1, often.First) && !Holds(page, medicine.Last + 1, often.First, Activities.Contains))
        || (IsClose(often.Last + 1, medicine.First) && !Holds(page, often.Last + 1, medicine.First, word => !Leading.Contains(word)));

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
