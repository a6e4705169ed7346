using System.Text.RegularExpressions;

namespace BackHealthSite.Checks;

/// <summary>How people name what somebody has, and the ways in which a sentence lays it on the reader without "you have".</summary>
internal static partial class Conditions
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Part = "(?:discs?|disks?|vertebrae?|nerves?|(?:facet\\s+|sacroiliac\\s+|si\\s+|hip\\s+)?joints?|muscles?|ligaments?|tendons?|spine|bones?|tailbone|coccyx|pelvis|cartilage|core|glutes|hamstrings?|kidneys?|gallbladder|spinal\\s+(?:cord|canal))";

    private const string Harmed = "(?:slipped|herniated|bulging|bulged|prolapsed|ruptured|worn(?:[\\s-]out)?|torn|degenerat(?:ed|ing|ive)|trapped|pinched|squeezed|compressed|irritated|damaged|inflamed|pulled|strained|sprained|injured|broken|fractured|cracked|collapsed|crushed|weak|tight|narrowed|infected|misaligned|dislocated|displaced|swollen|twisted)";

    /// <summary>A condition, where the text is marked, with the words that may stand before it.</summary>
    private const string One =
        "(?:(?:(?:an?|the|your|some|just|only|simply|mild|severe|bad|serious|acute|chronic|early|simple|plain|classic|typical|lumbar|spinal|cervical|nerve|back|bone|kidney|muscle|low|lower|form|case|kind|type|bit|touch|of|condition|problem"
        + "|called|named|with|\\w+al|\\w+ic|\\w+oid|\\w+ory|\\w+ing|\\w+ive)\\s+){0,5}?\uE009\uE000*)";

    private const string Surely = "(?:(?:probably|likely|most\\s+likely|certainly|definitely|clearly|obviously|almost\\s+certainly|surely|simply|just|really|actually|always|in\\s+fact|usually\\s+just)\\s+)*";

    /// <summary>The end of a part of the sentence: what goes on, as in "arthritis of the spine", explains a word.</summary>
    private const string Ends = "(?=\\s+(?:in\\s+(?:your|the)\\s+(?:lower\\s+)?(?:back|spine|neck)\\s*)?\\W*\\z|\\s*[.,;:!\u2013\u2014]|\\W*\\z)";

    /// <summary>"You have coccydynia", "you've got", "you are dealing with".</summary>
    [GeneratedRegex(
        "\\byou(?:['\u2019]ve|['\u2019]ve\\s+got|\\s+" + Surely + "(?:have|must\\s+have)(?:\\s+got|\\s+developed|\\s+caught)?|(?:['\u2019]re|\\s+" + Surely + "are)\\s+" + Surely + "(?:suffering\\s+from|dealing\\s+with|living\\s+with|looking\\s+at|having|experiencing|affected\\s+by))\\s+" + Surely + One,
        Options)]
    public static partial Regex OfYou();

    /// <summary>"Your pain is caused by a slipped disc", "your symptoms are those of".</summary>
    [GeneratedRegex(
        "\\byour\\s+(?:[\\w-]+\\s+){0,2}?(?:pain|aches?|backache|symptoms?|problems?|troubles?|stiffness|numbness|tingling|weakness|discomfort|signs)\\s+" + Surely
        + "(?:(?:is|are|was|were|must\\s+be|has\\s+to\\s+be|will\\s+be)\\s+" + Surely + "(?:being\\s+)?(?:(?:caused\\s+by|due\\s+to|because\\s+of|down\\s+to|the\\s+result\\s+of|(?:a\\s+)?signs?\\s+of|those\\s+of|(?:a\\s+)?symptoms?\\s+of|coming\\s+from|from)\\s+)?|(?:comes?\\s+from|stems?\\s+from|results?\\s+from|arises?\\s+from|starts?\\s+in|points?\\s+to|means?)\\s+)" + Surely + "(?:" + One + "|your\\s+(?:[\\w-]+\\s+)?" + Part + "\\b)",
        Options)]
    public static partial Regex OfYourPain();

    /// <summary>"It must be a trapped nerve", "the cause is your facet joint", at the end of its part of the sentence.</summary>
    [GeneratedRegex(
        "\\b(?:(?:it|this|that|what\\s+you\\s+(?:have|feel|have\\s+got|are\\s+feeling|are\\s+having)|(?:this|that|such)(?:\\s+(?:kind|sort|type)\\s+of)?(?:\\s+\\w+)?\\s+pain|(?:the|your)\\s+diagnosis|the\\s+(?:cause|problem|culprit|source|reason|answer|trouble)(?:\\s+(?:of|for|behind|with|here)(?:\\s+[\\w'\u2019-]+){0,3}?)?)(?:\\s+" + Surely + "(?:is|must\\s+be|has\\s+to\\s+be|will\\s+be|was)|['\u2019]s))\\s+" + Surely
        + "(?!(?:an?\\s+)?(?:kind|form|type|sort)\\s+of)(?:" + One + "|your\\s+(?:[\\w-]+\\s+)?(?:facet\\s+joints?|sacroiliac\\s+joints?|si\\s+joints?|discs?|disks?|nerves?|sciatic\\s+nerve|kidneys?|piriformis|psoas|tailbone|coccyx|vertebrae?|muscles?|core|posture))" + Ends,
        Options)]
    public static partial Regex OfIt();

    /// <summary>"Pain on one side means a kidney infection".</summary>
    [GeneratedRegex("(?:means|proves|confirms|is\\s+proof\\s+of|is\\s+a\\s+sure\\s+sign\\s+of|always\\s+points\\s+to)\\s+(?:that\\s+)?(?:it\\s+is\\s+|there\\s+is\\s+)?" + One + Ends, Options)]
    public static partial Regex OfMeaning();

    /// <summary>"Your spine is fractured", "your disc has slipped".</summary>
    [GeneratedRegex("\\byour\\s+(?:[\\w-]+\\s+)?(?:" + Part + "|back)\\s+(?:is|are|has|have)\\s+(?:been\\s+|being\\s+)?" + Surely + "(?:now\\s+)?(?:been\\s+)?(?!weak|tight|swollen)" + Harmed + "\\b|\\byou(?:['\u2019]ve|\\s+have)\\s+" + Surely + "(?:slipped|herniated|pulled|strained|torn|trapped|pinched|fractured|broken|cracked|sprained|ruptured)\\s+(?:an?|your|the|some)\\s+(?:[\\w-]+\\s+)?" + Part + "\\b", Options)]
    public static partial Regex OfYourPart();

    /// <summary>"If your leg burns, a nerve is trapped".</summary>
    [GeneratedRegex("(?<=\\A\\W*(?:if|when|whenever)\\s[^,]*\\byou[^,]*,\\s*(?:then\\s+)?)(?:an?|the|one\\s+of\\s+your)\\s+(?:[\\w-]+\\s+)?" + Part + "\\s+(?:is|are|has|have)\\s+(?:been\\s+)?" + Surely + Harmed + "\\b", Options)]
    public static partial Regex OfThePart();

    /// <summary>A condition: by the endings that physicians give them, by the words that patients use, or a part of the body with what is wrong with it.</summary>
    [GeneratedRegex(
        "\\b(?:" + Harmed + "\\s+(?:(?:back|spinal|lumbar|facet|sacroiliac|hip|tummy|core)\\s+)?" + Part
        + "|(?!(?:dia|pro)gnosis|analysis|dialysis|paralysis|osteopathy|homeopathy|naturopathy|homoeopathy|hypnosis)\\w{2,}(?:itis|osis|oma|opathy|algia|dynia|listhesis|lysis|stenosis|praxia)"
        + "|(?:piriformis|cauda\\s+equina|failed\\s+back|myofascial\\s+pain|\\w+)\\s+(?:syndrome|disease|disorder)|cauda\\s+equina|sciatica|lumbago|whiplash|gout|shingles|stenosis|cancer|tumou?rs?|metastas[ei]s|infections?|sepsis|abscess(?:es)?"
        + "|aneurysms?|fractures?|hernias?|herniation|prolapse|(?:disc|disk)\\s+(?:bulge|problem|injury|degeneration)|foot\\s+drop|kidney\\s+stones?|gallstones?|spasms?|sprains?|strains?|muscle\\s+(?:tear|knot|imbalance|cramp)s?|bone\\s+spurs?"
        + "|pars\\s+defect|(?:sacroiliac|facet)(?:\\s+joint)?\\s+(?:pain|dysfunction|problem|arthritis)|sensitisation|nerve\\s+(?:pain|damage|root\\s+pain)|(?:poor|bad)\\s+posture|(?:mechanical|nociplastic|neuropathic|inflammatory|non-specific)\\s+(?:back\\s+)?pain)\\b",
        Options)]
    public static partial Regex Named();

    /// <summary>The text of a page, in which each condition is one letter and a filling.</summary>
    public static string MarkedTextOf(PageReading page) => string.Create(page.Plain.Length, page.Plain, static (text, plain) =>
    {
        plain.CopyTo(text);
        foreach (var found in Named().EnumerateMatches(plain))
        {
            Marked.Put(text.Slice(found.Index, found.Length), Marked.Condition);
        }
    });

    /// <summary>What most sentences have none of: a reader's "you" or "your", or "it is".</summary>
    [GeneratedRegex("\\b(?:you|your|it|this|that|means|proves|confirms|proof|sure|pain\\s+is|(?:cause|problem|culprit|source|reason|answer|trouble))\\b", Options)]
    public static partial Regex Hint();

    /// <summary>How a sentence begins that tells of some: "less often", "in older people".</summary>
    [GeneratedRegex("\\A\\W*(?:(?:less|more|most|very|quite)\\s+)?(?:often|common(?:ly)?|rare(?:ly)?|seldom|sometimes|usually|mostly|occasionally|at\\s+times|now\\s+and\\s+then|in\\s+(?!your|this\\s+case|that\\s+case)|for\\s+(?!you)|among)\\b", Options)]
    public static partial Regex OpensOpen();

    [GeneratedRegex("\\byou(?:r|rs|rself|['\u2019]\\w+)?\\b", Options)]
    public static partial Regex Reader();

    /// <summary>Words that leave "it is" open: of some, at times, or what a word means.</summary>
    [GeneratedRegex("\\b(?:some|sometimes|often|rarely|seldom|usually|mostly|perhaps|maybe|few|many|most|people|patients|somebody|someone|children|adults|called|known|words?|term|terms|name|names|stands\\s+for|say|says|calls?|find|out|example|such\\s+as|may|might|can|could|like|possible|possibly|in\\s+\\d+|(?:if|whether)\\s+(?:(?:the|your)\\s+)?\\w+\\s+(?:means|proves|confirms))\\b", Options)]
    public static partial Regex Open();
}
