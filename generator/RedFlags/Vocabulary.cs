using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>The words of all phrases, by what they may be forms of. Filled once, then safe for many threads.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byBase = new(StringComparer.Ordinal);

    public void Add(IEnumerable<string> phrase)
    {
        foreach (var word in phrase.Where(words.Add))
        {
            foreach (var plain in WordForms.BasesOf(word).Distinct(StringComparer.Ordinal))
            {
                if (!byBase.TryGetValue(plain, out var there))
                {
                    byBase.Add(plain, there = []);
                }

                there.Add(word);
            }
        }
    }

    /// <summary>The words that a written one may stand for: itself, and its other forms.</summary>
    public string[] Meant(string word) =>
        [.. WordForms.BasesOf(word).SelectMany(plain => byBase.GetValueOrDefault(plain) ?? []).Distinct(StringComparer.Ordinal)];
}
