using System.Collections.Frozen;

namespace BackHealthSite.Language;

/// <summary>What a word may be a form of: `drag` for drags, dragged and dragging, `go` for gone and went.</summary>
internal static class WordForms
{
    /// <summary>
    /// Words that end as a form does and are none, or of which the ending says what matters: one leg or two, a feeling or what somebody
    /// feels.
    /// </summary>
    private static readonly FrozenSet<string> Fixed =
        ("feeling floors aids spaced attacked swaying sliding nothing anything something everything morning evening during string thing "
            + "always perhaps hundred need speed indeed")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Endings = ["ing", "ed"];

    private const int ShortestStem = 3;

    /// <summary>The words that one may be a form of, the word itself first.</summary>
    public static IEnumerable<string> BasesOf(string word)
    {
        yield return word;
        if (Letters.Verbs.TryGetValue(word, out var verb))
        {
            yield return verb;
        }

        if (Fixed.Contains(word) || Letters.Plurals.Contains(word))
        {
            yield break;
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length >= ShortestStem + ending.Length)
            {
                var stem = word[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                if (stem[^1] == stem[^2] && stem[^1] is not ('e' or 'o'))
                {
                    yield return stem[..^1];
                }
            }
        }

        if (word is [.. var short1, 'i', 'e', 's' or 'd'] && short1.Length > 1)
        {
            yield return short1 + "y";
        }

        if (word is [.. var bare, 's'] && bare.Length >= ShortestStem && bare[^1] is not ('s' or 'u' or 'i'))
        {
            yield return bare;
        }

        if (word is [.. var plain, 'e', 's'] && plain.Length >= ShortestStem)
        {
            yield return plain;
        }
    }
}
