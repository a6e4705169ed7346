using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>
/// How people write of stopping, cutting, leaving out, borrowing or sharing a medicine, in more than a verb and its object. All patterns
/// are for marked text.
/// </summary>
internal static class MedicineTampering
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Medicine = "(?:[\uE001\uE002\uE004]\uE000*|beta[\\s-]blockers?|[a-z]+\\s+(?:jabs?|injections?))";

    /// <summary>What may stand between the verb and the medicine.</summary>
    private const string Some =
        "(?:(?:the|your|an?|some|any|one|two|each|those|these|this|that|or|few|next|last|evening|morning|daily|usual|normal|strong"
        + "|prescribed|regular|water|heart|stomach|epilepsy|blood|pressure|sleeping|pain|of"
        + "|[\uE001-\uE004\uE007\uE00A-\uE00C]\uE000*)\\s+){0,4}?";

    private const string Somebody =
        "(?:(?:an?|your|his|her|their|the|my|our)\\s+)?(?:[\\w-]+\\s+)?(?:friend|partner|wife|husband|mum|mother|mom|dad|father|son"
        + "|daughter|sister|brother|aunt|uncle|gran|grandmother|neighbour|neighbor|colleague|mate|dog|cat|someone(?:\\s+else)?"
        + "|somebody(?:\\s+else)?|other\\s+people)(?:['\u2019]s|s['\u2019])";

    /// <summary>What is done with the medicine; the first word is the verb.</summary>
    public static readonly WordPattern Changed = new(
        "\\b(?:cut|cutting|break|breaking|snap)\\s+" + Some + Medicine
        + "(?:\\s+\\w+)?\\s+(?:in\\s+half|in\\s+two|in\\s+halves|into|down|up|out|by|short)\\b"
        + "|\\bcut(?:ting)?\\s+(?:down\\s+on|back\\s+on|out)\\s+" + Some + Medicine
        + "|\\b(?:leave|leaving|miss|missing)\\s+(?:out|off)\\s+" + Some + Medicine
        + "|\\b(?:leave|leaving)\\s+" + Some + Medicine + "\\s+(?:out|off|alone|aside|at\\s+home|in\\s+the)\\b"
        + "|\\b(?:come|coming|get|getting|wean|weaning|taper|tapering|ease|easing)\\s+(?:yourself\\s+)?off\\s+" + Some + Medicine
        + "|\\b(?:split|splitting|ditch|ditching|dump|bin|pause|pausing|drop|dropping|miss|missing|crush|chew|hoard|save\\s+up|forgo)\\s+"
        + Some + Medicine
        + "|\\b(?:throw|throwing|put|putting)\\s+(?:away|out|aside)\\s+" + Some + Medicine
        + "|\\b(?:throw|throwing)\\s+" + Some + Medicine + "\\s+(?:away|out)\\b"
        + "|\\bput(?:ting)?\\s+" + Some + Medicine + "\\s+(?:on\\s+hold|away|aside)\\b"
        + "|\\b(?:swap|swapping|replace|replacing)\\s+" + Some + Medicine + "(?:\\s+[\\w\uE000-\uE0FF-]+){0,3}\\s+(?:with|for|by)\\b"
        + "|\\b(?:double|doubling)\\s+up\\s+on\\s+" + Some + Medicine + "|\\bgo\\s+(?:up|down)\\s+(?:on|with)\\s+" + Some + Medicine,
        Options);

    /// <summary>A medicine that was meant for somebody else.</summary>
    public static readonly WordPattern Shared = new(
        "\\b(?:borrow|borrowing|lend|lending|share|sharing|swap|swapping)\\s+" + Some + Medicine
        + "|\\b(?:borrow|borrowing|lend|lending|share|sharing|try|trying|take|taking|use|using|have|having|ask\\s+for|swap"
        + "|finish)\\s+(?:some\\s+of\\s+|one\\s+of\\s+|a\\s+few\\s+of\\s+)?" + Somebody + "\\s+(?:[\\w\uE000-\uE0FF-]+\\s+){0,2}?"
        + Medicine
        + "|\\b(?:give|giving|offer|offering)\\s+(?:some\\s+of\\s+)?your\\s+(?:[\\w\uE000-\uE0FF-]+\\s+){0,2}?" + Medicine + "\\s+to\\b",
        Options);

    /// <summary>"Pregabalin can be halved", "your heart tablets can wait".</summary>
    public static readonly WordPattern Loose = new(
        Medicine
        + "\\s+(?:(?:can|may|should|could|must|might|will)\\s+(?:[\\w]+\\s+)?be\\s+(?:[\\w]+\\s+)?(?:halved|doubled|stopped|cut|reduced"
        + "|increased|skipped|left|dropped|split|shared|raised|lowered|crushed|paused|put\\s+off|taken\\s+(?:together|in\\s+half|less|more"
        + "|again))|(?:can|may)\\s+(?:wait|stay\\s+(?:in|at)|be\\s+forgotten|go\\s+in\\s+the\\s+bin))\\b"
        + "|\\b" + Somebody + "\\s+(?:[\\w\uE000-\uE0FF-]+\\s+){0,2}?" + Medicine + "\\s+(?:will|can|may|does|do|helps?|works?|is|are)\\b"
        + "|\\b(?:use|using|finish|take|taking|keep|have)\\s+(?:up\\s+)?(?:the\\s+|your\\s+|any\\s+)?(?:left-?\\s?over|old"
        + "|last)\\s+(?:[\\w\uE000-\uE0FF-]+\\s+)?" + Medicine
        + "|\\buse\\s+up\\s+" + Some + Medicine
        + "|\\b(?:get|buy|order|take|have|accept|beg)\\s+" + Some + Medicine
        + "\\s+(?:from|off|over)\\s+(?:an?\\s+|the\\s+|your\\s+)?(?:\\w+\\s+)?(?:friends?|neighbours?|neighbors?|colleagues?|relatives?"
        + "|mates?|someone|somebody|internet|web|abroad|street|market|gym)\\b",
        Options);

    /// <summary>"You do not need your epilepsy pills": what denies here is the advice.</summary>
    public static readonly WordPattern NotNeeded = new(
        "\\byou\\s+(?:(?:really\\s+|probably\\s+)?(?:do\\s+not|don['\u2019]?t|will\\s+not|won['\u2019]?t|no\\s+longer|hardly|never)\\s+need"
        + "|(?:can|could|may)\\s+(?:do|go|manage|swim|live|walk)\\s+(?:quite\\s+well\\s+|well\\s+|fine\\s+)?without|need\\s+no"
        + "|can\\s+forget)\\s+(?:to\\s+take\\s+)?(?:your|the\\s+prescribed|prescribed|prescription)\\s+(?:[\\w\uE000-\uE0FF-]+\\s+){0,2}?"
        + Medicine,
        Options);
}
