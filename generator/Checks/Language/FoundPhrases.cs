using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>Where the phrases of all sets stand in the sentences of a page, by their set.</summary>
internal sealed class FoundPhrases
{
    private readonly Dictionary<PhraseSet, List<PhraseHit>> bySet = [];

    public FoundPhrases(IReadOnlyList<Sentence> sentences, List<MatchToken> words, PhraseIndex index)
    {
        var places = new List<PhrasePlace>();
        foreach (var sentence in sentences)
        {
            places.Clear();
            index.AddTo(places, sentence.FirstWord, sentence.EndWord, words);
            foreach (var place in places)
            {
                if (!bySet.TryGetValue(place.Set, out var hits))
                {
                    bySet.Add(place.Set, hits = []);
                }

                hits.Add(new PhraseHit(place.Set, sentence, place.First, place.Last));
            }
        }
    }

    /// <summary>The sets of which a phrase stands on the page, the first to be met first.</summary>
    public IEnumerable<PhraseSet> Sets => bySet.Keys;

    /// <summary>Where a phrase of a set stands, in text order.</summary>
    public IReadOnlyList<PhraseHit> Of(PhraseSet set) => bySet.TryGetValue(set, out var hits) ? hits : [];
}
