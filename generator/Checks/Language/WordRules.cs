using System.Collections.Frozen;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

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
        "pass", "passing", "bowel", "bowels", "blood", "bloody", "loose", "hard", "control", "sample", "samples", "pee", "urine", "constipation", "black", "leak", "leaking");

    private static readonly FrozenSet<string> BeforeVerb = FrozenSet.Create(
        StringComparer.Ordinal,
        "you", "may", "might", "can", "could", "will", "would", "to", "people", "who", "they", "often", "sometimes", "also", "not", "have", "has", "had", "women", "men", "adults");

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

    private static bool IsFever(PageReading page, PhraseHit hit) => page.Words[hit.First].Word.StartsWith("fever", StringComparison.Ordinal);

    private static bool Says(PageReading page, Sentence sentence, string first, string second)
    {
        var words = page.WordsOf(sentence).ToList();
        return words.Zip(words.Skip(1)).Contains((first, second));
    }

    private static bool IsVerb(PageReading page, PhraseHit hit)
    {
        var before = hit.First > hit.Sentence.FirstWord ? page.Words[hit.First - 1].Word : "";
        var after = hit.Last + 1 < hit.Sentence.EndWord ? page.Words[hit.Last + 1].Word : "";
        return page.Words[hit.First].Word == "experiencing" || AfterVerb.Contains(after) || (BeforeVerb.Contains(before) && after is not "of" and not "with");
    }
}

/// <summary>A word that makes a person into their illness, or blames them.</summary>
internal sealed class LabelForPerson : ITextRule
{
    public static readonly Rule Descriptor = new("BHS430", "LabelForPerson", Severity.Warning)
    {
        Reason = "Readers are people with a back problem, not sufferers or victims of it, and it is not their fault.",
        Bad = "Back pain sufferers are often lazy.",
        Good = "Many people with back pain move less because it hurts.",
        Example = new(ExampleKind.Section, "sufferers | lazy"),
        Editorial = true,
        Standards = ["LAN-09"],
        Remedy = Remedy.As("WordNotPlain"),
    };

    public Rule Rule => Descriptor;

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    public static readonly PhraseSet Words = new(
        "sufferer|sufferers",
        "victim|victims",
        "afflicted",
        "lazy",
        "wheelchair bound",
        "confined to a wheelchair",
        "crippled|crippling|cripple|cripples",
        "diabetic person|people|patient|patients",
        "arthritic person|people|patient|patients",
        "diabetics|arthritics|epileptics",
        "the elderly|disabled|obese");

    public IEnumerable<Problem> Check(PageReading page) =>
        from hit in page.Find(Words)
        where !page.Denies(hit)
        select Descriptor.At(page.Where(hit), $"\"{page.Quote(hit)}\" is a label.", "Write \"people with\" and the condition, \"older people\", or what they do.");
}

/// <summary>"Should" for the third time in one article.</summary>
internal sealed class ShouldTooOften : ITextRule
{
    /// <summary>STANDARDS LAN-08.</summary>
    private const int Most = 2;

    public static readonly Rule Descriptor = new("BHS431", "ShouldTooOften", Severity.Warning)
    {
        Reason = "\"Should\" sounds like blame; say what to do, or what can help.",
        Bad = "You should walk. You should not sit long. You should ask for help.",
        Good = "Try to walk. Change position often. Ask for help.",
        Example = new(ExampleKind.Section, "should"),
        Editorial = true,
        Standards = ["LAN-08"],
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IReadOnlyList<PhraseSet> Phrases => [Word];

    public static readonly PhraseSet Word = new("should|shouldn't");

    public IEnumerable<Problem> Check(PageReading page) =>
        from hit in page.FindInBody(Word).Skip(Most).Take(1)
        select Descriptor.At(page.Where(hit), $"\"Should\" stands here for the third time, of {page.FindInBody(Word).Count()}.", "Write what to do: \"try\", \"ask\", \"it helps to\".");
}

/// <summary>`A-Z` for "A to Z".</summary>
internal sealed class AToZMisspelt : ITextRule
{
    public static readonly Rule Descriptor = new("BHS437", "AToZMisspelt", Severity.Warning)
    {
        Reason = "Screen readers say \"A Z\" or \"A minus Z\" for `A-Z`; the NHS writes \"A to Z\".",
        Bad = "See the A-Z.",
        Good = "See the [A to Z](/a-to-z/).",
        Example = new(ExampleKind.Section, "A - Z") { Bad = "See the A - Z." },
        Editorial = true,
        Standards = ["STR-10"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var text = page.Text;
        for (var i = text.IndexOf('A'); i >= 0; i = text.IndexOf('A', i + 1))
        {
            var dash = i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
            var last = dash + 1 < text.Length && text[dash + 1] == ' ' ? dash + 2 : dash + 1;
            var stands = last < text.Length && text[dash] is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' && text[last] == 'Z'
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (last + 1 == text.Length || !char.IsLetterOrDigit(text[last + 1]));
            if (stands)
            {
                yield return Descriptor.At(page.Where(i, last + 1), $"\"{text[i..(last + 1)]}\" is not how this site spells it.", "Write \"A to Z\".");
            }
        }
    }
}

/// <summary>A share of people given in percent.</summary>
internal sealed class PercentSign : ITextRule
{
    public static readonly Rule Descriptor = new("BHS432", "PercentSign", Severity.Warning)
    {
        Reason = "More than 6 in 10 adults struggle with percentages; \"30 in 100\" can be pictured.",
        Bad = "About 14.3% of people have it.",
        Good = "About 1 in 7 people have it.",
        Example = new(ExampleKind.Section, "14.3%"),
        Editorial = true,
        Standards = ["LAN-10"],
        Remedy = Remedy.As("WordNotPlain"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    public static readonly PhraseSet Words = new("percent", "per cent");

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var sentence in page.BodySentences.Where(sentence => page.TextOf(sentence).Contains('%') && !SaysInHundred(page, sentence)))
        {
            for (var i = page.Text.IndexOf('%', sentence.Start, sentence.End - sentence.Start); i >= 0; i = page.Text.IndexOf('%', i + 1, sentence.End - i - 1))
            {
                yield return At(page, NumberBefore(page.Text, i, sentence.Start), i + 1);
            }
        }

        foreach (var hit in page.FindInBody(Words).Where(hit => !SaysInHundred(page, hit.Sentence)))
        {
            yield return At(page, page.Words[hit.First].Start, page.Words[hit.Last].End);
        }
    }

    private static int NumberBefore(string text, int sign, int from)
    {
        var start = sign;
        while (start > from && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        return start;
    }

    private static Problem At(PageReading page, int start, int end) =>
        Descriptor.At(page.Where(start, end), $"\"{page.Text[start..end]}\" is hard to picture.", "Write \"in 10\", \"in 100\" or \"in 1,000\" people.");

    /// <summary>True where the same sentence says "30 in 100" too.</summary>
    private static bool SaysInHundred(PageReading page, Sentence sentence)
    {
        var words = page.WordsOf(sentence).ToList();
        return words.Zip(words.Skip(1)).Any(pair => pair.First == "in" && pair.Second.All(char.IsAsciiDigit));
    }
}

/// <summary>A contraction with "not" where a warning stands.</summary>
internal sealed class WarningContracted : ITextRule, ISiteRule
{
    public static readonly Rule Descriptor = new("BHS434", "WarningContracted", Severity.Warning)
    {
        Reason = "A reader in a hurry misses the \"n't\" of \"don't\", and a person who learns English may not know it.",
        Bad = "Don't wait for an appointment.",
        Good = "Do not wait for an appointment.",
        Example = new(ExampleKind.Files, "Don't")
        {
            Bad = "-- warning-signs/cauda-equina-syndrome.md * --\nrelated: [stiffness, strain]\n---\nDon't wait for an appointment.",
            Good = "-- warning-signs/cauda-equina-syndrome.md * --\nrelated: [stiffness, strain]\n---\nDo not wait for an appointment.",
        },
        Editorial = true,
        Standards = ["LAN-12"],
        Remedy = Remedy.As("WordNotPlain"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    /// <summary>The words of the cards.</summary>
    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var cards = site.Registry.Cards.SelectMany(card => card.Bullets.Append(card.Heading).Append(card.After).Select(text => (text, card.Where)));
        var blocks = site.Registry.Flags.SelectMany(flag => flag.Blocks.SelectMany(block => block.Signs.Append(block.WhatToDo)).Select(text => (text, flag.Where)));
        return from entry in cards.Concat(blocks)
               from token in MatchTokens.Of(entry.text)
               where Contractions.IsDenial(token.Word)
               select At(entry.Where, entry.text[token.Start..token.End]);
    }

    /// <summary>The words of an article about a warning sign.</summary>
    public IEnumerable<Problem> Check(PageReading page)
    {
        if (page.Page.Place is not PagePlace.Article { Topic: Topic.WarningSigns })
        {
            yield break;
        }

        foreach (var token in page.Words.Where(token => Contractions.IsDenial(token.Word)))
        {
            yield return At(page.Where(token.Start, token.End), page.Text[token.Start..token.End]);
        }
    }

    private static Problem At(Location where, string word) => Descriptor.At(where, $"\"{word}\" is a contraction in a warning.", "Write \"not\" out: \"do not\", \"cannot\".");
}
