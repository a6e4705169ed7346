using System.Runtime.InteropServices;

namespace BackHealthSite.RedFlags;

/// <summary>Where terms stand in some words, by their numbers; cleared and used again for the next ones.</summary>
internal sealed class TermPlaces(int terms)
{
    /// <summary>The number under which numbers stand that no country has for emergencies.</summary>
    public const int Numbers = -2;

    private readonly List<WordPlace>?[] places = new List<WordPlace>?[terms];
    private readonly List<WordPlace> numbers = [];
    private readonly List<int> filled = [];

    public bool IsEmpty => filled.Count == 0 && numbers.Count == 0;

    /// <summary>The terms that stand somewhere, without numbers that no country has.</summary>
    public List<int> Found => filled;

    public bool Has(int term) => term == Numbers ? numbers.Count > 0 : term >= 0 && places[term] is { Count: > 0 };

    /// <summary>The places of a term, in the order in which they were added; none of one that does not stand in the words.</summary>
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

    /// <summary>Adds a place, unless it was the last that was added of its term.</summary>
    public void AddOnce(int term, WordPlace place)
    {
        if (places[term] is not { Count: > 0 } there || there[^1] != place)
        {
            Add(term, place);
        }
    }

    /// <summary>Puts the places of a term in text order, each of them once.</summary>
    public void Sort(int term)
    {
        var there = places[term]!;
        there.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
        var kept = 1;
        for (var i = 1; i < there.Count; i++)
        {
            if (there[i] != there[kept - 1])
            {
                there[kept++] = there[i];
            }
        }

        CollectionsMarshal.SetCount(there, kept);
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
