using System.Text.RegularExpressions;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>
/// Sentences that lend the page a clinician's name or the seal of a health body in other words than "checked by": a byline, a seal, "stands
/// behind this text".
/// </summary>
internal static class ClinicianVouching
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Clinician =
        "(?:clinicians?|doctors?|dr|gps?|general\\s+practitioners?|nurses?|physiotherapists?|physios?|consultants?|surgeons?|specialists?"
        + "|professors?|prof|physicians?|radiologists?|rheumatologists?|neurologists?|pharmacists?|chiropractors?|osteopaths?|medics?"
        + "|paramedics?|midwives|midwife|scientists?|researchers?|experts?|medical\\s+(?:team|staff|board|editors?|director|panel"
        + "|advis[eo]rs?|professionals?|writers?|reviewers?)|clinical\\s+(?:team|staff|board|editors?|leads?|director|panel|advis[eo]rs?"
        + "|reviewers?)|health\\s+(?:service|ministry|professionals?|authority|board|experts?)|ministry\\s+of\\s+health"
        + "|department\\s+of\\s+health|world\\s+health\\s+organi[sz]ation|royal\\s+colleges?|royal\\s+society|colleges?\\s+of"
        + "|societ(?:y|ies)\\s+of|associations?\\s+of|nhs|nice|who\\s+guideline\\s+group|universit(?:y|ies)|hospitals?|faculty)";

    private const string Page = "(?:page|pages|article|articles|text|texts|site|website|information|content|contents|guide|cards?|words?"
        + "|leaflet|section|warnings?|lines?|sentences?|paragraphs?|facts?|advice|piece)";

    private const string This = "(?:this|these|our|every|each|all\\s+(?:of\\s+)?(?:the|these|this|our)|the\\s+whole|the\\s+entire)";

    /// <summary>"This page", "every line here", "the facts here".</summary>
    private const string Here = "(?:" + This + "\\s+(?:[\\w-]+\\s+)?" + Page
        + "|the\\s+(?:[\\w-]+\\s+)?" + Page
        + "\\s+(?:here|above|below|on\\s+this|of\\s+this|you\\s+(?:read|are\\s+reading))"
        + "|what\\s+(?:we|you)\\s+(?:say|write|read|print))\\b";

    private const string Vouches =
        "(?:looked|looks|looking|read|reads|gone|went|goes|seen|saw|examined|examines|vetted|vets|passed|passes|cleared|clears|stands?"
        + "|stood|vouch(?:es|ed)?|agrees?|agreed|back|backs|backed|supports?|supported|signs?|signed|wrote|writes|written|prepared|prepares"
        + "|compiled|compiles|supervised|supervises|oversaw|oversees|overseen|contributed|contributes|helped|advised|advises|blessed"
        + "|blesses|praised|praises|recommends?|recommended|endorses?|endorsed|approves?|approved|checks?|checked|reviews?|reviewed|audits?"
        + "|audited|inspected|inspects|corrected|corrects|edited|edits|drafted|drafts|confirms?|confirmed|accredits?|accredited|certifies"
        + "|certified|guarantees?|guaranteed|authored|put\\s+together|made|makes|created|produced|developed|designed|assembled"
        + "|answers?\\s+for|proofreads?)";

    private static readonly WordPattern OfThisPage = new(
        "\\b" + Clinician + "\\b(?:[^.;!?]{0,60}?)\\s" + Vouches + "\\b[^.;!?]{0,40}?\\b" + Here
        + "|\\b" + Here + "(?:[^.;!?]{0,40}?)\\s(?:was|were|is|are|has|have|had|been|gets?|got)\\s[^.;!?]{0,20}?" + Vouches
        + "\\b[^.;!?]{0,40}?\\b(?:by|with|through|from)\\s[^.;!?]{0,40}?\\b" + Clinician + "\\b"
        + "|\\b" + Here
        + "[^.;!?]{0,40}?\\b(?:carries|carry|bears?|holds?|has|have|earned|won|got|received|displays?|shows?|comes?|went\\s+out"
        + "|appears?)\\s+(?:(?:with|under|on)\\s+)?(?:the|an?|its)\\s+(?:[\\w-]+\\s+)?(?:seal|stamp|mark|badge|logo|approval|blessing"
        + "|backing|endorsement|certificate|award|kitemark|tick|support|authority|name|signature|eye|go-ahead|green\\s+light|thumbs)\\b"
        + "|\\b" + Clinician + "\\b[^.;!?]{0,40}?\\s(?:given|gave|gives?|lent|lends|put|puts)\\s(?:[^.;!?]{0,40}?)\\b" + Here
        + "[^.;!?]{0,20}?\\b(?:approval|blessing|support|name|seal|backing|go-ahead|thumbs|okay)\\b"
        + "|\\b" + Here
        + "\\s+(?:[\\w-]+\\s+)?(?:meets?|fulfils?|fulfills?|satisf(?:y|ies))\\s+(?:the|all|every)\\s+(?:[\\w-]+\\s+)?(?:standards?|rules?"
        + "|requirements?|criteria)\\s+of\\s[^.;!?]{0,30}?\\b" + Clinician + "\\b"
        + "|\\b" + Here
        + "[^.;!?]{0,30}?\\b(?:passed|undergone|had|been\\s+through|gone\\s+through|survived|stood)\\s+(?:an?|the|its"
        + "|every)\\s+(?:[\\w-]+\\s+)?(?:medical|clinical|expert|scientific|peer|professional|doctor['\u2019]s)\\s+(?:review|check|test"
        + "|audit|inspection|scrutiny)\\b"
        + "|\\b(?:a|an|the|our|by)\\s+(?:[\\w-]+\\s+)?" + Clinician
        + "\\s+(?:has\\s+|have\\s+)?(?:wrote|written|edited|authored|reviewed|checked|approved)\\s+(?:it|this|these|them|everything)\\b",
        Options);

    /// <summary>"Text: Professor X", "Words by Dr X", at the start of a sentence.</summary>
    private static readonly WordPattern Byline = new(
        "\\A\\W*(?:(?:the\\s+)?(?:text|words?|authors?|writer|story|article|page|editors?|reviewers?|review|sources?|medical\\s+\\w+"
        + "|clinical\\s+\\w+|expert\\s+\\w+|experts?|content|guide|foreword|advice|check|checks|with\\s+thanks\\s+to|thanks\\s+to"
        + "|contributors?|contributions?|adviser|advisor|consultation)\\s*(?::|\\bby\\b|\\u2013|\\u2014)|by\\b|(?:certified|accredited"
        + "|approved|endorsed|reviewed|checked|verified|vetted|authorised|authorized|supported|backed|signed\\s+off)\\s+by\\b"
        + "|(?:written|made|prepared|created|compiled|produced|put\\s+together)\\s+(?:by|with)\\b|(?:approved|official|certified"
        + "|reviewed|verified|checked)\\s+" + Page
        + "\\b|(?:reviewed|checked|approved|verified|edited|read)\\b[^.;!?:]{0,40}:|(?:with|under)\\s+(?:the"
        + "|an?)\\s+(?:kind\\s+)?(?:approval|blessing|seal|stamp|supervision|backing|endorsement|authority|support)\\s+(?:of"
        + "|from)\\b)\\s*(?:[^.;!?]{0,60}?\\b)?" + Clinician + "\\b",
        Options);

    /// <summary>"A Name, spine surgeon" and nothing else.</summary>
    private static readonly WordPattern NamedAlone = new(
        "\\A\\W*(?!(?-i:In|At|For|From|After|Of|On|Some|Most|Many|The|A|An|When|If)\\s)(?:Dr\\.?\\s+|Prof(?:essor|\\.)?\\s+|Mr\\s+|Ms\\s+"
        + "|Mrs\\s+)?(?-i:\\p{Lu}[\\p{L}'\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\u2019.-]*){1,3})\\s*(?:,|\u2013|\u2014"
        + "|\\()\\s*(?:[\\w-]+\\s+){0,3}" + Clinician + "(?:,?\\s+(?:at|in|of|from|with|for)\\s[^.!?]{0,60})?[.)]?\\s*\\z",
        Options);

    /// <summary>In a description, where the page is not named: ", written by a spine surgeon".</summary>
    private static readonly WordPattern OfDescription = new(
        "(?:,|\\band\\b|\\A|:|\u2013|\u2014)\\s*(?:medically\\s+|clinically\\s+)?(?:written|reviewed|checked|approved|signed(?:\\s+off)?"
        + "|verified|endorsed|certified|edited|vetted|backed|prepared|read|seen|passed|authored|proofread)\\s+(?:by"
        + "|with)\\s[^.;!?]{0,30}?\\b" + Clinician
        + "\\b|\\b(?:from|by)\\s+(?:a|an|our|two|three)\\s+(?:[\\w-]+\\s+)?(?:surgeon|professor|doctor|consultant)s?\\s*\\.?\\s*\\z",
        Options);

    private static readonly WordPattern Denied = new(
        "\\b(?:not|no|never|nobody|none|cannot|unless|until|without|if|whether|when|once|ask|show|take|yet|your|may|(?<!\\byou\\s)can|might"
        + "|should)\\b|n['\u2019]t\\b",
        Options);

    /// <summary>What it looks for in whole sentences.</summary>
    public static IReadOnlyList<WordPattern> Patterns => [OfThisPage, Byline, NamedAlone, OfDescription, Denied];

    public static bool StandsIn(PageReading page, Sentence sentence)
    {
        if (page.Fits(sentence, Byline) || (page.Page.IsArticle && page.Fits(sentence, NamedAlone)))
        {
            return !page.Fits(sentence, Denied);
        }

        var isAbout = sentence.Passage.Kind is PassageKind.Title or PassageKind.Description && page.Fits(sentence, OfDescription);
        return (isAbout || page.Fits(sentence, OfThisPage)) && !page.Fits(sentence, Denied);
    }
}
