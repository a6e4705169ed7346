using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>
/// All phrases that the language rules look for: those that mark medicines, those of the rules, and the terms of the glossary. Made once
/// for a site.
/// </summary>
internal sealed class Lexicon
{
    /// <param name="data">The data of the site: its glossary, and the numbers to call.</param>
    /// <param name="ofRules">The phrases of the rules.</param>
    /// <param name="known">The words that were met before.</param>
    public Lexicon(SiteData data, IEnumerable<PhraseSet> ofRules, KnownWords known)
    {
        Known = known;
        Terms = data.Words.Glossary.ToDictionary(term => PhraseSet.OfTexts([term.Term, .. term.Also]));
        Index = new PhraseIndex([.. Medicines.Marks.Select(mark => mark.Set), .. ofRules, .. Terms.Keys]);
        Telephone = TelephoneNumbers.Of(data.EmergencyNumbers);
        Countries = new Countries(data.EmergencyNumbers);
    }

    public PhraseIndex Index { get; }

    /// <summary>The words of the pages that were read with it.</summary>
    public KnownWords Known { get; }

    /// <summary>What the patterns of the rules need to fit a sentence.</summary>
    public PatternIndex Patterns { get; init; } = PatternIndex.None;

    /// <summary>Room for the words of a page.</summary>
    public Spares<List<MatchToken>> Spares { get; } = new(() => []);

    public void GiveBack(List<MatchToken> words)
    {
        words.Clear();
        Spares.GiveBack(words);
    }

    /// <summary>The glossary, by the phrases of each term.</summary>
    public IReadOnlyDictionary<PhraseSet, GlossaryTerm> Terms { get; }

    /// <summary>What the articles are called.</summary>
    public required ArticleNames Names { get; init; }

    /// <summary>What only the cards may say.</summary>
    public required CardLines Cards { get; init; }

    public TelephoneNumbers Telephone { get; }

    public Countries Countries { get; }
}
