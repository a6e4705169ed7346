using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A sentence that tells every reader that nothing serious is behind the pain.</summary>
internal sealed class ComfortFalse : ITextRule
{
    public static readonly Rule Descriptor = new("BHS463", "ComfortFalse", Severity.Error)
    {
        Reason = "No text can rule out a serious cause, and neither can one test, one good day or an age: who is told that it cannot be "
            + "serious gets help too late.",
        Bad = "Back pain is never an emergency. If it gets better with rest, it is not serious.",
        Good = "Most back pain is not serious. Pain that eases with rest can have many causes.",
        Example = new(ExampleKind.Section, "Back pain is never an emergency | If it gets better with rest, it is not serious"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns =>
    [
        Never, Harmlessly, Conditional, Concluded, Tested, Unshown, Spared, Spares, Known, MadeLight, Discouraged, Spoken,
        Denied, Reported, Hedged,
    ];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Every sentence that these patterns fit has one of these words.</summary>
    public static readonly PhraseSet Words = new(
        "seriously|young|fit|slim|clears|kill|kills|killed|endanger|endangers|threaten|threatens|healthy|clean|findings|serious|dangerous"
        + "|emergency|emergencies|cancer|harmless|harm|wrong|broken|urgent|worry|well|fine|clear|danger|fear|help|time|tumour|infection"
        + "|curious|few|rare|rarely|nobody|hardly|anyone|anybody|handful|unlikely|rarities|rarity|oddities|completeness|exotic",
        "no one",
        "sake of",
        "all right",
        "in order");

    private const string Pain =
        "(?:(?:an?|the|your|this|that|such|all)\\s+)?(?:[\\w-]+\\s+)?(?:pains?|aches?|backache|sciatica|stiffness|lumbago|back|spine|disc"
        + "|it|this|that|nothing|there|problem|cause|trouble|spasms?|numbness|weakness)";

    private const string Bad =
        "(?:(?:(?:anything|something|very|really|ever|truly|a|an|any|the|one\\s+of|due\\s+to|caused\\s+by|from|a\\s+sign\\s+of|signs?\\s+of"
        + "|to\\s+be)\\s+)*(?:serious|dangerous|danger|emergency|emergencies|life-?\\s?threatening|cancer|cancerous|tumours?|infection"
        + "|fractures?|broken|urgent|grave|alarming|sinister|to\\s+worry\\s+about|to\\s+fear|wrong))";

    private const string Harmless = "(?:"
        + "(?:(?:quite|perfectly|completely|always|entirely|totally|just|only|simply|surely|certainly)\\s+)*(?:harmless|fine|well"
        + "|all\\s+right|alright|in\\s+order|healthy|nothing|safe|only\\s+\\w+|(?:just|only)\\s+(?:a\\s+)?(?:muscle|strain"
        + "|tension|wear|stress|age)\\w*)" + ")";

    private const string Not = "(?:is\\s+never|are\\s+never|was\\s+never|never\\s+is|can\\s+never\\s+be|cannot\\s+be|can\\s+not\\s+be"
        + "|can['\u2019]t\\s+be|will\\s+never\\s+be|will\\s+not\\s+be|won['\u2019]t\\s+be|(?:is|are)\\s+not|isn['\u2019]t|aren['\u2019]t"
        + "|is\\s+no|are\\s+no|never\\s+means?|(?:does|do)\\s+not\\s+mean|is\\s+nothing|has\\s+never\\s+been)";

    /// <summary>"Back pain is never an emergency".</summary>
    private static readonly WordPattern Never = new(
        "\\b(?<!\\b(?:most|some|much|many|usually|often|mostly)\\s+(?:[\\w-]+\\s+){0,2})" + Pain
        + "(?:\\s+(?:that|which|with|when|after|on|in|at)(?:\\s+[\\w'\u2019-]+){1,6}?)?\\s+(?:is\\s+never|are\\s+never|can\\s+never\\s+be"
        + "|cannot\\s+be|can['\u2019]t\\s+be|will\\s+never\\s+be|never\\s+means?|never\\s+is|is\\s+always\\s+harmless"
        + "|are\\s+always\\s+harmless|hardly\\s+ever\\s+is)(?:\\s+" + Bad
        + "|(?<=harmless))"
        + "|\\A\\W*(?:back|neck|leg|nerve|low(?:er)?\\s+back|spine|muscle|this)\\s*(?:pains?|aches?|ache)?\\s+(?:is\\s+not|isn['\u2019]t"
        + "|is\\s+no|is\\s+nothing)\\s+" + Bad + "\\W*\\z"
        + "|\\A\\W*no\\s+(?:[\\w-]+\\s+)?(?:pains?|aches?|backaches?)\\s+(?:is|are|was|can\\s+be)\\s+(?:ever\\s+)?" + Bad
        + "|\\bthere\\s+is\\s+(?:never\\s+(?:anything\\s+)?|nothing\\s+(?:really\\s+|ever\\s+)?|no\\s+)(?:serious|dangerous|sinister|danger"
        + "|disease|illness|grave)\\b(?:\\s+\\w+)?\\s+(?:behind|about|in|with)\\b"
        + "|\\b(?:pains?|aches?|backache|sciatica)\\s+(?:does\\s+not|doesn['\u2019]t|do\\s+not|never|cannot|can['\u2019]t|will\\s+not"
        + "|has\\s+never)\\s+(?:ever\\s+)?(?:kill(?:s|ed)?|endangers?|threatens?)\\b"
        + "|\\b(?:serious|dangerous|grave|bad)\\s+(?:illness(?:es)?|diseases?|causes?|problems?|conditions?|things)\\s+(?:does\\s+not"
        + "|doesn['\u2019]t|do\\s+not|don['\u2019]t|never|cannot|can['\u2019]t)\\s+(?:starts?|begins?|comes?|shows?|causes?|hides?|feels?"
        + "|brings?|hurts?|happens?|exists?|occurs?|strikes?|affects?|concerns?)\\b"
        + "|\\b(?:has|have)\\s+(?:absolutely\\s+)?nothing\\s+to\\s+(?:fear|worry\\s+about)\\b"
        + "|\\b" + Pain + "\\s+(?:is|are)\\s+nothing\\s+to\\s+(?:take\\s+seriously|worry\\s+about|fear|be\\s+afraid\\s+of)\\b"
        + "|\\btoo\\s+(?:young|fit|healthy|slim|active|strong)\\s+(?:for|to\\s+have|to\\s+get)\\s+(?:[\\w-]+\\s+)?(?:serious|dangerous"
        + "|cancer|illness|disease|emergenc)",
        Options);

    /// <summary>"Your pain is harmless", of no condition and of nobody in particular.</summary>
    private static readonly WordPattern Harmlessly = new(
        "\\b(?:the|your|this|such|back|neck|leg)\\s+(?:[\\w-]+\\s+)?(?:pains?|aches?|backache|sciatica)\\s+(?:is|are)\\s+(?:(?:quite"
        + "|perfectly|always|completely|just|simply|really)\\s+)*(?:harmless|not\\s+(?:dangerous|serious|an\\s+emergency|a\\s+danger))\\b",
        Options);

    private static readonly WordPattern Conditional = new(
        "\\b(?:if|when|whether|that\\s+(?:eases|comes|goes)|does\\s+not\\s+mean|ask|find\\s+out|kinds?|types?)\\b",
        Options);

    /// <summary>"If it gets better with rest, it is not serious", and the same turned round.</summary>
    private static readonly WordPattern Concluded = new(
        "(?:\\A|[,;:]\\s*)\\W*(?:(?:and|but|so)\\s+)?(?:if|when|whenever|while|since|because|as|so\\s+long\\s+as|as\\s+long\\s+as|once"
        + "|where|provided)\\s[^,;:]{3,120},\\s*(?:then\\s+|so\\s+)?(?:" + Pain
        + "|you(?:r\\s+\\w+)?)\\s+(?:" + Not + "\\s+" + Bad
        + "|(?:is|are|must\\s+be|has\\s+to\\s+be|will\\s+be)\\s+" + Harmless
        + "|can\\s+(?:safely\\s+)?(?:rule\\s+out|exclude|forget\\s+about|stop\\s+worrying)"
        + "|(?:have|has|there\\s+is)\\s+(?:plenty\\s+of\\s+)?time)\\b|(?:\\A|[,;:]\\s*)\\W*(?:if|when|whenever|while|as\\s+long\\s+as"
        + "|so\\s+long\\s+as|once)\\s[^,;:]{3,120},\\s*(?:then\\s+)?(?:nothing\\s+(?:\\w+\\s+)?(?:is|can\\s+be|has\\s+been)\\s+" + Bad
        + ")\\b"
        + "|\\b" + Pain + "\\s+" + Not + "\\s+" + Bad + "\\s+(?:if|when|as\\s+long\\s+as|so\\s+long\\s+as|while|because|since|unless)\\b",
        Options);

    /// <summary>"A normal scan means that nothing is wrong".</summary>
    private static readonly WordPattern Tested = new(
        "\\b(?:normal|clear|clean|good|negative|fine|unremarkable)\\s+(?:[\\w-]+\\s+)?(?:scans?|x-?\\s?rays?|mris?|pictures?|images?"
        + "|imaging|tests?|results?|checks?|bloods?|readings?|reports?|ultrasounds?|examinations?)\\s+(?:means?|shows?|proves?|says?|tells?"
        + "|rules?\\s+out|excludes?|confirms?|clears?|is\\s+proof)\\b(?!\\s+(?:little|only|less|that\\s+(?:more|other"
        + "|no\\s+(?:operation|scan))))",
        Options);

    /// <summary>"A scan without findings means that you are healthy".</summary>
    private static readonly WordPattern Unshown = new(
        "\\b(?:scans?|x-?\\s?rays?|mris?|tests?|bloods?|examinations?|ultrasounds?)\\s+(?:without\\s+\\w+|(?:that|which)\\s+(?:shows?"
        + "|finds?)\\s+(?:nothing|no\\s+\\w+))(?:\\s+\\w+)?\\s+(?:means?|shows?|proves?|rules?\\s+out|tells?\\s+you)\\b",
        Options);

    /// <summary>"Young people do not get serious back problems".</summary>
    private static readonly WordPattern Spared = new(
        "\\b(?:(?:young|younger|fit|active|healthy|slim|sporty|strong)\\s+(?:people|adults|men|women|backs|persons)|children|teenagers"
        + "|athletes|women|men|(?:people|nobody|no\\s+one|anyone|those|adults)\\s+(?:under|below|over|aged)\\s+\\w+|nobody"
        + "|no\\s+one)\\s+(?:(?:do\\s+not|don['\u2019]t|never|cannot|can['\u2019]t|hardly\\s+ever|will\\s+not|won['\u2019]t)\\s+)?(?:gets?"
        + "|have|has|develops?|suffers?\\s+from|dies?\\s+of|needs?\\s+to\\s+fear)\\s+(?:[\\w-]+\\s+){0,2}?(?:serious|dangerous|cancers?"
        + "|tumours?|emergenc\\w+|infections?|fractures?|cauda)",
        Options);

    private static readonly WordPattern Spares = new(
        "\\b(?:do\\s+not|don['\u2019]t|never|cannot|can['\u2019]t|hardly\\s+ever|will\\s+not|won['\u2019]t|nobody|no\\s+one)\\b",
        Options);

    /// <summary>"You would know if it were serious".</summary>
    private static readonly WordPattern Known = new(
        "\\byou(?:\\s+would|['\u2019]d|\\s+will|['\u2019]ll)\\s+(?:certainly\\s+|surely\\s+|soon\\s+|always\\s+)?(?:know|feel|notice|see"
        + "|sense|tell)\\b[^.;]{0,30}?\\b(?:if|when|were|was)\\b[^.;]{0,30}?\\b(?:serious|dangerous|bad|wrong|cancer"
        + "|an?\\s+emergency|urgent)"
        + "|\\bif\\s[^.;,]{0,30}?\\b(?:were|was|is)\\s+(?:\\w+\\s+)?(?:serious|dangerous|bad|wrong|cancer|an?\\s+emergency"
        + "|urgent)\\b[^.;]{0,15},\\s*you(?:\\s+would|['\u2019]d|\\s+will|['\u2019]ll)\\s+(?:certainly\\s+|surely\\s+|soon\\s+|already\\s+"
        + "|have\\s+)*(?:know|feel|notice|see|sense|known|felt|noticed)",
        Options);

    /// <summary>What makes light of warning signs where the page is about nothing else.</summary>
    private static readonly WordPattern MadeLight = new(
        "\\b(?:almost|nearly|virtually|practically|next\\s+to|hardly|scarcely|barely)\\s+(?:nobody|no\\s+one|none|anyone|anybody|any|no"
        + "|never|ever)\\b|\\bvery\\s+few\\b|\\b(?:only|just)\\s+(?:a\\s+)?(?:few|handful)\\b|\\bhandful\\b|\\brare(?:ly|st|r)?\\b"
        + "|\\brarit(?:y|ies)\\b|\\bunlikely\\b|\\b(?:in|of)\\s+(?:a|ten|hundred|\\d[\\d,. ]*)\\s*(?:thousand|million)s?\\b"
        + "|\\bfor\\s+the\\s+curious\\b|\\bsake\\s+of\\b|\\bcompleteness\\b|\\bexotic\\b|\\boddit(?:y|ies)\\b|\\bnothing\\s+to\\s+(?:fear"
        + "|worry)\\b|\\b(?:no|little)\\s+(?:reason|cause|need)\\s+to\\s+(?:fear|worry)\\b|\\bnever\\b|\\bharmless\\b|\\bno\\s+(?:danger"
        + "|hurry|rush)\\b|\\bother\\s+people\\b",
        Options);

    /// <summary>"The lines are often busy, so drive to your GP", beside the numbers to call.</summary>
    private static readonly WordPattern Discouraged = new(
        "\\b(?:lines?|numbers?|operators?|phones?|call\\s+centres?|ambulances?|staff|services?)\\s+(?:(?:is|are|may\\s+be|can\\s+be"
        + "|will\\s+be|gets?)\\s+)(?:\\w+\\s+)?(?:busy|engaged|slow|late|overloaded|full|dear|expensive|overrun|tired|not\\s+answered"
        + "|unanswered|hard\\s+to\\s+reach)\\b"
        + "|\\b(?:drive|walk|cycle|go|travel)\\s+(?:yourself\\s+)?to\\s+(?:your|an?|the)\\s+(?:own\\s+)?(?:gp|family\\s+doctor|doctor"
        + "|surgery|practice|clinic|pharmac\\w+|chiropractor|physio\\w*|gym|pool)\\b|\\b(?:first\\s+try|try\\s+first"
        + "|before\\s+you\\s+(?:call|ring|dial|phone)|think\\s+twice|instead\\s+of\\s+calling|only\\s+(?:call|ring|dial|phone))\\b"
        + "|\\b(?:never|hardly|rarely|seldom)\\s+needs?\\s+(?:these|this|them|those|it|one|such)\\b",
        Options);

    /// <summary>"Most readers of this site need no help".</summary>
    private static readonly WordPattern Spoken = new(
        "\\b(?:readers?|visitors?|people|those|you|of\\s+you|everyone|everybody)\\b(?:\\s+(?:of|on|who|with"
        + "|reading)(?:\\s+[\\w'\u2019-]+){1,5}?)?\\s+(?:(?:are|is)\\s+(?:well|fine|healthy|all\\s+right)|(?:need|needs|require)\\s+no\\s+"
        + "(?:help|doctor|check)|(?:do|does|will)\\s+(?:not|never)\\s+need\\s+(?:any\\s+|this\\s+|these\\s+|those\\s+)?(?:help|numbers?"
        + "|pages?|list|signs|an?\\s+emergency|to\\s+(?:call|ring)|them|it)|(?:never|hardly|rarely)\\s+needs?\\s+(?:help|these"
        + "|this|them|those|it))\\b",
        Options);

    private static readonly WordPattern Denied = new("\\b(?:no|not|never|nor|neither)\\b|n['\u2019]t\\b", Options);

    private static readonly WordPattern Reported = new(
        "\\b(?:myths?|believe|believed|belief|think|thought|wrong(?:ly)?\\s+to|untrue|not\\s+true)\\b",
        Options);

    private static readonly WordPattern Hedged = new(
        "\\b(?:most|usually|often|mostly|may|might|perhaps|less\\s+likely|rarely|seldom|sometimes|many|some|few)\\b",
        Options);

    public IEnumerable<Problem> Check(PageReading page)
    {
        var isAboutSigns = page.Page.Place is PagePlace.TopicIndex { Topic.Kind: Content.TopicKind.WarningSign };
        var speaksToAll = page.Page.Place is PagePlace.Home or PagePlace.TopicIndex or PagePlace.Prose;
        var hasNumbers = page.Page.Url == Site.GeneratedRoutes.EmergencyNumbers && !page.Page.IsArticle;
        var sentences = hasNumbers || isAboutSigns ? page.Sentences : page.Find(Words).Select(hit => hit.Sentence).Distinct();
        foreach (var sentence in sentences.Where(sentence => sentence.Passage.Myth is null && !page.Fits(sentence, Reported)))
        {
            var found = Comforts(page, sentence)
                .Concat(isAboutSigns ? page.Find(sentence, MadeLight) : [])
                .Concat(speaksToAll ? page.Find(sentence, Spoken) : [])
                .Concat(hasNumbers || isAboutSigns ? page.Find(sentence, Discouraged) : []);
            if (found.OrderBy(hit => hit.Start).FirstOrDefault() is { End: > 0 } hit)
            {
                yield return Descriptor.At(
                    page.Where(hit.Start, hit.End),
                    $"\"{page.Quote(hit)}\" tells readers that nothing serious is behind it, which no text can know.",
                    "Say what is true of most people (\"most back pain is not serious\"), and leave room for the others.");
            }
        }
    }

    private static IEnumerable<PatternHit> Comforts(PageReading page, Sentence sentence)
    {
        if (page.TextOf(sentence).EndsWith('?') && sentence.Passage.Kind != PassageKind.Title)
        {
            return [];
        }

        var outright = page.Find(sentence, Never)
            .Concat(page.Find(sentence, Concluded))
            .Where(hit => !page.Fits(hit.Start, hit.End, Hedged));
        return outright
            .Concat(page.Find(sentence, Tested).Where(hit => !page.Fits(sentence.Start, hit.Start, Denied)))
            .Concat(page.Find(sentence, Unshown))
            .Concat(page.Fits(sentence, Hedged) || page.Fits(sentence, Conditional) ? [] : page.Find(sentence, Harmlessly))
            .Concat(page.Find(sentence, Spared).Where(hit => page.Fits(hit.Start, hit.End, Spares)))
            .Concat(page.Find(sentence, Known));
    }
}
