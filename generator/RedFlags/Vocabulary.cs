using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>The words of all phrases, each with a number, by what they may be forms of. Filled once, then safe for many threads.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byBase = new(StringComparer.Ordinal);

    /// <summary>The number of a word of a phrase.</summary>
    public int Add(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers.Add(word, number = numbers.Count);
            foreach (var plain in WordForms.BasesOf(word).Distinct(StringComparer.Ordinal))
            {
                if (!byBase.TryGetValue(plain, out var there))
                {
                    byBase.Add(plain, there = []);
                }

                there.Add(number);
            }
        }

        return number;
    }

    /// <summary>The number of a word that stands in a phrase, or null.</summary>
    public int? NumberOf(ReadOnlySpan<char> word) =>
        numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : null;

    /// <summary>The words that a written one may stand for: itself, and its other forms.</summary>
    public int[] Meant(string word) =>
        [.. WordForms.BasesOf(word).SelectMany(plain => byBase.GetValueOrDefault(plain) ?? []).Distinct()];
}
