namespace BackHealthSite.RedFlags;

/// <summary>Finds where the parts of a sequence stand behind each other, in one sentence and no further apart than their gaps.</summary>
internal static class SequencePlaces
{
    /// <summary>Adds the places of a sequence to those that are known of its term.</summary>
    public static void AddTo(TermPlaces places, int whole, (int Term, int Gap)[] parts, WordRow row)
    {
        foreach (var (term, _) in parts)
        {
            if (!places.Has(term))
            {
                return;
            }
        }

        foreach (var place in places.Of(parts[0].Term))
        {
            Follow(new Sequence(places, whole, row), parts.AsSpan(1..), place);
        }
    }

    private static void Follow(in Sequence sequence, ReadOnlySpan<(int Term, int Gap)> parts, WordPlace before)
    {
        if (parts.IsEmpty)
        {
            sequence.Places.Add(sequence.Whole, before);
            return;
        }

        var row = sequence.Row;
        var ofPart = sequence.Places.Of(parts[0].Term);
        for (var i = WordPlaces.FirstFrom(ofPart, before.Last + 1); i < ofPart.Length; i++)
        {
            if (row.Between(before, ofPart[i]) > parts[0].Gap
                || row.Tokens[ofPart[i].First].Sentence != row.Tokens[before.First].Sentence)
            {
                return;
            }

            Follow(sequence, parts[1..], new WordPlace(before.First, ofPart[i].Last));
        }
    }

    /// <summary>The words that a sequence is looked for in, and the number of what it makes up.</summary>
    private readonly record struct Sequence(TermPlaces Places, int Whole, WordRow Row);
}

/// <summary>Looks in places that stand in text order.</summary>
internal static class WordPlaces
{
    /// <summary>The first place that begins at a word or behind it; the number of places where there is none.</summary>
    public static int FirstFrom(ReadOnlySpan<WordPlace> places, int word)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].First >= word ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
