using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A word of the clinic where readers have one of their own.</summary>
internal sealed class WordNotPlain : ITextRule
{
    public static readonly Rule Descriptor = new("BHS429", "WordNotPlain", Severity.Warning)
    {
        Reason = "The NHS tested these words with readers: pee, poo, bottom, tummy and high temperature are understood by all.",
        Bad = "You may suffer from fever and urinate more often.",
        Good = "You may have a high temperature and pee more often.",
        Example = new(ExampleKind.Section, "suffer | fever | urinate"),
        Editorial = true,
        Standards = ["LAN-06"],
        Remedy = new(RemedyGroup.Words, "write the words that it offers"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words, Stools, Experience];

    public static readonly PhraseSet Words = new(
        "urinate|urinates|urinated|urinating|urination",
        "defecate|defecates|defecation|faeces|feces",
        "rectum",
        "back passage",
        "fever|fevers|feverish",
        "abdomen",
        "buttock|buttocks",
        "suffer|suffers|suffered|suffering");

    /// <summary>A stool is also something to sit or stand on.</summary>
    public static readonly PhraseSet Stools = new("stool|stools");

    /// <summary>Only the verb: "experience pain", not "in your experience".</summary>
    public static readonly PhraseSet Experience = new("experience|experiences|experienced|experiencing");

    private static readonly Dictionary<string, string> PlainWords = new(StringComparer.Ordinal)
    {
        ["urinate"] = "pee",
        ["urinates"] = "pee",
        ["urinated"] = "pee",
        ["urinating"] = "pee",
        ["urination"] = "pee",
        ["defecate"] = "poo",
        ["defecates"] = "poo",
        ["defecation"] = "poo",
        ["faeces"] = "poo",
        ["feces"] = "poo",
        ["stool"] = "poo",
        ["stools"] = "poo",
        ["rectum"] = "bottom",
        ["back"] = "bottom",
        ["buttock"] = "bottom",
        ["buttocks"] = "bottom",
        ["fever"] = "high temperature",
        ["fevers"] = "high temperature",
        ["feverish"] = "hot and shivery",
        ["abdomen"] = "tummy",
        ["suffer"] = "have",
        ["suffers"] = "has",
        ["suffered"] = "had",
        ["suffering"] = "having",
        ["experience"] = "have",
        ["experiences"] = "has",
        ["experienced"] = "had",
        ["experiencing"] = "having",
    };

    private static readonly FrozenSet<string> BowelWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "pass", "passing", "bowel", "bowels", "blood", "bloody", "loose", "hard", "control", "sample", "samples", "pee", "urine",
        "constipation", "black", "leak", "leaking");

    private static readonly FrozenSet<string> BeforeVerb = FrozenSet.Create(
        StringComparer.Ordinal,
        "you", "may", "might", "can", "could", "will", "would", "to", "people", "who", "they", "often", "sometimes", "also", "not", "have",
        "has", "had", "women", "men", "adults");

    private static readonly FrozenSet<string> AfterVerb = FrozenSet.Create(
        StringComparer.Ordinal, "pain", "symptoms", "numbness", "weakness", "tingling", "stiffness", "discomfort", "difficulty", "side");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var words = page.FindInBody(Words).Where(hit => !(IsFever(page, hit) && Says(page, hit.Sentence, "high", "temperature")));
        var stools = page.FindInBody(Stools).Where(hit => page.Holds(hit.Sentence, BowelWords));
        var verbs = page.FindInBody(Experience).Where(hit => IsVerb(page, hit));
        return words.Concat(stools).Concat(verbs).Select(hit => Descriptor.At(
            page.Where(hit),
            $"\"{page.Quote(hit)}\" has a plainer word.",
            $"Write \"{PlainWords[page.Words[hit.First].Word]}\", or say it another way."));
    }

    private static bool IsFever(PageReading page, PhraseHit hit) =>
        page.Words[hit.First].Word.StartsWith("fever", StringComparison.Ordinal);

    private static bool Says(PageReading page, Sentence sentence, string first, string second)
    {
        var words = page.WordsOf(sentence).ToList();
        return words.Zip(words.Skip(1)).Contains((first, second));
    }

    private static bool IsVerb(PageReading page, PhraseHit hit)
    {
        var before = hit.First > hit.Sentence.FirstWord ? page.Words[hit.First - 1].Word : "";
        var after = hit.Last + 1 < hit.Sentence.EndWord ? page.Words[hit.Last + 1].Word : "";
        return page.Words[hit.First].Word == "experiencing"
            || AfterVerb.Contains(after)
            || (BeforeVerb.Contains(before) && after is not "of" and not "with");
    }
}
