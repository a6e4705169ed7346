using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A medicine that is called safe for a group of people, or together with alcohol.</summary>
internal sealed class MedicineCalledSafe : ITextRule
{
    public static readonly Rule Descriptor = new("BHS462", "MedicineCalledSafe", Severity.Error)
    {
        Reason = "Which medicine is safe depends on pregnancy, age, other illnesses, other medicines and alcohol; a pharmacist can ask "
            + "about all of them, an article can't.",
        Bad = "Ibuprofen is safe in pregnancy, and a glass of wine makes it work better.",
        Good = "Ask a pharmacist which medicine is safe for you. Ibuprofen is not safe for everyone.",
        Example = new(ExampleKind.Section, "Ibuprofen is safe in"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns => [Called, Praised, Drinking, Warned, Asked];

    public bool ReadsData => true;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Medicine = "(?:[\uE001\uE002\uE004]\uE000*(?:\\s+[\uE002\uE004-\uE006]\uE000*)?)";

    private const string Some = "(?:(?:an?|the|your|some|any|these|those|this|that|all|most|such|of|more)\\s+){0,3}";

    private const string Quite = "(?:(?:quite|perfectly|completely|totally|entirely|very|also|always|generally|usually|thought|known"
        + "|considered|regarded|both|just|absolutely|to\\s+be|as)\\s+)*";

    private const string Safe =
        "(?:safe|harmless|fine|okay|ok|all\\s+right|alright|suitable|gentle|kind|no\\s+problem|not\\s+a\\s+problem|free\\s+of\\s+risk)";

    private const string Group =
        "(?:every(?:one|body|\\s+\\w+)|any(?:one|body|\\s+\\w+)|all(?:\\s+\\w+)?|most\\s+\\w+|children|kids|bab(?:y|ies)|toddlers|teenagers"
        + "|infants|adults|seniors|pregnant(?:\\s+\\w+)?|women|men|mothers|mums|people|patients|(?:older|elderly|young|younger)\\s+\\w+"
        + "|your\\s+(?:child|baby|kidneys?|heart|stomach|liver|blood\\s+pressure)|those)";

    private const string Drink = "(?:alcohol|wines?|beers?|spirits|gin|vodka|whisk(?:e)?y|rum|brandy|sherry|cider|lager|champagne|pints?"
        + "|booze|drinking|nightcap|cocktails?)";

    private static readonly WordPattern Called = new(
        Medicine + "\\s+(?:(?:[\\w'\u2019-]+)\\s+){0,2}?(?:(?:is|are|was|be|remains?|stays?|seems?)|(?:can|may)\\s+be)\\s+" + Quite + Safe
        + "(?:\\s+(?:to\\s+(?:take|use|have))?\\s*(?:for|in|during|while|when|if|with|at\\s+any|as\\s+long|long[\\s-]term|every|all|after"
        + "|before|on\\s+an|throughout|on|to)\\b|\\s*[.!]|\\s*\\z)"
        + "|" + Medicine
        + "\\s+(?:(?:is|are|poses?|carr(?:y|ies)|brings?|has|have)\\s+(?:no|not\\s+an?|little|hardly\\s+any)\\s+(?:danger|risks?|threat"
        + "|harm|worry|problem|trouble)|never\\s+(?:hurt|hurts|harmed|harms|killed|kills))\\b"
        + "|\\A\\W*(?!you\\b|some\\b|if\\b|when\\b|they\\b|not\\b|few\\b|your\\b|doctors?\\b|nurses?\\b|before\\b|a\\s+doctor|only\\b"
        + "|nobody\\b|no\\b)(?:[\\w-]+\\s+){1,4}(?:can|may)\\s+(?:safely\\s+|also\\s+|all\\s+)?(?:take|use|have|swallow)\\s+" + Some
        + Medicine
        + "|" + Medicine
        + "\\s+(?:suits?|agrees?\\s+with|can(?:not|['\u2019]t)\\s+(?:harm|hurt)|does\\s+no\\s+harm|do\\s+no\\s+harm"
        + "|does(?:\\s+not|n['\u2019]t)\\s+harm|never\\s+harms?)\\b"
        + "|\\b" + Group
        + "(?:\\s+(?:with|who|over|under|of)(?:\\s+[\\w-]+){1,4})?\\s+(?:can|may)\\s+(?:safely\\s+|also\\s+|all\\s+|both\\s+)?(?:take"
        + "|use|have|swallow|get)\\s+" + Some + Medicine
        + "|\\b(?:do|does)\\s+(?:well|fine|best|great)\\s+(?:on|with)\\s+" + Some + Medicine
        + "|\\b" + Group + "\\s+tolerates?\\s+" + Some + Medicine
        + "|\\b(?:no|any|little)\\s+(?:harm|risk|danger)\\s+in\\s+(?:taking|using|having)\\s+" + Some + Medicine
        + "|\\b(?:it\\s+is|it['\u2019]s)\\s+" + Quite + Safe + "\\s+(?:for\\s+[\\w\\s]{2,25}?\\s+)?to\\s+(?:take|use|have|give)\\s+" + Some
        + Medicine
        + "|\\bsafe(?:ly)?\\s+" + Some + Medicine + "\\s+(?:for|in)\\s+(?:pregnan\\w+|children|everyone|all)",
        Options);

    private static readonly WordPattern Drinking = new(
        "\\b" + Drink
        + "\\b|\\b(?:have|enjoy|allow\\s+yourself|pour)\\s+(?:yourself\\s+)?(?:an?|another)\\s+(?:small\\s+|stiff\\s+"
        + "|strong\\s+)?drinks?\\b(?!\\s+of\\s+(?:water|milk|tea|juice))|[\uE007]\uE000*\\s+(?:of\\s+)?" + Drink + "\\b",
        Options);

    /// <summary>What makes of alcohol beside a medicine advice.</summary>
    private static readonly WordPattern Praised = new(
        "\\b(?:helps?|fine|okay|ok|safe|harmless|good|great|better|best|works?|well|boosts?|strengthens?|wash(?:es|ed|ing)?|chase|enjoy"
        + "|have|take|drink|add|mix|sleep|relax(?:es)?|soothes?|calms?|eases?|can|may|all\\s+right|no\\s+problem|stronger)\\b",
        Options);

    private static readonly WordPattern Warned = new(
        "\\b(?:no|not|never|cannot|without|avoid\\w*|dangerous|danger|harm|harms|harmful|risks?|risky|unsafe|drowsy|sleepy|drowsier"
        + "|sleepier|slow|slows|bleed\\w*|damage\\w*|worse|stop|rubbing|hand|limit|less|too\\s+much|cut\\s+down|ask|asks|whether|leaflet"
        + "|label)\\b|n['\u2019]t\\b",
        Options);

    private static readonly WordPattern Asked = new(
        "\\b(?:ask|asks|asking|asked|check|checks|whether|find\\s+out|know|knows|tell|tells|say|says|decides?|unless|might)\\b"
        + "|\\b(?:doctor|pharmacist|midwife|nurse|clinician)s?\\b",
        Options);

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var sentence in page.Sentences.Where(page.NamesMedicine))
        {
            var called = page
                .FindMarked(sentence, Called)
                .Where(hit => !page.Denies(hit.Words) && !page.Fits(sentence, Asked) && !page.TextOf(sentence).EndsWith('?'));
            var hits = called.Concat(WithAlcohol(page, sentence)).Take(1);
            foreach (var hit in hits)
            {
                yield return Descriptor.At(
                    page.Where(hit.Start, hit.End),
                    $"\"{page.Quote(hit)}\" calls a medicine safe for readers that nobody has asked about anything.",
                    "Take it out, or send the reader to a pharmacist: \"ask\".");
            }
        }
    }

    private static IEnumerable<PatternHit> WithAlcohol(PageReading page, Sentence sentence) =>
        page.Fits(sentence, Praised) && !page.Fits(sentence, Warned) && !page.Fits(sentence, Asked) ? page.Find(sentence, Drinking) : [];
}
