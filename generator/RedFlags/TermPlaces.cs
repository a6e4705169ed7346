using System.Runtime.InteropServices;

namespace BackHealthSite.RedFlags;

/// <summary>Where the sets of the weakening list stand in a sentence, by their numbers; cleared and used again for the next one.</summary>
internal sealed class TermPlaces(int terms)
{
    /// <summary>The number under which numbers stand that no country has for emergencies.</summary>
    public const int Numbers = -2;

    private readonly List<WordPlace>?[] places = new List<WordPlace>?[terms];
    private readonly List<WordPlace> numbers = [];
    private readonly List<int> filled = [];

    public bool IsEmpty => filled.Count == 0 && numbers.Count == 0;

    public bool Has(int term) => !Of(term).IsEmpty;

    /// <summary>The places of a set, in text order; none of one that the list does not have.</summary>
    public ReadOnlySpan<WordPlace> Of(int term) =>
        CollectionsMarshal.AsSpan(term == Numbers ? numbers : term < 0 ? null : places[term]);

    public void Add(int term, WordPlace place)
    {
        if (term == Numbers)
        {
            numbers.Add(place);
            return;
        }

        var there = places[term] ??= [];
        if (there.Count == 0)
        {
            filled.Add(term);
        }

        there.Add(place);
    }

    public void Clear()
    {
        foreach (var term in filled)
        {
            places[term]!.Clear();
        }

        filled.Clear();
        numbers.Clear();
    }
}
