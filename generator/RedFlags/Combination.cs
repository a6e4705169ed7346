using System.Runtime.InteropServices;

namespace BackHealthSite.RedFlags;

/// <summary>Where the terms of the patterns stand in a text, and what means something else.</summary>
internal sealed record FoundPlaces(List<WordPlace>?[] OfTerms, List<WordPlace>?[] OfHarmless, WordRow Row);

/// <summary>A pattern of a flag, ready to be looked for among the places of its terms.</summary>
/// <param name="Flag">The flag it brings.</param>
/// <param name="Urgency">The level it brings it at.</param>
/// <param name="Terms">The numbers of its terms, in the order of the pattern.</param>
/// <param name="Joints">How each term stands to the one before it.</param>
/// <param name="Without">The numbers of the terms that its sentence may not hold.</param>
internal sealed record Combination(RedFlag Flag, Urgency Urgency, int[] Terms, Joint[] Joints, int[] Without)
{
    /// <summary>The words the terms may stand apart, first to last word.</summary>
    public required int Window { get; init; }

    /// <summary>The first place where every term stands in one sentence and one window, each joined to the one before it.</summary>
    public WordPlace? FirstPlace(FoundPlaces found) => HasEveryTerm(found) ? Places(found).Cast<WordPlace?>().FirstOrDefault() : null;

    /// <summary>Every such place, those that begin within one before them left out.</summary>
    public IEnumerable<WordPlace> Places(FoundPlaces found)
    {
        if (!HasEveryTerm(found))
        {
            yield break;
        }

        // A pattern begins with one of its terms: each place of each term is tried as the first of the window.
        var (places, row) = (found.OfTerms, found.Row);
        var cursors = new int[Terms.Length];
        var last = -1;
        while (NextStart(places, cursors) is { } first)
        {
            var sentence = row.Tokens[first].Sentence;
            if (first > last
                && Reach(new Stretch(first, sentence), 0, default, places, row) is { } whole
                && !IsMeantOtherwise(found.OfHarmless, row, first))
            {
                last = whole.Last;
                yield return whole;
            }
        }
    }

    private bool HasEveryTerm(FoundPlaces found)
    {
        foreach (var term in Terms)
        {
            if (found.OfTerms[term] is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The next word at which a term begins; moves on the terms that begin there.</summary>
    private int? NextStart(List<WordPlace>?[] places, int[] cursors)
    {
        int? first = null;
        for (var i = 0; i < Terms.Length; i++)
        {
            var ofTerm = places[Terms[i]]!;
            if (cursors[i] < ofTerm.Count && (first is null || ofTerm[cursors[i]].First < first))
            {
                first = ofTerm[cursors[i]].First;
            }
        }

        for (var i = 0; i < Terms.Length; i++)
        {
            var ofTerm = places[Terms[i]]!;
            while (cursors[i] < ofTerm.Count && ofTerm[cursors[i]].First == first)
            {
                cursors[i]++;
            }
        }

        return first;
    }

    /// <summary>True where the sentence of a word holds a term that takes its sign away.</summary>
    private bool IsMeantOtherwise(List<WordPlace>?[] places, WordRow row, int word)
    {
        if (Without.Length == 0)
        {
            return false;
        }

        var (first, end) = row.SentenceOf(word);
        foreach (var term in Without)
        {
            var ofTerm = CollectionsMarshal.AsSpan(places[term]);
            var i = WordPlaces.FirstFrom(ofTerm, first);
            if (i < ofTerm.Length && ofTerm[i].First < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words from one of the terms on, where that and all behind it find their places; else null.</summary>
    private WordPlace? Reach(Stretch stretch, int index, WordPlace before, List<WordPlace>?[] places, WordRow row)
    {
        if (index == Terms.Length)
        {
            return before;
        }

        var ofTerm = CollectionsMarshal.AsSpan(places[Terms[index]]!);
        for (var i = WordPlaces.FirstFrom(ofTerm, stretch.First);
            i < ofTerm.Length && row.Length(stretch.First, ofTerm[i].First) <= Window;
            i++)
        {
            var place = ofTerm[i];
            var isOutside = row.Length(stretch.First, place.Last) > Window || row.Tokens[place.First].Sentence != stretch.Sentence;
            if (isOutside || (index > 0 && !IsJoined(Joints[index], before, place, row)))
            {
                continue;
            }

            if (Reach(stretch, index + 1, place, places, row) is { } rest)
            {
                return new WordPlace(Math.Min(rest.First, place.First), Math.Max(rest.Last, place.Last));
            }
        }

        return null;
    }

    private static bool IsJoined(Joint joint, WordPlace before, WordPlace place, WordRow row)
    {
        if (place.First > before.Last)
        {
            return row.Between(before, place) <= joint.Gap;
        }

        return !joint.IsInOrder && row.Between(place, before) <= joint.Gap;
    }

    /// <summary>The words in which a pattern is looked for: a window from its first word on, within one sentence.</summary>
    private readonly record struct Stretch(int First, int Sentence);
}
