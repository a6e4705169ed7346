using System.Collections.Frozen;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A term of the glossary whose first use says nothing of what it means.</summary>
internal sealed class TermUnexplained : ITextRule
{
    public static readonly Rule Descriptor = new("BHS441", "TermUnexplained", Severity.Warning)
    {
        Reason = "Readers have to understand the sentence they are in: the plain words come first, the medical one beside them.",
        Bad = "The eyes can be affected by uveitis.",
        Good = "Some people get an inflammation inside the eye (uveitis).",
        Example = new(ExampleKind.Section, "lumbar")
        {
            Bad = "The lumbar muscles can hurt.",
            Good = "The muscles of the lower back (lumbar muscles) can hurt.",
        },
        Editorial = true,
        Standards = ["LAN-05"],
        Remedy = Remedy.As("ChronicUnexplained"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var known = new List<GlossaryTerm>();
        foreach (var hit in page.FirstTerms().Where(hit => !IsChronic(page, hit) && !IsVerb(page, hit)))
        {
            var term = page.Lexicon.Terms[hit.Set];
            var isExplained = TermExplanation.Stands(page, hit, term) || known.Exists(earlier => TermExplanation.RestsOn(term, earlier));
            known.Add(term);
            if (!isExplained)
            {
                yield return Descriptor.At(
                    page.Where(hit),
                    $"\"{page.Quote(hit)}\" is not explained here, at its first use.",
                    $"Write the plain words and then the term in brackets.{PlainWords(term)}");
            }
        }
    }

    /// <summary>
    /// What the glossary says, up to where it names the term itself: "often called a slipped disc" explains no slipped disc.
    /// </summary>
    private static string PlainWords(GlossaryTerm term)
    {
        var plain = term.Plain;
        while (TermExplanation.Holds(plain, term))
        {
            plain = plain[..Math.Max(0, plain.LastIndexOf(','))];
        }

        return plain.Length == 0 ? "" : $" The glossary says: {plain}.";
    }

    /// <summary>"Lifting can strain the back" names no strain.</summary>
    private static bool IsVerb(PageReading page, PhraseHit hit) =>
        hit.First == hit.Last
        && hit.First > hit.Sentence.FirstWord
        && page.Words[hit.First - 1].Word is ("can" or "may" or "might" or "could" or "will" or "would" or "not" or "cannot");

    /// <summary>"Chronic" has a rule of its own.</summary>
    private static bool IsChronic(PageReading page, PhraseHit hit) => page.Words[hit.First].Word == "chronic";
}

/// <summary>Tells whether a sentence, or the one before it, explains a term of the glossary.</summary>
internal static class TermExplanation
{
    /// <summary>Words between a term and the verb that explains it.</summary>
    private const int VerbWithin = 2;

    /// <summary>Words between the verb that names a term and the term.</summary>
    private const int NameWithin = 4;

    /// <summary>Plain words that have to stand near a term, where its explanation has that many.</summary>
    private const int MostPlainWords = 3;

    private static readonly FrozenSet<string> ExplainingVerbs = FrozenSet.Create(
        StringComparer.Ordinal, "is", "are", "means", "mean", "happens", "happen", "starts", "lasts", "comes");

    private static readonly FrozenSet<string> NamingVerbs = FrozenSet.Create(
        StringComparer.Ordinal, "called", "call", "calls", "known", "named", "name", "say");

    private static readonly FrozenSet<string> StopWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "of", "in", "on", "to", "and", "or", "that", "which", "with", "from", "at", "by", "for", "is", "are", "it", "its",
        "your", "you", "can", "has", "have", "been", "one", "such", "as", "than", "more", "very", "some", "into", "out", "may", "not",
        "but", "without", "kind", "problem", "called", "often", "where", "who", "whose", "so");

    public static bool Stands(PageReading page, PhraseHit hit, GlossaryTerm term) =>
        IsOwnName(page.Page, term)
        || IsBracketed(page, hit)
        || HasVerb(page, hit)
        || IsLinked(page, hit, term)
        || HasPlainWords(page, hit, term);

    /// <summary>
    /// True where the plain words of a term hold an earlier term of the same article: `inflammatory`, "caused by inflammation in the body".
    /// </summary>
    public static bool RestsOn(GlossaryTerm term, GlossaryTerm earlier) => Holds(term.Plain, earlier);

    private static bool IsOwnName(ParsedPage page, GlossaryTerm term) => page.IsArticle && NamesOf(page).Any(name => IsForm(term, name));

    /// <summary>"Plain words (term)", "term (plain words)", and a word between them.</summary>
    private static bool IsBracketed(PageReading page, PhraseHit hit)
    {
        var before = page.Text.AsSpan(hit.Sentence.Start, page.Words[hit.First].Start - hit.Sentence.Start);
        var open = before.LastIndexOf('(');
        var inside = open > 0 && before[open..].IndexOf(')') < 0;
        return inside || page.GapAfter(hit.Sentence, hit.Last).Contains('(') || page.GapAfter(hit.Sentence, hit.Last + 1).Contains('(');
    }

    private static bool HasVerb(PageReading page, PhraseHit hit)
    {
        var sentence = hit.Sentence;
        for (var i = hit.Last + 1; i <= Math.Min(sentence.EndWord - 1, hit.Last + VerbWithin); i++)
        {
            if (ExplainingVerbs.Contains(page.Words[i].Word))
            {
                return true;
            }
        }

        for (var i = hit.First - 1; i >= Math.Max(sentence.FirstWord, hit.First - NameWithin); i--)
        {
            if (NamingVerbs.Contains(page.Words[i].Word))
            {
                return true;
            }
        }

        return IsApposed(page, hit);
    }

    /// <summary>"Term, a ..." or "term, when ...", and "plain words, or term".</summary>
    private static bool IsApposed(PageReading page, PhraseHit hit)
    {
        var sentence = hit.Sentence;
        var behind = hit.Last + 1 < sentence.EndWord
            && page.IsParted(hit.Last, hit.Last + 1)
            && page.Words[hit.Last + 1].Word is "a" or "an" or "when" or "which" or "where" or "or";
        var before = hit.First - 2 >= sentence.FirstWord
            && page.Words[hit.First - 1].Word == "or"
            && page.IsParted(hit.First - 2, hit.First - 1);
        return behind || before;
    }

    /// <summary>A link, in the sentence or the one before it, to the article that has the term in its names.</summary>
    private static bool IsLinked(PageReading page, PhraseHit hit, GlossaryTerm term)
    {
        var near = page.Site.LinksOf(page.Page).Where(link =>
            page.SentenceAt(link.Where.Span.Start) is { } sentence
            && sentence.Number >= hit.Sentence.Number - 1
            && sentence.Number <= hit.Sentence.Number);
        return near.Any(link => link.To switch
        {
            Destination.Page { Parsed: { IsArticle: true } target } => NamesOf(target).Any(name => Holds(name, term)),

            // What it is called is not known, and that it cannot be read is a problem of its own.
            Destination.Unread => true,
            _ => false,
        });
    }

    private static bool HasPlainWords(PageReading page, PhraseHit hit, GlossaryTerm term)
    {
        var plain = MatchTokens.WordsOf(term.Plain).Where(word => !StopWords.Contains(word)).Distinct().ToList();
        var own = MatchTokens.WordsOf(term.Term).ToHashSet(StringComparer.Ordinal);
        var near = page.Sentences
            .Where(
                sentence => sentence.Passage.IsBody && sentence.Number >= hit.Sentence.Number - 1 && sentence.Number <= hit.Sentence.Number)
            .Append(page.LeadInOf(hit.Sentence) ?? hit.Sentence)
            .SelectMany(page.WordsOf)
            .ToList();
        var found = plain.Count(word => !own.Contains(word) && near.Any(other => IsSameStem(word, other)));
        return found >= (plain.Count <= 2 ? plain.Count : Math.Min(MostPlainWords, (plain.Count + 1) / 2));
    }

    /// <summary>Words that begin with the same five letters are forms of one: `squeeze`, `squeezed`.</summary>
    private static bool IsSameStem(string a, string b)
    {
        const int stem = 5;
        return a == b
            || (a.Length >= stem - 1
                && b.Length >= stem - 1
                && a.AsSpan(0, Math.Min(stem, a.Length)).SequenceEqual(b.AsSpan(0, Math.Min(stem, b.Length))));
    }

    private static IEnumerable<string> NamesOf(ParsedPage page) =>
        page.FrontMatter.Aliases.Select(alias => alias.Value).Prepend(page.FrontMatter.Title.Value);

    private static IEnumerable<string> FormsOf(GlossaryTerm term) => term.Also.Prepend(term.Term);

    private static bool IsForm(GlossaryTerm term, string name) =>
        FormsOf(term).Any(form => form.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static bool Holds(string name, GlossaryTerm term)
    {
        var words = " " + string.Join(' ', MatchTokens.WordsOf(name)) + " ";
        return FormsOf(term).Any(form => words.Contains(" " + string.Join(' ', MatchTokens.WordsOf(form)) + " ", StringComparison.Ordinal));
    }
}
