using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>How people promise what no treatment can keep: that it works for all, for good, at once, without any risk.</summary>
internal static class Promises
{
    /// <summary>
    /// Words that every promise of <see cref="ForAll" /> has one of; the patterns are long, and most sentences need not be read by them.
    /// </summary>
    public static readonly PhraseSet ForAllWords = new(
        "100|hundred|magic|charm|wonders|miracles|nothing|everyone|everybody|anyone|anybody|every|each|cases|all|fail|fails|always"
        + "|certainly|definitely|surely|reliably|wrong|lets|infallible|foolproof|failsafe|safe|sure|surefire");

    public static readonly PhraseSet ForGoodWords = new(
        "fix|fixes|end|ends|banish|banishes|erase|erases|eliminate|eliminates|eliminating|rid|rids|beat|beats|stop|stops|heal|heals|remove"
        + "|removes|relieve|relieves|cure|cures|ditch|defeat|defeats|conquer|resolve|clear|melt|melts|restore|repair|recover",
        "permanently|completely|totally|permanent|lasting|lifelong|instant|immediate|total|complete|guaranteed|goodbye|good|bye|farewell"
        + "|more|return|returns|come|comes|bother|bothers|disappear|disappears|vanish|vanishes|dissolve|dissolves|away|gone|history",
        "past|beaten|fixed|ended|defeated|erased|eliminated|banished|results|prevent|prevents|kill|kills|cancel|cancels");

    public static readonly PhraseSet ToReaderWords = new(
        "will|you'll|going|certain|bound|won't|free|life|never|promise|results|cured|healed|pain|disappear|vanish"
        + "|sciatica|backache|stiffness");

    public static readonly PhraseSet OutrightWords = new(
        "only|best|number|no|ultimate|perfect|effective|powerful|fastest|quickest|proven|secret|secrets|trick|tricks|hack|hacks|truth"
        + "|truths|doctors|surgeons|they|risk|risks|side|downside|downsides|danger|dangers",
        "heal|heals|repair|repairs|restore|restores|regenerate|regenerates|rebuild|rebuilds|reverse|reverses|fix|fixes|correct|corrects"
        + "|straighten|straightens|magic|magical|life|revolutionary|breakthrough|move|exercise|stretch|tip");

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Ill = "(?:(?:lower|upper|low)[\\s-]+)?(?:(?:back|neck|leg|nerve|disc|joint|muscle|chronic)[\\s-]*)?(?:pains?"
        + "|aches?|backache|stiffness|sciatica|spasms?|problems?|trouble|symptoms?|back|spine|posture|arthritis|stenosis|scoliosis"
        + "|slipped\\s+discs?|herniated\\s+discs?|discs?|nerves?|joints?)";

    private const string Forever = "(?:for\\s+good|for\\s?ever|for\\s+life|once\\s+and\\s+for\\s+all|permanently|completely|totally"
        + "|entirely|instantly|immediately|overnight|at\\s+once)";

    private const string Soon = "(?:(?:in|within)\\s+(?:(?:just|only)\\s+)?(?:days|minutes|seconds|hours|weeks|no\\s+time)"
        + "|(?:in|within|after)\\s+(?:just\\s+|only\\s+|as\\s+little\\s+as\\s+|under\\s+|less\\s+than\\s+)?(?:an?|one|two|three|four|five"
        + "|six|seven|ten|\\d+)\\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|sessions?|steps?))";

    private const string Remedy = "(?:exercises?|stretch(?:es)?|treatments?|remed(?:y|ies)|cures?|methods?|moves?|routines?|pillows?"
        + "|mattress(?:es)?|chairs?|belts?|braces?|programmes?|programs?|plans?|tricks?|things?|therap(?:y|ies)|solutions?|ways?|diets?"
        + "|techniques?|tools?|devices?|products?|positions?|answers?)";

    private const string Kinds =
        "\\b(?:exercises?|stretch(?:es|ing)?|massages?|treatments?|methods?|moves?|routines?|yoga|pilates|walking|pillows?|belts?|diets?"
        + "|techniques?|plans?|magnets?|therapy|therapies|gels?|creams?|supplements?|adjustments?|manipulation|posture|heat|ice|swimming)";

    /// <summary>That it helps everybody, and always.</summary>
    public static readonly WordPattern ForAll = new(
        "\\bworks?\\s+(?:100\\s?%|like\\s+(?:magic|a\\s+charm)|wonders|miracles)|\\bnothing\\s+(?:works\\s+better|beats)\\b"
        + "|\\b(?:works?|worked|helps?|effective|suits?|safe)\\s+(?:for|on|with)?\\s*(?:everyone|everybody|anyone|anybody|all\\s+people"
        + "|all\\s+ages|every\\s+(?:one|body|person|back|patient|time)|all\\b(?!\\s+\\w)|every\\s+age|any\\s+age|each\\s+time"
        + "|in\\s+(?:all|every)\\s+cases?|without\\s+fail)\\b"
        + "|\\b(?:always|certainly|definitely|surely|without\\s+fail|reliably)\\s+(?:works?|helps?|heals?|eases?|relieves?|stops?|ends?)\\b"
        + "|\\b(?:never|cannot|can't|can\u2019t)\\s+(?:ever\\s+)?(?:fails?|go\\s+wrong|lets?\\s+you\\s+down)\\b|\\b(?:infallible|foolproof"
        + "|fail-?safe|sure-?fire)\\b"
        + "|\\b(?:everyone|everybody|anyone|all\\s+(?:patients|people|users|readers))\\b(?:\\s+(?:who|that|with"
        + "|having)(?:\\s+[\\w'\u2019-]+){1,5})?\\s+(?:gets?|feels?|is|are|becomes?|recovers?|improves?|heals?|benefits?"
        + "|will\\s+(?:get|feel|be|improve|recover|heal|benefit))\\b(?=\\s+(?:better|well|cured|healed|pain|relief|free|fully"
        + "|from|fast|quickly)|\\W*\\z)"
        + "|(?:\\b100|\\bone\\s+hundred|\\bhundred)\\s?(?:%|per\\s?cent)\\s+(?:effective|success(?:ful)?|relief|cure|pain|natural|proven"
        + "|sure|certain|better|recovery|guaranteed)",
        Options);

    /// <summary>That the pain ends for good, or at once.</summary>
    public static readonly WordPattern ForGood = new(
        "\\b(?:fix(?:es)?|ends?|banish(?:es)?|eras(?:e|es)|eliminat(?:e|es|ing)|gets?\\s+rid\\s+of|getting\\s+rid\\s+of|rids?\\s+you\\s+of"
        + "|beats?|stops?|heals?|removes?|relieves?|cures?|ditch|defeat|conquer|resolve|clear|melt)\\s+(?:[\\w'\u2019-]+\\s+){0,3}?" + Ill
        + "\\b(?:\\s+[\\w'\u2019-]+){0,2}?\\s+(?:" + Forever
        + "|" + Soon + "\\b)"
        + "|\\b(?:will|can|to|and|it|that|this)\\s+(?:permanently|completely|totally|instantly|fully|immediately)\\s+(?:fix|end|remove"
        + "|relieve|restore|repair|heal|recover|stop|eliminate|erase)(?:s|es)?\\b"
        + "|\\b(?:can|will)\\s+be\\s+(?:beaten|fixed|ended|defeated|erased|eliminated|banished)\\b|\\b(?:pains?|aches?|sciatica|backache"
        + "|stiffness)\\s+(?:will\\s+be|['\u2019]ll\\s+be|is|are)\\s+gone\\s+(?:" + Forever
        + "|" + Soon
        + "|by\\s+\\w+)"
        + "|\\btak(?:e|es|ing)\\s+(?:away\\s+)?(?:your|the|all|any)\\s+(?:[\\w'\u2019-]+\\s+)?pain(?:\\s+away)?\\s+(?:" + Forever
        + "|" + Soon
        + ")|\\bresults\\s+(?:are|will\\s+be)\\s+(?:permanent|instant|immediate)\\b|\\bresults\\s+last\\s+(?:a\\s+lifetime"
        + "|for\\s?ever|for\\s+life)"
        + "|" + Kinds
        + "\\s+(?:will\\s+)?(?:ends?|stops?|beats?|removes?|prevents?|defeats?|kills?|cancels?)\\s+(?:[\\w'\u2019-]+\\s+){0,2}?" + Ill
        + "\\b"
        + "|\\beliminat(?:e|es|ing)\\s+(?:[\\w'\u2019-]+\\s+){0,2}?(?:pain|sciatica)\\b"
        + "|\\b(?:will|can|to|'ll|\u2019ll)\\s+fix\\s+(?:your|the|any|all)\\s+(?:[\\w'\u2019-]+\\s+)?" + Ill
        + "\\b|\\bfixes\\s+(?:your|the|any|all)?\\s*(?:[\\w'\u2019-]+\\s+)?" + Ill + "\\b"
        + "|\\b(?:permanent|lasting|lifelong|instant|immediate|total|complete|guaranteed)\\s+(?:pain\\s+)?(?:relief|cures?|fix(?:es)?"
        + "|results?|solutions?|recovery)\\b"
        + "|\\b(?:say\\s+good-?\\s?bye|wave\\s+good-?\\s?bye|bid\\s+farewell|good-?bye)\\s+to\\b|\\bno\\s+more\\s+(?:(?:back|neck|leg"
        + "|nerve)\\s+)?(?:pain|sciatica|backache)\\b"
        + "|\\b(?:pain|it|sciatica|ache|stiffness)\\s+(?:will|'ll|\u2019ll)\\s+(?:never|not)\\s+(?:ever\\s+)?(?:come\\s+back|return|bother)"
        + "|\\b(?:pain|it|sciatica|ache)\\s+(?:won['\u2019]t|never)\\s+(?:come\\s+back|comes\\s+back|returns?|bothers?)"
        + "|\\b(?:pains?|aches?|stiffness|sciatica|symptoms?|it|spasms?)\\s+(?:will\\s+)?(?:disappears?|vanish(?:es)?|melts?\\s+away"
        + "|dissolves?|goes\\s+away|go\\s+away|is\\s+gone|are\\s+gone)\\s+(?:[\\w'\u2019-]+\\s+)?(?:" + Forever
        + "|in\\s+(?:minutes|seconds|hours|no\\s+time|days)|(?:in|within)\\s+(?:\\d+|an?|one|two|five|ten)\\s+(?:minutes?|seconds?|hours?))"
        + "|\\b(?:pain|sciatica|backache|stiffness)\\s+(?:will\\s+be|is|becomes?|can\\s+be)\\s+(?:history"
        + "|a\\s+thing\\s+of\\s+the\\s+past)\\b|\\bfor\\s+good\\s+(?:and\\s+all|this\\s+time)\\b",
        Options);

    /// <summary>That the reader will be well.</summary>
    public static readonly WordPattern ToReader = new(
        "\\byou(?:\\s+will|['\u2019]ll|\\s+are\\s+(?:going|sure|certain|bound)\\s+to)\\s+(?:(?:soon|definitely|certainly|surely|quickly|all"
        + "|fully|completely)\\s+)*(?:be\\s+(?:cured|healed|pain[\\s-]+free|free\\s+(?:of|from)\\s+(?:all\\s+)?pain|better|fine|okay"
        + "|as\\s+good\\s+as\\s+new|back\\s+to\\s+normal|rid\\s+of)|get\\s+(?:better|well)(?!\\s+(?:at|with\\s+practice|advice"
        + "|information))|recover|heal|feel\\s+(?:better|no\\s+pain|great|amazing)|never\\s+(?:again\\s+)?(?:have|need|feel|suffer|get|see"
        + "|worry)|walk\\s+away\\s+pain)"
        + "|\\byou\\s+(?:won['\u2019]t|will\\s+not|will\\s+never|['\u2019]ll\\s+never)\\s+(?:ever\\s+)?(?:have|feel|get|suffer|need"
        + "|hurt)\\s+(?:[\\w'\u2019-]+\\s+){0,4}?(?:again|any\\s?more)\\b|\\b(?:makes?|leaves?|keeps?|gets?)\\s+you\\s+pain[\\s-]free\\b"
        + "|\\b(?:has|have)\\s+(?:cured|healed)\\s+(?:thousands|millions|hundreds|many|everyone)\\b"
        + "|\\b(?:be|become|get|go|stay|live|feel|wake\\s+up)\\s+(?:completely\\s+|totally\\s+)?pain[\\s-]+free\\s+(?:" + Soon
        + "|for\\s+(?:life|good|ever)|forever|again|by\\s+\\w+|from\\s+day|tomorrow|today|overnight)"
        + "|\\b(?:mak(?:e|es|ing)|will\\s+make|lets?|gets?|has|have)\\s+(?:your|the|all|any|every|back)\\s+(?:[\\w'\u2019-]+\\s+)?" + Ill
        + "\\s+(?:disappear|vanish|go\\s+away|go|stop|melt\\s+away|fade\\s+away|dissolve)\\b"
        + "|\\b(?:pains?|aches?|backache|sciatica)\\s+(?:will|['\u2019]ll)\\s+(?:soon\\s+|all\\s+)?(?:be\\s+gone|disappear|vanish)\\b"
        + "|\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|all)\\s+(?:out\\s+of|in)\\s+(?:\\d+|ten|five|four|three"
        + "|hundred|a\\s+hundred)\\s+(?:[\\w'\u2019-]+\\s+){0,2}?(?:are|become|get|go|walk|end\\s+up|stay|were)\\s+(?:pain[\\s-]+free|cured"
        + "|healed|free\\s+of\\s+pain|without\\s+pain|rid\\s+of)\\b[^.;]{0,20}?\\b(?:after|with|by|thanks\\s+to|through|from)\\s+(?:this"
        + "|these|it|our|that|a\\s+single|one)\\b"
        + "|\\b(?:live|enjoy|lead|start)\\s+(?:your|an?)\\s+(?:pain[\\s-]+free\\s+life|life\\s+(?:without|free\\s+(?:of|from))\\s+"
        + "(?:any\\s+)?(?:back\\s+)?pain)"
        + "|\\bnever\\s+(?:need|have|feel|suffer)\\s+(?:[\\w'\u2019-]+\\s+){0,2}(?:back\\s+pain|pain|sciatica|backache|surgery"
        + "|an\\s+operation|medicines?|painkillers?)\\s+again\\b|\\bwith\\s+(?:this|it|these|our)\\b[^.]{0,30}\\bnever\\s+need\\b"
        + "|\\b(?:we|i)\\s+(?:can\\s+)?promise\\b|\\bresults\\s+(?:are\\s+)?(?:guaranteed|assured)\\b",
        Options);

    /// <summary>
    /// That it is the one thing, the best, the secret; that it is proven, without any risk, or mends what it cannot mend.
    /// </summary>
    public static readonly WordPattern Outright = new(
        "\\bthe\\s+only\\s+" + Remedy
        + "\\s+(?:for\\s+[\\w\\s]{3,20}?\\s+)?(?:that\\s+)?(?:you(?:['\u2019]ll|\\s+will)?\\s+(?:ever\\s+)?need|(?:that\\s+)?(?:really\\s+"
        + "|truly\\s+|actually\\s+)?works?|that\\s+(?:will|can)\\s+(?:help|cure|fix))\\b"
        + "|\\b(?:is|are|it['\u2019]s)\\s+(?:by\\s+far\\s+)?the\\s+(?:very\\s+)?(?:best|number\\s+one|no\\.?\\s?1|ultimate|perfect"
        + "|most\\s+effective|most\\s+powerful|fastest|quickest)\\s+(?:[\\w-]+\\s+)?" + Remedy
        + "\\s+(?:for|against|to)\\s+(?:[\\w'\u2019-]+\\s+){0,3}?" + Ill + "\\b"
        + "|\\bproven\\s+to\\s+(?:end|stop|cure|work|fix|heal|remove|beat|eliminate|relieve|get\\s+rid|erase|banish|reverse|prevent)\\b"
        + "|\\b(?:scientifically|medically)\\s+proven\\b|\\bproven\\s+(?:cure|fix|remedy|method|formula|system)\\b"
        + "|\\b(?:is|are)\\s+proven\\s+(?:for|against)\\b"
        + "|\\b(?:secrets?|tricks?|hacks?|truths?)\\s+(?:that\\s+)?(?:your\\s+|most\\s+|the\\s+)?(?:doctors|surgeons|clinicians|physios"
        + "|physiotherapists|chiropractors|they|drug\\s+companies|big\\s+pharma)\\b(?:\\s+(?:do\\s+not|don['\u2019]t|won['\u2019]t"
        + "|will\\s+not|never)\\s+\\w+)?|\\b(?:doctors|surgeons|they)\\s+(?:do\\s+not|don['\u2019]t|won['\u2019]t|will\\s+not"
        + "|never)\\s+(?:want\\s+you\\s+to\\s+know|tell\\s+you)\\b|\\bdoctors\\s+hate\\b|\\bsecret\\s+(?:cure|remedy"
        + "|formula|trick|weapon)\\b"
        + "|\\b(?:completely\\s+|totally\\s+|entirely\\s+|virtually\\s+)?(?:risk|side[\\s-]?effects?)[\\s-]free\\b|\\b(?:has|have|with"
        + "|carries|carry|brings?|there\\s+(?:is|are))\\s+(?:absolutely\\s+)?(?:no|zero)\\s+(?:side[\\s-]?effects?|risks?|downsides?"
        + "|dangers?)\\b(?!\\s+(?:were|was|that\\s+we|known|reported|factors?))|\\bwithout\\s+(?:any\\s+)?(?:side[\\s-]effects?|risks?)\\b"
        + "|\\bfree\\s+(?:of|from)\\s+(?:all\\s+|any\\s+)?(?:side[\\s-]effects?|risks?)\\b"
        + "|" + Kinds
        + "\\s+(?:will\\s+|can\\s+)?(?:fully\\s+|completely\\s+|really\\s+)?(?:heals?|repairs?|restores?|regenerates?|rebuilds?|reverses?"
        + "|fix(?:es)?|corrects?|straightens?)\\s+(?:[\\w'\u2019-]+\\s+){0,3}?" + Ill + "\\b"
        + "|\\b(?:one|single|simple|weird|easy|magic)\\s+(?:simple\\s+|weird\\s+|easy\\s+|little\\s+)?(?:trick|move|exercise|stretch"
        + "|tip)\\s+(?:that\\s+)?(?:will\\s+|to\\s+)?(?:cures?|ends?|fix(?:es)?|stops?|heals?|banish(?:es)?|beats?)\\b"
        + "|\\bmagic(?:al)?\\s+(?:cure|bullet|pill|fix|exercise|stretch|touch)\\b|\\b(?:life-changing|revolutionary"
        + "|breakthrough)\\s+(?:[\\w-]+\\s+)?" + Remedy,
        Options);

    /// <summary>Words that warn of those who promise.</summary>
    public static readonly WordPattern Warned = new(
        "\\b(?:beware|be\\s+(?:careful|wary)|wary|doubt|doubtful|suspicious|distrust|scams?|too\\s+good\\s+to\\s+be\\s+true)\\b",
        Options);

    /// <summary>Words that make of a promise what a text like this may say: of some, or perhaps.</summary>
    public static readonly WordPattern Hedged = new(
        "\\b(?:hop(?:e|es|ing)|wish|some|many|most|few|half|may|might|could|perhaps|sometimes|often|about\\s+\\d+"
        + "|in\\s+(?:one|a)\\s+(?:trial|study)|likely|probably|chances?|goal|aim)\\b",
        Options);
}
