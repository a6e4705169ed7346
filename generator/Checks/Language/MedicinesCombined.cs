using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>Advice to take two medicines together or in turn.</summary>
internal sealed class MedicinesCombined : ITextRule
{
    public static readonly Rule Descriptor = new("BHS459", "MedicinesCombined", Severity.Error)
    {
        Reason = "Two medicines that are each safe can do harm together, and many products hold the same medicine under another name; "
            + "a pharmacist can check, an article can't.",
        Bad = "Take ibuprofen and paracetamol together.",
        Good = "Ask a pharmacist before you take two medicines together. Do not take ibuprofen and aspirin together.",
        Example = new(ExampleKind.Section, "ibuprofen and paracetamol together"),
        Standards = ["SAF-09"],
        Remedy = Remedy.As("DiagnosisGiven"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns => [Joined, Pair, Combined, Advised, Warned, Asked];

    public bool ReadsData => true;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string One = "(?:[\uE001\uE002\uE004]\uE000*(?:\\s+[\uE002\uE004-\uE006]\uE000*)?)";

    private const string Some =
        "(?:(?:an?|the|your|some|[\uE00A\uE00B]\uE000*|any|other|another|usual|normal|strong|weak|stronger|with|of)\\s+){0,3}";

    private const string Together = "together|at\\s+the\\s+same\\s+time|at\\s+once|in\\s+combination|combined|side\\s+by\\s+side"
        + "|simultaneously|in\\s+turns?|as\\s+a\\s+pair";

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var sentence in page.Sentences)
        {
            if (!page.NamesMedicine(sentence)
                || !page.MayFitMarked(sentence, Pair, Combined)
                || !page.Fits(sentence, Joined)
                || page.TextOf(sentence).EndsWith('?')
                || page.Fits(sentence, Warned)
                || IsAskedOrDenied(page, sentence))
            {
                continue;
            }

            var plain = page.FindMarked(sentence, Pair).Where(_ => page.Fits(sentence, Advised));
            if (plain.Concat(page.FindMarked(sentence, Combined)).FirstOrDefault(hit => IsAdvice(page, hit)) is { End: > 0 } found)
            {
                yield return Descriptor.At(
                    page.Where(found.Start, found.End),
                    $"\"{page.Quote(found)}\" reads as advice to take medicines together.",
                    "Take it out, or send the reader to a pharmacist: \"ask\", or \"do not\" without asking.");
            }
        }
    }

    private static bool IsAdvice(PageReading page, PatternHit hit) =>
        !page.Fits(hit.Start, hit.End, Denied) && !page.Fits(ClauseBefore(page, hit), hit.Start, Denied)
        && !page.Fits(hit.End, hit.Words.Sentence.End, DeniedBehind) && !page.FitsClause(hit, Conditional);

    private static int ClauseBefore(PageReading page, PatternHit hit) =>
        Math.Min(hit.Start, page.Words[page.ClauseAround(hit.Words).First].Start);

    private static bool IsAskedOrDenied(PageReading page, Sentence sentence) =>
        page.Fits(sentence, Asked)
        || (page.LeadInOf(sentence) is { } leadIn && (page.Fits(leadIn, Asked) || page.WordsOf(leadIn).Any(Clauses.IsDenial)));

    private static readonly WordPattern Joined = new(
        "\\b(?:with|then|and|followed|together|same\\s+time|at\\s+once|combin\\w+|mix\\w*|altern\\w+|as\\s+well|alongside|on\\s+top"
        + "|top\\w*\\s+\\w+\\s+up|in\\s+addition|plus|both|pair\\w*|add|adding|switch\\w*|swap\\w*|side\\s+by\\s+side"
        + "|simultaneously|in\\s+turns?)\\b|\\+|&",
        Options);

    /// <summary>Two medicines with a word that joins them between, or behind.</summary>
    private static readonly WordPattern Pair = new(
        One
        + "(?:\\s+(?:goes?|go|works?|mix(?:es)?|fits?|can|may|be|is|are|safely|well|best|better|fine|taken|used))*\\s+(?:together\\s+with"
        + "|along\\s+with|alongside|as\\s+well\\s+as|in\\s+combination\\s+with|combined\\s+with|on\\s+top\\s+of"
        + "|in\\s+addition\\s+to|plus|\\+|with)\\s+" + Some + One
        + "|" + One + "\\s*(?:,|and|&|\\+|or)\\s+" + Some + One + "[^.;!?]*?\\b(?:" + Together + ")\\b"
        + "|\\b(?:" + Together + ")\\b,?\\s+" + Some + One + "\\s+(?:and|&|\\+)\\s+" + Some + One,
        Options);

    /// <summary>What advises by itself: "alternate", "add", "both", "take it with".</summary>
    private static readonly WordPattern Combined = new(
        "\\b(?:combin(?:e|ing)|mix(?:ing)?|altern(?:ate|ating)(?:\\s+between)?|pair(?:ing)?|rotat(?:e|ing)|stack(?:ing)?"
        + "|(?:switch|swap)(?:ing)?\\s+between)\\s+" + Some + One + "\\s+(?:with|and|&|\\+|to|or)\\s+" + Some + One
        + "|\\b(?:combin(?:e|ing)|mix(?:ing)?|altern(?:ate|ating)(?:\\s+between)?)\\s+(?:(?:these|those|the|your)\\s+)?(?:\uE00A\uE000*"
        + "|both|several|different)\\s+(?:[\\w'-]+\\s+){0,2}" + One
        + "|\\badd(?:ing)?\\s+" + Some + One + "\\s+(?:to|with|on\\s+top\\s+of)\\s+" + Some + One
        + "|" + One
        + "(?:,|\\s+[\\w'-]+){0,5}?,?\\s+(?:and|then|or)\\s+(?:then\\s+)?(?:add(?:ing)?|top(?:ping)?\\s+(?:it|them"
        + "|that)?\\s*up\\s+with)\\s+" + Some + One
        + "|\\b(?:tak(?:e|ing)|us(?:e|ing)|have|swallow|try)\\s+both\\s+" + Some + One + "\\s+and\\s+" + Some + One
        + "|(?:(?<!\\b(?:who|people|you|they|patients|adults|already|to|that|we|doctors|some)\\s)\\btake"
        + "|(?<=(?:\\A|[,;:])\\W*)(?:have|use|try|swallow))\\s+" + Some + One
        + "(?:\\s+[\\w'-]+){0,4}?,?\\s+(?:and\\s+then|then|followed\\s+by|and|plus|&)\\s+" + Some + One
        + "|(?<=\uE00A\uE000*\\s+(?:[\\w'-]+\\s+){0,2})" + One + "\\s+(?:" + Together + ")\\b"
        + "|(?<=" + One + "[^.;!?]{0,60}?)\\b(?:take|add|use|have|try)\\s+" + Some + One
        + "\\s+(?:with\\s+(?:it|them)|on\\s+top|as\\s+well|too|alongside)\\b",
        Options);

    private static readonly WordPattern Advised = new(
        "\\b(?:take|takes|taking|taken|use|uses|using|used|have|try|swallow|give|combine|safe|safely|fine|okay|ok|well|best|better|more"
        + "|stronger|works?|good|helps?|follow|follow\\s+up|relief|effective)\\b",
        Options);

    /// <summary>What the sentence warns of, or reports of a study.</summary>
    private static readonly WordPattern Warned = new(
        "\\b(?:risks?|risky|raises?|harm|harms|harmful|damages?|bleed|bleeds|bleeding|danger|dangers|dangerous|unsafe|overdose|upset"
        + "|serious|stop\\s+your\\s+breathing|drowsy|sleepy|compar\\w+|trials?|stud(?:y|ies)|side\\s+effects?|too\\s+much|worse)\\b",
        Options);

    private static readonly WordPattern Asked = new(
        "\\b(?:ask|asks|asking|asked|check|checks|checked|whether|pharmacists?\\s+(?:can|may|will|says?)|doctors?\\s+(?:can|may|might|will"
        + "|says?|adds?)|(?:tell|talk\\s+to|speak\\s+to|see)\\s+(?:your|a|the)\\s+(?:doctor|pharmacist|nurse))\\b",
        Options);

    private static readonly WordPattern Denied = new("\\b(?:no|not|never|cannot|without|avoid)\\b|n['\u2019]t\\b", Options);

    private static readonly WordPattern DeniedBehind = new(
        "\\A\\s*(?:(?:is|are|do|does|should|can|may|must|will)\\s*)?(?:not\\b|never\\b|n['\u2019]t\\b)",
        Options);

    private static readonly WordPattern Conditional = new(
        "\\A\\W*(?:if|when|whether|unless|before)\\s+(?:you|your|somebody|someone|people)\\b",
        Options);
}
