using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>Advice that hurts whoever follows it: poison, strong drink, hunger, blows.</summary>
internal sealed class HarmAdvised : ITextRule
{
    public static readonly Rule Descriptor = new("BHS464", "HarmAdvised", Severity.Error)
    {
        Reason =
            "Somebody in pain tries what they read. What poisons, burns, starves or injures is no remedy for a back, however it is meant.",
        Bad = "Drink a bottle of whisky. Let somebody jump on your back.",
        Good = "Do not let anybody walk on your back.",
        Example = new(ExampleKind.Section, "Drink a bottle of whisky | Let somebody jump on your back"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns => [Drunk, Hurt, Told];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Poison =
        "(?:bleach|petrol|gasoline|kerosene|paraffin\\s+oil|lamp\\s+oil|diesel|turpentine|white\\s+spirit|anti-?freeze|disinfectants?"
        + "|detergents?|drain\\s+cleaner|toilet\\s+cleaner|cleaning\\s+fluid|methanol|methylated\\s+spirits?|surgical\\s+spirit"
        + "|rubbing\\s+alcohol|borax|ammonia|hydrogen\\s+peroxide|peroxide|chlorine|caustic\\s+soda|lye|acid|battery\\s+acid|weedkiller"
        + "|pesticides?|rat\\s+poison|arsenic|mercury|lead|colloidal\\s+silver|glue|paint\\s+thinner|solvents?|lighter\\s+fluid"
        + "|hand\\s+(?:gel|sanitiser|sanitizer)|essential\\s+oils?|washing\\s+(?:powder|liquid)|laundry\\s+\\w+|soap\\s+powder|chemicals"
        + "|perfume|snake\\s+venom|poison|cocaine|heroin|cannabis\\s+resin|snuff|urine)";

    private const string Strong = "(?:alcohol|wine|beers?|lager|cider|spirits|gin|vodka|whisk(?:e)?y|rum|brandy|schnapps|tequila|sherry"
        + "|pints?|shots?|booze|moonshine)";

    /// <summary>Every sentence that the patterns fit has one of these words.</summary>
    public static readonly PhraseSet Words = new(
        "bleach|washing|laundry|soap|chemicals|perfume|eat|petrol|gasoline|kerosene|paraffin|diesel|turpentine|antifreeze|disinfectant"
        + "|disinfectants|detergent|cleaner|methanol|methylated|borax|ammonia|peroxide|chlorine|caustic|lye|acid|weedkiller|pesticide"
        + "|poison|arsenic|mercury|silver|glue|thinner|solvent|solvents|lighter|sanitiser|sanitizer|venom|cocaine|heroin|snuff|urine"
        + "|surgical|rubbing|freeze|oil|oils|spirit|gel|cleaning",
        "alcohol|wine|beer|beers|lager|cider|spirits|gin|vodka|whisky|whiskey|rum|brandy|schnapps|tequila|sherry|pint|pints|shot|shots"
        + "|booze|moonshine|drunk|tipsy|whiskies|whiskeys|brandies|sherries",
        "nothing|eating|drinking|fast|fasting|starve|food|hungry|boiling|burning|flame|flames|scalding|iron|needle|needles|knife|hammer"
        + "|jump|jumps|stamp|stand|stands|walk|walks|faint|pee|wee|bladder|breath|upside|dizzy|drowsy|naked|overdose|fire|electric"
        + "|shock|shocks|bricks|numb|ice");

    private static readonly WordPattern Drunk = new(
        "\\b(?:drink|sip|swallow|eat|inject|inhale|sniff|breathe|gargle|take|have|use|try|rub|apply|pour|put|dab|soak|bathe|spray|smoke|add"
        + "|mix)\\b(?:\\s+[\\w'\u2019-]+){0,5}?\\s+" + Poison
        + "\\b(?!\\s+(?:reflux|ring|colou?r|painted|heavy|dust\\s+mask|oil\\s+for\\s+massage))"
        + "|\\b(?:drink|down|sip|swallow|have|take|try|knock\\s+back|enjoy)\\s+(?:(?:up\\s+to|at\\s+least|about|more)\\s+)?(?:an?|some|one"
        + "|two|three|four|five|six|several|plenty\\s+of|lots\\s+of|a\\s+lot\\s+of|a\\s+few|\\d+|half\\s+a|the|your|more|enough|strong|neat"
        + "|warm|hot)\\s+(?:[\\w-]+\\s+){0,3}?" + Strong + "\\b(?!\\s+(?:free|glass|cellar|bottle\\s+as|put))"
        + "|\\b(?:get|be|stay|become)\\s+(?:a\\s+(?:little|bit)\\s+|really\\s+)?(?:drunk|tipsy)\\b"
        + "|\\b" + Strong
        + "\\s+(?:helps?|eases?|numbs?|soothes?|relaxes?|calms?|relieves?|kills?|dulls?|is\\s+(?:good|great|best|fine)|works?)\\b"
        + "|\\b(?:an?|one|two|three|four|\\d+)\\s+(?:[\\w-]+\\s+){0,3}?(?:" + Strong
        + "|whiskies|whiskeys|brandies|sherries)\\s+(?:a|per|each|every|before)\\s+(?:day|night|evening|meal|bed)\\b|\\b" + Strong
        + "\\b[^.;]{0,25}?\\b(?:keeps?|takes?|drives?|chases?)\\s+(?:the|your|all)\\s+(?:pain|aches?)\\b",
        Options);

    private static readonly WordPattern Hurt = new(
        "\\b(?:eat|drink|swallow)\\s+(?:absolutely\\s+|almost\\s+)?nothing\\b|\\b(?:stop|quit|give\\s+up)\\s+(?:all\\s+)?(?:eating"
        + "|drinking\\s+water|drinking(?=\\s+(?:for|until))|food)\\b|\\b(?:do\\s+not|don['\u2019]t)\\s+(?:eat|drink)(?:\\s+(?:or\\s+drink"
        + "|or\\s+eat|anything|any\\s+\\w+))?\\s+(?:for\\s+(?:\\w+\\s+)?(?:days?|weeks?|long)|until)\\b|\\bfast\\s+(?:for|until)\\b"
        + "|\\bstarve\\b|\\bgo\\s+(?:hungry|without\\s+(?:food|water))\\b"
        + "|\\b(?:put|pour|press|hold|apply|place|use|splash|lay)\\b(?:\\s+[\\w'\u2019-]+){0,4}?\\s+(?:boiling\\s+(?:water|oil)"
        + "|scalding\\s+\\w+|burning\\s+\\w+|hot\\s+iron|an?\\s+iron|(?:open\\s+)?flames?|electric\\s+(?:wires?|current))\\b"
        + "|\\b(?:let|have|get|ask)\\s+(?:an?|your|the|some(?:one|body))\\s*(?:[\\w-]+\\s+){0,2}?(?:to\\s+)?(?:jump|stand|stamp|walk|kneel"
        + "|sit|trample|kick|punch|hit|hammer)s?\\s+(?:up\\s+and\\s+down\\s+)?(?:on|against)\\s+your\\s+(?:[\\w-]+\\s+)?(?:back|spine"
        + "|neck)\\b"
        + "|\\b(?:until|till)\\s+you\\s+(?:faint|pass\\s+out|black\\s+out|are\\s+(?:dizzy|numb|sick|drunk|blue)|vomit|bleed|scream"
        + "|cannot\\s+(?:stand|breathe))\\b"
        + "|\\b(?:hold|keep)\\s+(?:in\\s+)?(?:your|the)\\s+(?:pee|wee|urine|bladder|water)(?:\\s+in)?\\s+(?:for\\s+)?(?:as\\s+long|until"
        + "|all|for)\\b"
        + "|\\b(?:stick|push|jab|pierce|poke)\\s+(?:an?|some|the)\\s+(?:\\w+\\s+)?(?:needles?|pins?|knife)\\s+(?:in|into|through)\\b"
        + "|\\bhit\\s+(?:your|the)\\s+(?:back|spine|sore)\\b|\\bjump\\s+(?:off|from|down\\s+from)\\s+(?:an?|the)\\s+(?:roof|wall|ladder"
        + "|height|wardrobe|table)\\b"
        + "|\\bdrive\\s+(?:while|when|even\\s+if|although)\\s+you(?:\\s+are|['\u2019]re|\\s+feel)\\s+(?:dizzy|drowsy|sleepy|drunk|numb)\\b",
        Options);

    /// <summary>What a sentence warns of, asks about, or tells of a test or an operation.</summary>
    private static readonly WordPattern Told = new(
        "\\b(?:asked|asks?|told|before\\s+(?:an?|the|your)\\s+(?:\\w+\\s+)?(?:operation|scan|test|surgery|injection|blood)"
        + "|can\\s+(?:harm|hurt)|harms?|harmful|dangerous|danger|risks?|poison\\w*\\s+centre|worse|poorer|damages?|raises?|less|limit"
        + "|too\\s+much|hurts|burns\\s+the|call|emergency|if|whether|who|people|studies|study|trial|spill|clean|wash\\s+(?:off|it))\\b",
        Options);

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var sentence in page.Find(Words)
            .Select(hit => hit.Sentence)
            .Distinct()
            .Where(sentence => sentence.Passage.Myth is null && !page.Fits(sentence, Told) && !page.TextOf(sentence).EndsWith('?')))
        {
            var hits = page.Find(sentence, Drunk).Where(hit => !page.Denies(hit.Words))
                .Concat(page.Find(sentence, Hurt).Where(hit => !DeniedBefore(page, hit)));
            if (hits.FirstOrDefault() is { End: > 0 } hit)
            {
                yield return Descriptor.At(
                    page.Where(hit.Start, hit.End),
                    $"\"{page.Quote(hit)}\" is advice that can do harm.",
                    "Take it out.");
            }
        }
    }

    /// <summary>"Eat nothing" and "do not eat for" deny in themselves; only words before them take them back.</summary>
    private static bool DeniedBefore(PageReading page, PatternHit hit)
    {
        var (first, _) = page.ClauseAround(hit.Words);
        return Enumerable.Range(first, Math.Max(0, hit.Words.First - first)).Any(word => Clauses.IsDenial(page.Words[word].Word));
    }
}
