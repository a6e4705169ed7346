using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>An amount of a medicine.</summary>
internal sealed class DoseGiven : ITextRule
{
    public static readonly Rule Descriptor = new("BHS415", "DoseGiven", Severity.Error)
    {
        Reason = "The right amount depends on the person, their other medicines and their illnesses; "
            + "a pharmacist knows those, an article doesn't.",
        Bad = "Take 400 mg of ibuprofen. Half a tablet is enough.",
        Good = "Ask a pharmacist which medicine is safe for you, and how much.",
        Example = new(ExampleKind.Section, "400 mg | Half a tablet"),
        Standards = ["SAF-09"],
        Remedy = Remedy.As("DiagnosisGiven"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns =>
    [
        Amounts.Measured, Amounts.Pieces, Amounts.Dabbed, Amounts.Counted, Amounts.HowOften, Amounts.Part, Amounts.Multiple,
        Amounts.OneMore, Amounts.AtATime, Amounts.ByStrength, Amounts.Spooned, Amounts.Strengths, Amounts.TwoStrengths,
        Amounts.Repeated, Amounts.Coloured, Amounts.Enough, Amounts.AsYouLike, InMilligrams, Holding, WarmOrCold, Asked,
    ];

    public bool ReadsData => true;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Advice = "Take it out; write \"ask a pharmacist\".";

    /// <summary>Words that every amount without a medicine has one of.</summary>
    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        "mg", "mgs", "mcg", "mcgs", "ug", "ugs", "\u00B5g", "\u03BCg", "\u338E", "\u338D", "\u3396", "g", "gm", "gs", "gms", "ml", "mls",
        "cc", "iu", "gram", "grams", "gramme", "grammes", "milligram", "milligrams", "milligramme", "milligrammes", "microgram",
        "micrograms", "millilitre", "millilitres", "milliliter", "milliliters", "international", "take", "taking", "swallow", "pop",
        "fingertip", "tip");

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var sentence in page.Sentences)
        {
            if (!MayHoldAmount(page, sentence))
            {
                continue;
            }

            var end = -1;
            foreach (var (hit, isOften) in AmountsOf(page, sentence)
                .OrderBy(found => found.Hit.Start)
                .ThenByDescending(found => found.Hit.End))
            {
                if (hit.Start >= end)
                {
                    end = hit.End;
                    yield return Descriptor.At(
                        page.Where(hit.Start, hit.End),
                        $"\"{page.Quote(hit)}\" {(isOften ? "says how often to take a medicine" : "is an amount of a medicine")}.",
                        Advice);
                }
            }
        }
    }

    /// <summary>True where a medicine or a unit stands in the sentence: most have none, and are read no further.</summary>
    private static bool MayHoldAmount(PageReading page, Sentence sentence)
    {
        if (page.Marked.AsSpan(sentence.Start, sentence.End - sentence.Start).ContainsAnyInRange(Marked.Name, Marked.Form))
        {
            return true;
        }

        for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            var word = page.Words[i].Word;
            if (Units.Contains(word) || word[0] >= PageReading.FirstFullWidth || (char.IsDigit(word[0]) && !char.IsDigit(word[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(PatternHit Hit, bool IsOften)> AmountsOf(PageReading page, Sentence sentence)
    {
        var measured = Find(Amounts.Measured).Where(hit => !Fits(hit.End, sentence.End, PerVolume) && !IsFood(page, hit));
        var pieces = Find(Amounts.Pieces).Concat(Find(Amounts.Dabbed));
        var counted = Find(Amounts.Counted).Where(hit => Fits(sentence.Start, hit.Start, Taken) || Find(Amounts.HowOften).Any());
        var parts = Find(Amounts.Part).Concat(Find(Amounts.Multiple)).Where(hit => IsAdvised(page, hit));
        var single = Find(Amounts.OneMore).Where(
            hit => (Fits(sentence.Start, hit.Start, Taken) || Find(Amounts.HowOften).Any())
                && !Fits(sentence.Start, hit.Start, Told)
                && IsAdvised(page, hit));
        var timed = Find(Amounts.AtATime).Where(hit => !Fits(sentence.Start, hit.Start, Told) && IsAdvised(page, hit));
        var byStrength = Find(Amounts.ByStrength).Where(_ => Fits(sentence.Start, sentence.End, MealOrMedicine));
        var spooned = Find(Amounts.Spooned).Where(hit => IsSpoonedMedicine(page, hit));
        var often = Find(Amounts.HowOften)
            .Where(hit => Fits(sentence.Start, hit.Start, Amounts.MedicineBefore) || Fits(hit.End, sentence.End, Amounts.MedicineBehind));
        var strengths = Find(Amounts.Strengths).Where(hit => IsAdvised(page, hit) && !page.Fits(hit.Start, hit.End, Year))
            .Concat(page
                .Find(sentence, Amounts.TwoStrengths)
                .Where(hit => Fits(sentence.Start, sentence.End, MedicineOrTaking) && !page.Fits(hit.End, sentence.End, OfSkinOrPressure)));
        var repeated = Find(Amounts.Repeated)
            .Concat(Find(Amounts.Coloured))
            .Concat(Find(Amounts.Enough))
            .Concat(Find(Amounts.AsYouLike).Where(_ => Fits(sentence.Start, sentence.End, MedicineOrTaking)))
            .Where(hit => IsAdvised(page, hit) && !Fits(sentence.Start, hit.Start, Told));
        return measured.Concat(strengths)
            .Concat(repeated)
            .Concat(pieces)
            .Concat(counted)
            .Concat(parts)
            .Concat(single)
            .Concat(timed)
            .Concat(byStrength)
            .Concat(spooned)
            .Select(hit => (hit, false))
            .Concat(often.Select(hit => (hit, true)));

        IEnumerable<PatternHit> Find(WordPattern pattern) => page.FindMarked(sentence, pattern);

        bool Fits(int start, int end, WordPattern pattern) => page.FitsMarked(start, end, pattern);
    }

    /// <summary>Food is no medicine, and neither is what is lifted or filled; calcium in a glass of milk is told of the milk.</summary>
    private static bool IsFood(PageReading page, PatternHit hit)
    {
        var sentence = hit.Words.Sentence;
        if (page.FitsMarked(hit.Start, hit.End, Fine))
        {
            return page.FitsMarked(sentence.Start, sentence.End, Eaten) && !page.FitsMarked(sentence.Start, sentence.End, Medicine)
                && (page.Fits(sentence, InMilligrams) || page.Fits(sentence, Holding));
        }

        return page.FitsMarked(hit.End, sentence.End, Amounts.OfFood)
            || (page.FitsMarked(sentence.Start, sentence.End, FoodOrThing)
                && !page.FitsMarked(sentence.Start, sentence.End, MedicineOrSupplement));
    }

    private static bool IsSpoonedMedicine(PageReading page, PatternHit hit)
    {
        var sentence = hit.Words.Sentence;
        return (!page.FitsMarked(hit.End, sentence.End, Amounts.OfFood) || page.FitsMarked(hit.End, sentence.End, Amounts.OfMedicine))
            && !page.Fits(hit.End, sentence.End, OfSkinOrPressure)
            && (page.FitsMarked(sentence.Start, sentence.End, MedicineOrTongue)
                || page.Fits(sentence.Start, hit.Start, Swallowed)
                || IsStuckOn(page, hit))
            && IsAdvised(page, hit);
    }

    /// <summary>True for "put two patches on your back", where they are neither warm nor cold.</summary>
    private static bool IsStuckOn(PageReading page, PatternHit hit) =>
        page.Fits(hit.Start, hit.End, Patch)
        && page.Fits(hit.Words.Sentence.Start, hit.Start, Sticking)
        && !page.Fits(hit.Words.Sentence, WarmOrCold);

    /// <summary>True unless the sentence denies the amount, or sends the reader to ask about it.</summary>
    private static bool IsAdvised(PageReading page, PatternHit hit) => !page.Denies(hit.Words) && !page.Fits(hit.Words.Sentence, Asked);

    private static readonly WordPattern PerVolume = new(
        "\\A\\s?(?:/|\\bper\\b)\\s?(?:d?l|decilit\\w+|lit\\w+|min|minute|m2|m\u00B2|100)\\b",
        Options);

    /// <summary>Units of which foods hold little.</summary>
    private static readonly WordPattern Fine = new(
        "(?:m|mc|\u00B5|\u03BC|u)gs?\\z|[\u338E\u338D]|iu\\z|milligram|microgram|international",
        Options);

    /// <summary>What a food has in it that is counted in milligrams.</summary>
    private static readonly WordPattern InMilligrams = new("\\b(?:caffeine|cholesterol|sodium|salt|sugars?)\\b", Options);

    /// <summary>"A glass of milk has", which tells what is in a food.</summary>
    private static readonly WordPattern Holding = new("\\b(?:has|have|holds?|contains?|provides?|gives?)\\b", Options);

    private static readonly WordPattern Eaten = new("\uE007", RegexOptions.CultureInvariant);

    private static readonly WordPattern FoodOrThing = new("[\uE007\uE008]", RegexOptions.CultureInvariant);

    private static readonly WordPattern Medicine = new("[\uE001\uE002\uE004]|\\b(?:supplements?|tak(?:e|ing))\\b", Options);

    private static readonly WordPattern MedicineOrSupplement = new("[\uE001-\uE004\uE006]", RegexOptions.CultureInvariant);

    private static readonly WordPattern MedicineOrTongue = new(
        "[\uE001-\uE004\uE006]|\\b(?:tongue|nostrils?|nose|eyes?|inhaler)\\b",
        Options);

    private static readonly WordPattern Taken = new(
        "\\b(?:takes?|taking|taken|took|swallow(?:s|ed|ing)?|try|us(?:e|es|ed|ing)|have|having|had|gives?|given|giving|needs?|rubs?|apply"
        + "|applies|put|add|start|begin|drink|inject|inhale|chew|dissolve)\\b",
        Options);

    private static readonly WordPattern Swallowed = new("\\b(?:take|takes|taking|swallow|inhale|inject)\\b", Options);

    private static readonly WordPattern Patch = new("patch(?:es)?\\z", Options);

    private static readonly WordPattern Sticking = new("\\b(?:put|apply|stick|wear|use|change)\\b", Options);

    private static readonly WordPattern WarmOrCold = new("\\b(?:heat|heated|warm|hot|cold|cool|ice|skin|grass|eye|ground)\\b", Options);

    private static readonly WordPattern MealOrMedicine = new(
        "[\uE001-\uE004]|\\b(?:tak(?:e|ing)|swallow|breakfast|lunch|dinner|supper|bed|bedtime|morning)\\b",
        Options);

    /// <summary>A year stands behind the name of a medicine in the name of a study.</summary>
    private static readonly WordPattern Year = new("\\b(?:19|20)\\d\\d\\z", Options);

    private static readonly WordPattern MedicineOrTaking = new("[\uE001-\uE004]|\\b(?:tak(?:e|ing)|swallow)\\b|\\bask\\s+for\\b", Options);

    private static readonly WordPattern Told = new("\\b(?:if|when|whether|who|people|patients|adults|before)\\b", Options);

    private static readonly WordPattern Asked = new(
        "\\b(?:ask|asks|asking|asked|check\\s+with|talk\\s+to|speak\\s+to|tell)\\b|\\b(?:doctor|pharmacist|nurse|clinician|surgeon|team"
        + "|specialist)s?\\s+(?:may|might|can|could|will|decides?|says?|tells?|gives?|chooses?)\\b",
        Options);

    private static readonly WordPattern OfSkinOrPressure = new(
        "\\A\\s+(?:in|of)\\s+(?:the\\s+|your\\s+)?(?:(?:blood|skin|pressure|height|weight|mood|temperature|levels?|numbers?"
        + "|pain|sleep|strength)\\b)",
        Options);
}
