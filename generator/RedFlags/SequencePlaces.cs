using System.Runtime.InteropServices;

namespace BackHealthSite.RedFlags;

/// <summary>Finds where the parts of a sequence stand behind each other, in one sentence and no further apart than their gaps.</summary>
internal static class SequencePlaces
{
    /// <summary>Adds the places of a sequence to those that are known of its term.</summary>
    public static void Add((int Term, int Gap)[] parts, List<WordPlace>?[] places, WordRow row, ref List<WordPlace>? found)
    {
        foreach (var (term, _) in parts)
        {
            if (places[term] is null)
            {
                return;
            }
        }

        foreach (var place in places[parts[0].Term]!)
        {
            Follow(parts.AsSpan(1..), place, places, row, ref found);
        }
    }

    private static void Follow(
        ReadOnlySpan<(int Term, int Gap)> parts,
        WordPlace before,
        List<WordPlace>?[] places,
        WordRow row,
        ref List<WordPlace>? found)
    {
        if (parts.IsEmpty)
        {
            (found ??= []).Add(before);
            return;
        }

        var ofPart = CollectionsMarshal.AsSpan(places[parts[0].Term]!);
        var tokens = row.Tokens;
        for (var i = WordPlaces.FirstFrom(ofPart, before.Last + 1); i < ofPart.Length; i++)
        {
            if (row.Between(before, ofPart[i]) > parts[0].Gap || tokens[ofPart[i].First].Sentence != tokens[before.First].Sentence)
            {
                return;
            }

            Follow(parts[1..], new WordPlace(before.First, ofPart[i].Last), places, row, ref found);
        }
    }
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
