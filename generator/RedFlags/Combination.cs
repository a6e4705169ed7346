namespace BackHealthSite.RedFlags;

/// <summary>Where the terms of the patterns stand in a text, and what means something else.</summary>
internal sealed record FoundPlaces(TermPlaces OfTerms, TermPlaces OfHarmless, WordRow Row);

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

    /// <summary>
    /// The first place, from a word on, where every term stands in one sentence and one window, each joined to the one before it.
    /// </summary>
    public WordPlace? PlaceFrom(int word, FoundPlaces found)
    {
        if (!HasEveryTerm(found.OfTerms))
        {
            return null;
        }

        // A pattern begins with one of its terms: each place of each term is tried as the first of the window.
        for (var start = NextStart(word, found.OfTerms); start is { } first; start = NextStart(first + 1, found.OfTerms))
        {
            var stretch = new Stretch(first, found.Row.Tokens[first].Sentence);
            if (Reach(stretch, 0, default, found) is { } whole && !IsMeantOtherwise(found.OfHarmless, found.Row, first))
            {
                return whole;
            }
        }

        return null;
    }

    private bool HasEveryTerm(TermPlaces places)
    {
        foreach (var term in Terms)
        {
            if (!places.Has(term))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first word, from one on, at which a term begins.</summary>
    private int? NextStart(int word, TermPlaces places)
    {
        int? first = null;
        foreach (var term in Terms)
        {
            var ofTerm = places.Of(term);
            var i = WordPlaces.FirstFrom(ofTerm, word);
            if (i < ofTerm.Length && (first is null || ofTerm[i].First < first))
            {
                first = ofTerm[i].First;
            }
        }

        return first;
    }

    /// <summary>True where the sentence of a word holds a term that takes its sign away.</summary>
    private bool IsMeantOtherwise(TermPlaces places, WordRow row, int word)
    {
        if (Without.Length == 0)
        {
            return false;
        }

        var (first, end) = row.SentenceOf(word);
        foreach (var term in Without)
        {
            var ofTerm = places.Of(term);
            var i = WordPlaces.FirstFrom(ofTerm, first);
            if (i < ofTerm.Length && ofTerm[i].First < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words from one of the terms on, where that and all behind it find their places; else null.</summary>
    private WordPlace? Reach(Stretch stretch, int index, WordPlace before, FoundPlaces found)
    {
        if (index == Terms.Length)
        {
            return before;
        }

        var row = found.Row;
        var ofTerm = found.OfTerms.Of(Terms[index]);
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

            if (Reach(stretch, index + 1, place, found) is { } rest)
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
