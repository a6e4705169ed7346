using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A claim that no evidence bears, or a picture that frightens without informing.</summary>
internal sealed class ClaimBanned : ITextRule
{
    public static readonly Rule Descriptor = new("BHS419", "ClaimBanned", Severity.Error)
    {
        Reason = "Promises, pictures of a crumbling spine and advice against guidelines do harm; the fact base rules on each of them.",
        Bad = "This stretch cures sciatica, and it works for everyone. Back pain is mostly wear and tear.",
        Good = "There is no cure, but treatment can help. Discs change with age, in people without pain too.",
        Example = new(ExampleKind.Section, "cures | works for everyone | wear and tear"),
        Standards = ["SAF-12"],
        Remedy = new(
            RemedyGroup.Words,
            "say what may help some people, or deny the claim in the same sentence, or put the belief into `::: myth` and "
            + "correct it in the last sentence of the block"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns =>
    [
        Promises.ForAll, Promises.ForGood, Promises.Hedged, Promises.Outright, Promises.ToReader, Promises.Warned,
    ];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases =>
        [Promises.ForAllWords, Promises.ForGoodWords, Promises.ToReaderWords, Promises.OutrightWords, Claims, Pictures, BedRest, DryDiscs];

    /// <summary>Claims that a sentence may deny.</summary>
    public static readonly PhraseSet Claims = new(
        "cure|cures|cured|curing",
        "guarantee|guarantees|guaranteed",
        "miracle|miracles|miraculous",
        "100|completely|totally|perfectly safe",
        "detox|detoxes|detoxing|detoxify",
        "realign|realigns|realigned|realigning|realignment",
        "stop stretching",
        "slipped|slips|slip out",
        "out of place|alignment",
        "back|in|into in|into place",
        "put|puts|pushed|pushes back in|into",
        "vaccine|vaccines|vaccination|jab|jabs|fluoride|wifi|5g|chemtrails cause|causes|caused|trigger|triggers",
        "safe to ignore",
        "nothing to worry about",
        "clinically proven|validated",
        "medically reviewed|approved",
        "doctor|doctors approved",
        "nhs|nice|clinician|clinicians approved|endorsed",
        "trusted by clinicians|doctors",
        "pif tick",
        "honcode");

    /// <summary>Pictures that stay in the mind even where a sentence denies them.</summary>
    public static readonly PhraseSet Pictures = new(
        "wear and tear",
        "crumbling|crumble|crumbles|crumbled",
        "worn out disc|discs|joint|joints|spine|back|bones|cartilage");

    public static readonly PhraseSet BedRest = new("bed rest");

    /// <summary>
    /// Discs that dry out or shrink: banned where the sentence makes them the cause of pain (conflict C5 of the fact base).
    /// </summary>
    public static readonly PhraseSet DryDiscs = new(
        "dehydrated|dehydrate|dehydrates|dehydration|dried",
        "dry|dries|drying out",
        "hydrated|hydrate|hydrates|hydration",
        "shrinks|shrinking|shrunken|shrink");

    private static readonly FrozenSet<string> Discs = FrozenSet.Create(StringComparer.Ordinal, "disc", "discs", "disk", "disks");

    private static readonly FrozenSet<string> SpineParts = FrozenSet.Create(
        StringComparer.Ordinal,
        "disc", "discs", "disk", "disks", "bone", "bones", "vertebra", "vertebrae", "spine", "back", "joint", "joints", "pelvis", "sacrum",
        "hip", "hips", "ribs");

    private static readonly FrozenSet<string> Surgery =
        FrozenSet.Create(StringComparer.Ordinal, "surgery", "surgeon", "surgeons", "operation", "operations");

    private static readonly FrozenSet<string> Causing = FrozenSet.Create(
        StringComparer.Ordinal,
        "cause", "causes", "caused", "causing", "lead", "leads", "why", "keep", "keeps", "drink", "water", "prevent", "prevents");

    private static readonly FrozenSet<string> BadEffects = FrozenSet.Create(
        StringComparer.Ordinal,
        "worse", "worsen", "worsens", "weak", "weaker", "weaken", "weakens", "stiff", "stiffer", "harm", "harms", "delay", "delays", "slow",
        "slows", "slower", "prolong", "prolongs", "prolonged", "risk", "clot", "clots");

    private static readonly FrozenSet<string> Helping = FrozenSet.Create(
        StringComparer.Ordinal, "ease", "eases", "recover", "recovers", "heal", "heals", "better");

    /// <summary>Illnesses of which some can be cured, where the sentence says no more than that.</summary>
    private static readonly FrozenSet<string> Curable = FrozenSet.Create(
        StringComparer.Ordinal, "cancer", "cancers", "tumour", "tumours", "infection", "infections", "lymphoma", "myeloma", "tuberculosis",
        "sepsis", "discitis");

    private static readonly FrozenSet<string> Possible = FrozenSet.Create(
        StringComparer.Ordinal, "can", "may", "might", "could", "sometimes", "often", "some", "usually");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var claims = page.Find(Claims).Where(hit => !page.Denies(hit) && !IsHonest(page, hit));
        var rest = page.Find(BedRest).Where(hit => !page.Denies(hit) && !page.Holds(hit.Sentence, BadEffects));
        var discs = page.Find(DryDiscs).Where(hit => !page.Denies(hit) && BlamesDiscs(page, hit));
        var promises = PromisesIn(page, Promises.ForAllWords, Promises.ForAll)
            .Concat(PromisesIn(page, Promises.OutrightWords, Promises.Outright))
            .Concat(PromisesIn(page, Promises.ForGoodWords, Promises.ForGood)
                .Concat(PromisesIn(page, Promises.ToReaderWords, Promises.ToReader))
                .Where(hit => !page.Fits(hit.Sentence, Promises.Hedged)));
        return claims.Concat(rest).Concat(discs).Concat(page.Find(Pictures)).Concat(promises)
            .Where(hit => hit.Sentence.Passage.Myth is null)
            .DistinctBy(hit => hit.First)
            .Select(hit => Descriptor.At(
                page.Where(hit),
                $"\"{page.Quote(hit)}\" is a claim or a picture that this site does not use.",
                FixFor(hit)));
    }

    /// <summary>What sentences with one of some words promise, unless they deny it or warn of those who promise.</summary>
    private static IEnumerable<PhraseHit> PromisesIn(PageReading page, PhraseSet words, WordPattern pattern) =>
        from sentence in page.Find(words).Select(hit => hit.Sentence).Distinct()
        where !page.TextOf(sentence).EndsWith('?')
        from hit in page.Find(sentence, pattern)
        where !page.Denies(hit.Words) && !page.Fits(sentence, Promises.Warned)
        select hit.Words;

    /// <summary>
    /// "Stop stretching if it hurts more" is advice that the fact base gives; surgery may realign bones; a limb may look out of place.
    /// </summary>
    private static bool IsHonest(PageReading page, PhraseHit hit)
    {
        var next = hit.Last + 1 < hit.Sentence.EndWord ? page.Words[hit.Last + 1].Word : "";
        return page.Words[hit.First].Word switch
        {
            _ when page.Fits(hit.Sentence, Promises.Warned) => true,
            "cure" or "cures" or "cured" => page.Holds(hit.Sentence, Curable) && page.Holds(hit.Sentence, Possible),
            "stop" => next is "if" or "when" or "as",
            "out" or "back" or "in" or "into" or "put" or "puts" or "pushed" or "pushes" => !page.Holds(hit.Sentence, SpineParts),
            "realign" or "realigns" or "realigned" or "realigning" or "realignment" => page.Holds(hit.Sentence, Surgery),
            _ => false,
        };
    }

    private static bool BlamesDiscs(PageReading page, PhraseHit hit)
    {
        var shrinksBack = hit.Last + 1 < hit.Sentence.EndWord && page.Words[hit.Last + 1].Word == "back";
        return !shrinksBack && page.Holds(hit.Sentence, Discs) && page.Holds(hit.Sentence, Causing) && !page.Holds(hit.Sentence, Helping);
    }

    private static string FixFor(PhraseHit hit)
    {
        if (hit.Set == BedRest)
        {
            return "Say that long rest in bed is not advised, or put a common belief into a `::: myth` block that corrects it.";
        }

        return hit.Set != Pictures && hit.Set != DryDiscs
            ? "Say what may help some people, or deny the claim in the same sentence; a common belief may stand in a "
                + "`::: myth` block that corrects it."
            : "Say \"changes that come with age\"; the words may stand in `aliases`, or in a `::: myth` block that corrects them.";
    }
}
