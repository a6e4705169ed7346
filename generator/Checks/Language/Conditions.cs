using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>How people name what somebody has, and the ways in which a sentence lays it on the reader without "you have".</summary>
internal static class Conditions
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Part =
        "(?:discs?|disks?|vertebrae?|nerves?|(?:facet\\s+|sacroiliac\\s+|si\\s+|hip\\s+)?joints?|muscles?|ligaments?|tendons?|spine|bones?"
        + "|tailbone|coccyx|pelvis|cartilage|core|glutes|hamstrings?|kidneys?|gallbladder|spinal\\s+(?:cord|canal))";

    private const string Harmed = "(?:slipped|herniated|bulging|bulged|prolapsed|ruptured|worn(?:[\\s-]out)?|torn|degenerat(?:ed|ing|ive)"
        + "|trapped|pinched|squeezed|compressed|irritated|damaged|inflamed|pulled|strained|sprained|injured|broken|fractured|cracked"
        + "|collapsed|crushed|weak|tight|narrowed|infected|misaligned|dislocated|displaced|swollen|twisted)";

    /// <summary>A condition, where the text is marked, with the words that may stand before it.</summary>
    private const string One =
        "(?:(?:(?:an?|the|your|some|just|only|simply|mild|severe|bad|serious|acute|chronic|early|simple|plain|classic|typical|lumbar|spinal"
        + "|cervical|nerve|back|bone|kidney|muscle|low|lower|form|case|kind|type|bit|touch|of|condition|problem"
        + "|called|named|with|\\w+al|\\w+ic|\\w+oid|\\w+ory|\\w+ing|\\w+ive)\\s+){0,5}?\uE009\uE000*)";

    private const string Surely = "(?:(?:probably|likely|most\\s+likely|certainly|definitely|clearly|obviously|almost\\s+certainly|surely"
        + "|simply|just|really|actually|always|in\\s+fact|usually\\s+just)\\s+)*";

    /// <summary>The end of a part of the sentence: what goes on, as in "arthritis of the spine", explains a word.</summary>
    private const string Ends =
        "(?=\\s+(?:in\\s+(?:your|the)\\s+(?:lower\\s+)?(?:back|spine|neck)\\s*)?\\W*\\z|\\s*[.,;:!\u2013\u2014]|\\W*\\z)";

    /// <summary>"You have coccydynia", "you've got", "you are dealing with".</summary>
    public static readonly WordPattern OfYou = new(
        "\\byou(?:['\u2019]ve|['\u2019]ve\\s+got|\\s+" + Surely
        + "(?:have|must\\s+have)(?:\\s+got|\\s+developed|\\s+caught)?|(?:['\u2019]re|\\s+" + Surely + "are)\\s+" + Surely
        + "(?:suffering\\s+from|dealing\\s+with|living\\s+with|looking\\s+at|having|experiencing|affected\\s+by))\\s+" + Surely + One,
        Options);

    /// <summary>"Your pain is caused by a slipped disc", "your symptoms are those of".</summary>
    public static readonly WordPattern OfYourPain = new(
        "\\byour\\s+(?:[\\w-]+\\s+){0,2}?(?:pain|aches?|backache|symptoms?|problems?|troubles?|stiffness|numbness|tingling"
        + "|weakness|discomfort|signs)\\s+" + Surely
        + "(?:(?:is|are|was|were|must\\s+be|has\\s+to\\s+be|will\\s+be)\\s+" + Surely
        + "(?:being\\s+)?(?:(?:caused\\s+by|due\\s+to|because\\s+of|down\\s+to|the\\s+result\\s+of|(?:a\\s+)?signs?\\s+of|those\\s+of"
        + "|(?:a\\s+)?symptoms?\\s+of|coming\\s+from|from)\\s+)?|(?:comes?\\s+from|stems?\\s+from|results?\\s+from|arises?\\s+from"
        + "|starts?\\s+in|points?\\s+to|means?)\\s+)" + Surely + "(?:" + One
        + "|your\\s+(?:[\\w-]+\\s+)?" + Part + "\\b)",
        Options);

    /// <summary>"It must be a trapped nerve", "the cause is your facet joint", at the end of its part of the sentence.</summary>
    public static readonly WordPattern OfIt = new(
        "\\b(?:(?:it|this|that|what\\s+you\\s+(?:have|feel|have\\s+got|are\\s+feeling|are\\s+having)|(?:this|that|such)(?:\\s+(?:kind|sort"
        + "|type)\\s+of)?(?:\\s+\\w+)?\\s+pain|(?:the|your)\\s+diagnosis|the\\s+(?:cause|problem|culprit|source|reason|answer|trouble)"
        + "(?:\\s+(?:of|for|behind|with|here)(?:\\s+[\\w'\u2019-]+){0,3}?)?)(?:\\s+" + Surely
        + "(?:is|must\\s+be|has\\s+to\\s+be|will\\s+be|was)|['\u2019]s))\\s+" + Surely
        + "(?!(?:an?\\s+)?(?:kind|form|type|sort)\\s+of)(?:" + One
        + "|your\\s+(?:[\\w-]+\\s+)?(?:facet\\s+joints?|sacroiliac\\s+joints?|si\\s+joints?|discs?|disks?|nerves?|sciatic\\s+nerve|kidneys?"
        + "|piriformis|psoas|tailbone|coccyx|vertebrae?|muscles?|core|posture))" + Ends,
        Options);

    /// <summary>"Pain on one side means a kidney infection".</summary>
    public static readonly WordPattern OfMeaning = new(
        "(?:means|proves|confirms|is\\s+proof\\s+of|is\\s+a\\s+sure\\s+sign\\s+of|always\\s+points\\s+to)\\s+(?:that\\s+)?(?:it\\s+"
        + "is\\s+|there\\s+is\\s+)?" + One + Ends,
        Options);

    private const string Blamed = "(?:trouble|problems?|disease|muscles?|nerves?|discs?|joints?|posture|stress|weakness|infections?"
        + "|arthritis|damage|injury|inflammation|cancer|tumours?|kidneys?|stones?|sciatica|fractures?)";

    /// <summary>"Pain on one side comes from the kidney": one cause for whoever has it.</summary>
    public static readonly WordPattern OfCause = new(
        "\\A\\W*(?:(?:an?|the|your|this|low|lower|upper|middle|mid|hip|back|neck|leg|sharp|dull|burning|stabbing|constant|sudden|such|any"
        + "|all)\\s+){0,3}(?:pains?|aches?|backache|stiffness|numbness|tingling|cramps?|soreness|weakness)\\s+(?:(?:on|in|at|when|while"
        + "|after|before|during|that|which|under|between|down|below|above|with|across)\\s+[^,;:.]{2,60}?\\s+)(?:always\\s+|just\\s+"
        + "|only\\s+|simply\\s+)?(?:comes?\\s+from|stems?\\s+from|(?:is|are)\\s+(?:always\\s+|just\\s+|only\\s+|simply\\s+)?(?:caused\\s+by"
        + "|due\\s+to|down\\s+to|because\\s+of|from|a\\s+sign\\s+of)|means?|points\\s+to)\\s+(?:(?:an?|the|your|that|too\\s+much|bad|poor"
        + "|wrong|weak|tight)\\b|(?:[\\w-]+\\s+)?" + Blamed + "\\b)"
        + "|\\A\\W*(?:all|every|any)\\s+(?:[\\w-]+\\s+)?(?:pains?|aches?|backache)\\s+(?:comes?\\s+from|stems?\\s+from"
        + "|(?:is|are)\\s+(?:caused\\s+by|due\\s+to|down\\s+to|because\\s+of|from)|means?)\\s"
        + "|\\byour\\s+(?:[\\w-]+\\s+)?(?:back|spine|neck|legs?|hips?)\\s+(?:hurts?|aches?|is\\s+(?:sore|stiff|painful|bad))\\s+(?:because"
        + "|since|as)\\s+(?:of\\s+)?(?:your|you|the|a)\\b",
        Options);

    /// <summary>What leaves the cause open, or denies it.</summary>
    public static readonly WordPattern CauseLeftOpen = new(
        "\\b(?:not|never|no|seems?|appears?|thought|said|have\\s+to|need\\s+to|less|more|rather|partly|called|named"
        + "|known)\\b|n['\u2019]t\\b",
        Options);

    /// <summary>"Your spine is fractured", "your disc has slipped".</summary>
    public static readonly WordPattern OfYourPart = new(
        "\\byour\\s+(?:[\\w-]+\\s+)?(?:" + Part
        + "|back)\\s+(?:is|are|has|have)\\s+(?:been\\s+|being\\s+)?" + Surely + "(?:now\\s+)?(?:been\\s+)?(?!weak|tight|swollen)" + Harmed
        + "\\b|\\byou(?:['\u2019]ve|\\s+have)\\s+" + Surely
        + "(?:slipped|herniated|pulled|strained|torn|trapped|pinched|fractured|broken|cracked|sprained|ruptured)\\s+(?:an?|your|the"
        + "|some)\\s+(?:[\\w-]+\\s+)?" + Part + "\\b",
        Options);

    /// <summary>"If your leg burns, a nerve is trapped".</summary>
    public static readonly WordPattern OfThePart = new(
        "(?<=\\A\\W*(?:if|when|whenever)\\s[^,]*\\byou[^,]*,\\s*(?:then\\s+)?)(?:an?|the|one\\s+of\\s+your)\\s+(?:[\\w-]+\\s+)?" + Part
        + "\\s+(?:is|are|has|have)\\s+(?:been\\s+)?" + Surely + Harmed + "\\b",
        Options);

    /// <summary>Conditions by the words that patients use, or a part of the body with what is wrong with it.</summary>
    public static readonly PhraseSet Phrases = new(
        HarmedWords + " " + PartWords,
        HarmedWords + " back|spinal|lumbar|facet|sacroiliac|hip|tummy|core " + PartWords,
        "sciatica|lumbago|whiplash|gout|shingles|stenosis|cancer|tumour|tumours|tumor|tumors|metastasis|metastases|infection|infections"
        + "|sepsis|abscess|abscesses|aneurysm|aneurysms|fracture|fractures|hernia|hernias|herniation|prolapse",
        "spasm|spasms|sprain|sprains|strain|strains|gallstone|gallstones|sensitisation|ddd",
        "cauda equina",
        "cauda equina syndrome",
        "disc|disk bulge|problem|injury|degeneration",
        "foot drop",
        "kidney stone|stones",
        "muscle tear|tears|knot|knots|imbalance|cramp|cramps",
        "bone spur|spurs",
        "pars defect",
        "sacroiliac|facet pain|dysfunction|problem|arthritis",
        "sacroiliac|facet joint pain|dysfunction|problem|arthritis",
        "nerve pain|damage",
        "nerve root pain",
        "poor|bad posture",
        "mechanical|nociplastic|neuropathic|inflammatory pain",
        "mechanical|inflammatory back pain",
        "non specific back pain");

    /// <summary>Parts of the reader that "it is your" and "the cause is your" blame.</summary>
    public static readonly PhraseSet PartsOfReader = new(
        "your " + PartWords + "|facet|sacroiliac|si|sciatic|piriformis|psoas|posture",
        "your lower|upper|lumbar|left|right|spinal|hip|back|core|tummy " + PartWords + "|facet|sacroiliac|joint|joints");

    /// <summary>What is said of a part that has something wrong with it.</summary>
    public static readonly PhraseSet Harms = new(HarmedWords);

    /// <summary>Words between what is felt and its cause.</summary>
    public static readonly PhraseSet Causing = new(
        "comes|come|stems|stem from", "caused by", "due to", "down to", "means|mean", "points to", "sign of", "because of", "is|are from",
        "because|since");

    private const string PartWords =
        "disc|discs|disk|disks|vertebra|vertebrae|nerve|nerves|joint|joints|muscle|muscles|ligament|ligaments|tendon|tendons|spine|bone"
        + "|bones|tailbone|coccyx|pelvis|cartilage|core|glutes|hamstring|hamstrings|kidney|kidneys|gallbladder";

    private const string HarmedWords =
        "slipped|herniated|bulging|bulged|prolapsed|ruptured|worn|torn|degenerated|degenerating|degenerative|trapped|pinched|squeezed"
        + "|compressed|irritated|damaged|inflamed|pulled|strained|sprained|injured|broken|fractured|cracked|collapsed|crushed|weak|tight"
        + "|narrowed|infected|misaligned|dislocated|displaced|swollen|twisted";

    /// <summary>The endings that physicians give to conditions.</summary>
    private static readonly string[] Endings =
    [
        "itis", "osis", "oma", "opathy", "algia", "dynia", "listhesis", "lysis", "stenosis", "praxia",
    ];

    private static readonly FrozenSet<string> NoConditions = FrozenSet.Create(
        StringComparer.Ordinal,
        "diagnosis", "prognosis", "analysis", "dialysis", "paralysis", "osteopathy", "homeopathy", "homoeopathy", "naturopathy", "hypnosis",
        "stoma", "aroma", "diploma", "coma");

    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(StringComparer.Ordinal, "syndrome", "disease", "disorder");

    private static bool EndsAsCondition(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a page, in which each condition is one letter and a filling; null where there is none.</summary>
    public static string? MarkedTextOf(PageReading page)
    {
        var phrases = page.Find(Phrases).Select(hit => (hit.First, hit.Last)).ToList();
        for (var word = 0; word < page.Words.Count; word++)
        {
            var text = page.Words[word].Word;
            if (Kinds.Contains(text) && word > 0)
            {
                phrases.Add((word - 1, word));
            }
            else if (text.Length > 5
                && EndsAsCondition(text)
                && !NoConditions.Contains(text))
            {
                phrases.Add((word, word));
            }
        }

        return phrases.Count == 0 ? null : string.Create(page.Plain.Length, (page, phrases), static (text, from) =>
        {
            from.page.Plain.CopyTo(text);
            foreach (var (first, last) in from.phrases.OrderBy(phrase => phrase.First).ThenByDescending(phrase => phrase.Last))
            {
                Marked.Put(text[from.page.Words[first].Start..from.page.Words[last].End], Marked.Condition);
            }
        });
    }

    /// <summary>How a sentence begins that tells of some: "less often", "in older people".</summary>
    public static readonly WordPattern OpensOpen = new(
        "\\A\\W*(?:(?:less|more|most|very|quite)\\s+)?(?:often|common(?:ly)?|rare(?:ly)?|seldom|sometimes|usually|mostly|occasionally"
        + "|at\\s+times|now\\s+and\\s+then|in\\s+(?!your|this\\s+case|that\\s+case)|for\\s+(?!you)|among)\\b",
        Options);

    public static readonly WordPattern Reader = new("\\byou(?:r|rs|rself|['\u2019]\\w+)?\\b", Options);

    /// <summary>Words that leave "it is" open: of some, at times, or what a word means.</summary>
    public static readonly WordPattern Open = new(
        "\\b(?:some|sometimes|often|rarely|seldom|usually|mostly|perhaps|maybe|few|many|most|people|patients|somebody|someone|children"
        + "|adults|called|known|words?|term|terms|name|names|stands\\s+for|say|says|calls?|find|out|example|such\\s+as|may|might|can|could"
        + "|like|possible|possibly|in\\s+\\d+|(?:if|whether)\\s+(?:(?:the|your)\\s+)?\\w+\\s+(?:means|proves|confirms))\\b",
        Options);
}
