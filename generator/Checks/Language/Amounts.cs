using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>
/// How people write amounts, with the whole number: `0.5 mg`, `1,000 mg`, "half a tablet", "one or two pills", "every four hours".
/// All patterns are for marked text.
/// </summary>
internal static class Amounts
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string One = "(?:[\uE00A-\uE00C]\uE000*)";

    /// <summary>A number or a range: `2.5-5`, "three or four".</summary>
    private const string Number = "(?:" + One + "(?:\\s?(?:[-\u2010-\u2014]|\\b(?:to|or|and)\\b)\\s?" + One + ")?)";

    /// <summary>The same, but not "one" alone.</summary>
    private const string Several = "(?:" + One + "\\s?(?:[-\u2010-\u2014]|\\b(?:to|or|and)\\b)\\s?" + One + "|[\uE00A\uE00C]\uE000*)";

    private const string ShortUnits = "(?:mgs?|mcgs?|[\u00B5\u03BCu]gs?|\u338E|\u338D|mls?|\u3396|cc|iu|(?-i:gm?s?))(?![\\p{L}\\d])";

    private const string Hyphen = "\\s?[-\u2010\u2011\u2013]?\\s?";

    private const string Name = "(?:\uE001\uE000*)";
    private const string Kind = "(?:\uE002\uE000*)";
    private const string Piece = "(?:\uE004\uE000*)";
    private const string Any = "(?:[\uE001-\uE004\uE006]\uE000*)";

    /// <summary>What may stand between the number and the tablets.</summary>
    private const string Kept =
        "(?:of\\s+(?:the|your|these|those|them)|more|extra|further|small|large|strong|white|coated|soluble|full|whole|level|heaped|normal"
        + "|usual|standard|regular|prescribed|adult|ordinary|single|daily|pain|such|" + One + Hyphen + "m?c?gs?"
        + "|[\uE001-\uE003]\uE000*)";

    private const string Day = "(?:days?|nights?|\uE00A\uE000*\\s+hours)\\b";

    /// <summary>A number of grams, millilitres or parts of them.</summary>
    public static readonly WordPattern Measured = new(
        "(?:(?:half\\s+an?\\s+|" + Number + Hyphen + ")(?:" + ShortUnits
        + "|(?:(?:milli|micro)?gram(?:me)?s?\\b|millilit(?:re|er)s?\\b|international\\s+units|units(?=\\s+of\\s+\uE001))))"
        + "|\\ban?\\s+(?:(?:milli|micro)?gram(?:me)?|millilit(?:re|er))\\b",
        Options);

    /// <summary>A number of tablets or the like; "one" alone is told apart, and so is "of these two pills".</summary>
    public static readonly WordPattern Pieces = new(
        "(?<!\\b(?:these|those|between|no|the|both|your|of)\\s)(?:" + Several
        + "|(?:a\\s+)?couple(?:\\s+of)?|(?:half\\s+)?a\\s+dozen)[\\s-]+(?:" + Kept + "\\s+){0,3}?" + Piece
        + "|(?<=\\btak(?:e|ing)\\s+(?:(?:up\\s+to|at\\s+most|only|just|no\\s+more\\s+than)\\s+)?)" + Several
        + "\\s+(?:now|at\\s+(?:night|bedtime)|before\\s+(?:bed|you)|with\\s+(?:\uE007\uE000*|breakfast|each)|in\\s+the\\s+(?:morning"
        + "|evening)|twice|straight\\s+away|to\\s+start|if\\s+it|when\\s+it)(?![\\w\uE000])",
        Options);

    /// <summary>"Half a tablet", "half your usual dose".</summary>
    public static readonly WordPattern Part = new(
        "(?:\\b(?:half|(?:a|\uE00B\uE000*)\\s+(?:quarter|third))|\uE00A\uE000*\\s+thirds|\uE00C\uE000*)[\\s-]+(?:of\\s+)?(?:(?:an?|your"
        + "|the|that|each)\\s+)?(?:" + Kept + "\\s+){0,2}?(?:" + Piece
        + "|" + Name
        + "|painkiller\\b)",
        Options);

    /// <summary>"A double dose", "twice the dose".</summary>
    public static readonly WordPattern Multiple = new(
        "(?:\\b(?:double|triple|treble|quadruple|twice|thrice)|" + Number + "\\s+times)[\\s-]+(?:(?:the|your|that|an?)\\s+)?(?:" + Kept
        + "\\s+){0,2}?[\uE001\uE002\uE004]\uE000*",
        Options);

    /// <summary>One piece, or one more.</summary>
    public static readonly WordPattern OneMore = new(
        "(?:\uE00B\uE000*(?:\\s+more)?|\\b(?:a\\s+single|an?\\s+(?:extra|additional|second|third|spare)|another|a\\s+few|several"
        + "|a\\s+handful\\s+of))\\s+(?:" + Kept + "\\s+){0,3}?(?:" + Piece
        + "|" + Name + ")",
        Options);

    /// <summary>A number before the name of a medicine: "two paracetamol".</summary>
    public static readonly WordPattern Counted = new(
        "(?<!\\b(?:these|those|between|no|the|both)\\s)(?:" + Number
        + "|(?:a\\s+)?couple(?:\\s+of)?)\\s+(?:(?:more|extra|strong|ordinary)\\s+)?" + Name
        + "(?!\\s+(?:trials?|stud(?:y|ies)|reviews?|groups?|users?|papers?|arms?)\\b)",
        Options);

    /// <summary>A strength behind the name: "ibuprofen 400", "diazepam, 5 to 10", "co-codamol 30/500".</summary>
    public static readonly WordPattern Strengths = new(
        Name + "(?:\\s+(?:tablets?|capsules?|pills?|caplets?|\uE004\uE000*))?,?\\s+(?:" + Number + "|\uE00C\uE000*)"
        + "(?=\\s*(?:[.,;:!)]|\\z)|\\s+(?:and|or|then|with|before|after|at\\s+(?:night|bed\\w*|noon|lunch\\w*|breakfast|tea\\w*)"
        + "|in\\s+the\\s+(?:morning|evening|afternoon)|twice|once|daily|tablets?|is\\s+(?:enough|plenty|best|the)|will|does|works|helps"
        + "|every|each|for\\s+(?:the\\s+)?(?:pain|night|a\\s+week)|\uE00A\uE000*\\s+times)\\b)",
        Options);

    /// <summary>
    /// "Ibuprofen 2 x 200", "naproxen, two of them", "a spot of codeine", "as many tablets as you like", "double what the label says".
    /// </summary>
    public static readonly WordPattern AsYouLike = new(
        Name + ",?\\s+(?:(?:" + Number
        + "|" + One + ")\\s*[x\u00D7]\\s*" + One
        + "|(?:just\\s+|only\\s+|up\\s+to\\s+)?(?:" + Number
        + "|" + One
        + "|a\\s+couple|a\\s+few)\\s+of\\s+(?:them|these|those|it)\\b)"
        + "|\\b(?:tak(?:e|ing)|have|having|try|use|swallow)\\s+(?:an?|some|another)\\s+(?:spot|bit|touch|little|drop|shot|nip|round|lot"
        + "|good\\s+amount)\\s+(?:more\\s+)?of\\s+(?:(?:the|your|some)\\s+)?" + Name
        + "|" + Name + "\\s+(?:at|in)\\s+(?:double|triple|twice|full|maximum|the\\s+highest|the\\s+full)\\s+(?:the\\s+)?(?:strength|\uE004)"
        + "|\\bas\\s+(?:many|much|often)\\s+(?:[\\w\uE000-\uE0FF]+\\s+){0,3}?as\\s+(?:you|it)\\s+(?:like|want|need|can"
        + "|wish|please|takes|feel)\\b"
        + "|\\btak(?:e|ing)\\s+(?:double|twice|half|triple|more|less|three\\s+times|a\\s+little\\s+more)\\s+(?:of\\s+|than\\s+"
        + "|as\\s+much\\s+as\\s+)?(?:what|the\\s+amount|the\\s+label|the\\s+leaflet|your\\s+doctor|is\\s+prescribed|prescribed)\\b",
        Options);

    /// <summary>"30/500", on plain text.</summary>
    public static readonly WordPattern TwoStrengths = new(
        "(?<![\\d/.,])\\d{1,3}(?:\\.\\d)?\\s?/\\s?\\d{3}(?:\\.\\d)?s?(?![\\d/])",
        Options);

    /// <summary>"Take ibuprofen twice".</summary>
    public static readonly WordPattern Repeated = new(
        "\\b(?:tak(?:e|ing)|swallow|have|use)\\s+(?:(?:the|your|some|an?|of|strong|these|those)\\s+){0,2}[\uE001\uE002\uE004]\uE000*\\s+"
        + "(?:only\\s+|just\\s+|up\\s+to\\s+)?(?:twice|thrice|once|" + Number + "\\s+times)\\b",
        Options);

    /// <summary>"Take two of the white ones".</summary>
    public static readonly WordPattern Coloured = new(
        "\\b(?:tak(?:e|ing)|swallow|pop|have)\\s+(?:(?:" + Number
        + "|" + One
        + "|(?:a\\s+)?couple|half|an?|another|some|a\\s+few)\\s+)(?:more\\s+)?(?:of\\s+)?(?:(?:the|those|these|your)\\s+)?(?:white|blue"
        + "|pink|red|yellow|green|orange|purple|brown|round|oval|small|big|little|large|strong|weak|coated)\\s+(?:(?:round|oval|white|small"
        + "|big)\\s+)?(?:ones?\\b|\uE004)"
        + "|\\b(?:tak(?:e|ing)|swallow|pop)\\s+(?:the|those|your)\\s+(?:white|blue|pink|red|yellow|green|orange|purple|brown)\\s+ones?\\b",
        Options);

    /// <summary>A number of a medicine that is said to be enough, or that is all the sentence says.</summary>
    public static readonly WordPattern Enough = new(
        "\\A\\W*(?:" + Number
        + "|(?:a\\s+)?couple(?:\\s+of)?|a\\s+few|several|some)\\s+(?:(?:more|extra|strong|ordinary)\\s+)?" + Name
        + "(?=(?:\\s+(?:at|before|with|after|and)(?:\\s+[\\w\uE000-\uE0FF-]+){1,4})?\\s*(?:[.!]|\\z)|\\s+(?:will|should|can|is|are|does|do"
        + "|helps?|works?|ought|at|before|usually)\\b)",
        Options);

    /// <summary>"Of liquid morphine" behind a spoonful: the liquid is no food.</summary>
    public static readonly WordPattern OfMedicine = new("\\A\\s+of\\s+(?:[\\w\uE000\uE007-]+\\s+){0,2}[\uE001-\uE003]", Options);

    /// <summary>"Two 500s".</summary>
    public static readonly WordPattern ByStrength = new("(?:" + One + "|\\b(?:a\\s+)?couple(?:\\s+of)?)\\s+\uE00A\uE000{1,3}s\\b", Options);

    /// <summary>A spoonful, drops, a patch: a dose where a medicine is meant.</summary>
    public static readonly WordPattern Spooned = new(
        "(?:" + Number
        + "|\\b(?:half\\s+an?|an?|another|a\\s+few|(?:a\\s+)?couple(?:\\s+of)?|several))\\s+(?:(?:small|large|level|heaped|full|rounded"
        + "|metered|medicine|[\uE001-\uE003]\uE000*)\\s+){0,2}\uE005\uE000*",
        Options);

    /// <summary>"A pea-sized amount of the gel".</summary>
    public static readonly WordPattern Dabbed = new(
        "(?:\\w+[\\s-]sized?\\s+(?:amount|blob|dollop|\uE005\uE000*)|\\b(?:blob|dollop|dab|smear|inch|strip)|" + One
        + "\\s?cm)\\s+of\\s+(?:(?:the|your|this|that|an?)\\s+)?(?:[\\w-]+\\s+)?[\uE001\uE002\uE006]\uE000*|\\bfinger-?\\s?tip\\s+units?\\b",
        Options);

    /// <summary>How often, which is told of a medicine or of an exercise.</summary>
    public static readonly WordPattern HowOften = new(
        "(?:\\b(?:once|twice|thrice)|(?:" + Number
        + "|\\b(?:several|a\\s+few|many))\\s+times)\\s+(?:(?:a|per|each|every|in\\s+an?y?|in)\\s+)?(?:" + Day
        + "|daily\\b)"
        + "|\\b(?:every|each)\\s+(?:" + Number + "|few|couple\\s+of|other|second)[\\s-]+(?:hours?|hrs?|days?|nights?|mornings?)\\b"
        + "|(?:" + Number
        + "[\\s-]hourly|\\bhourly|\\b(?:on\\s+alternate\\s+days|morning\\s+and\\s+(?:night|evening)|(?:with|after|before)\\s+(?:each"
        + "|every)\\s+\uE007\uE000*))"
        + "|" + Number + "\\s+(?:(?:hours?|hrs?)\\s+(?:between|apart|after\\s+the\\s+(?:last|first))\\b|(?:a|per|each|every)\\s+" + Day
        + "|at\\s+(?:night|bedtime|a\\s+time|once)\\b|in\\s+the\\s+(?:morning|evening)\\b|daily\\b"
        + "|in\\s+(?:any\\s+)?\uE00A\uE000*\\s+hours\\b)",
        Options);

    /// <summary>One, and when it is taken: "take a tablet at night".</summary>
    public static readonly WordPattern AtATime = new(
        "\\b(?:tak(?:e|ing)|swallow|have)\\s+an?\\s+(?:" + Kept + "\\s+){0,2}?" + Any
        + "(?:\\s+[\\w'-]+){0,3}?\\s+(?:at\\s+(?:night|bedtime)|before\\s+(?:bed|you\\s+sleep|sleep)|in\\s+the\\s+(?:morning|evening)"
        + "|(?:with|after|before)\\s+(?:breakfast|lunch|dinner|supper|each|every)|every\\s+(?:morning|night|evening"
        + "|day)|first\\s+thing)\\b",
        Options);

    /// <summary>"Of fibre", "bottle": what follows an amount that is none of a medicine.</summary>
    public static readonly WordPattern OfFood = new(
        "\\A\\s*(?:of\\s+)?(?:(?!with\\b|and\\b|or\\b|in\\b)[\\w'-]+\\s+){0,2}?[\uE007\uE008]",
        Options);

    /// <summary>A medicine close before, with nothing else that is done often in between.</summary>
    public static readonly WordPattern MedicineBefore = new(
        "[\uE001-\uE004\uE006]\uE000*(?:[^\\w'\uE000-\uE0FF-]+(?!" + Activities + ")[\\w'\uE000-\uE0FF-]+){0,6}[^\\w'\uE000-\uE0FF-]+\\z",
        Options);

    public static readonly WordPattern MedicineBehind = new(
        "\\A(?:[^\\w\uE001-\uE0FF]+(?:\uE00A\uE000*|\uE00B\uE000*|tak(?:e|es|ing)|swallow|have|use|you|can|an?|some|your|the|of|rub|apply"
        + "|more|than|for|with)){0,6}[^\\w\uE000-\uE0FF]+[\uE001-\uE004\uE006]",
        Options);

    /// <summary>What is done often besides taking a medicine: "take your tablets and walk twice a day".</summary>
    private const string Activities =
        "(?:[\uE007\uE008]|(?:heat|cold|ice|packs?|walk(?:s|ing)?|mov(?:e|ing)|stretch(?:es|ing)?|exercis(?:es?|ing)|rest|sit|stand|swim"
        + "|try|do|eat|drink|ring|call|write|check|breathe|massage|repeat|hold|press|lie|get|change|practise|bend|roll)\\b)";
}
