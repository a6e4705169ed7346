using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>An abbreviation in capitals that its first use does not write in full.</summary>
internal sealed class AbbreviationUnexplained : ITextRule
{
    public static readonly Rule Descriptor = new("BHS433", "AbbreviationUnexplained", Severity.Warning)
    {
        Reason = "Who does not know the letters cannot look them up by their meaning.",
        Bad = "You may have an MRI scan.",
        Good = "You may have a magnetic resonance imaging (MRI) scan.",
        Example = new(ExampleKind.Section, "MRI"),
        Editorial = true,
        Standards = ["LAN-11"],
        Remedy = Remedy.As("ChronicUnexplained"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    /// <summary>Abbreviations that are better known than what they stand for, and numerals.</summary>
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "UK", "US", "USA", "EU", "NHS", "GP", "GPs", "TV", "PDF", "DNA", "HIV", "AIDS", "OK", "ID", "II", "III", "IV", "AM", "PM", "BBC",
        "FAQ", "AA", "A-Z", "COVID", "COVID-19", "VI", "VII", "VIII", "IX", "XI", "XII");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<(int Start, int End)>? shouted = null;
        foreach (var sentence in page.BodySentences.Where(sentence => sentence.Passage.Kind != PassageKind.Heading))
        {
            foreach (var (start, end) in Stretches(page.Text, sentence))
            {
                if (!IsAbbreviation(page.Text.AsSpan(start, end - start)))
                {
                    continue;
                }

                var word = page.Text[start..end];
                if (seen.Add(word.TrimEnd('s'))
                    && !Known.Contains(word)
                    && !IsTerm(page, sentence, start)
                    && !NoteLeft.IsNote(word)
                    && !IsSpineLevel(word)
                    && !IsExplained(page, sentence, start, end)
                    && !(shouted ??= [.. WordsShouted.Of(page)]).Exists(run => run.Start <= start && end <= run.End))
                {
                    yield return Descriptor.At(
                        page.Where(start, end),
                        $"\"{word}\" is not written in full here, at its first use.",
                        $"Write the words and then the letters: \"the words in full ({word})\".");
                }
            }
        }
    }

    /// <summary>Words with their hyphens: `KAW-duh` is one.</summary>
    private static IEnumerable<(int Start, int End)> Stretches(string text, Sentence sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < sentence.End && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '\u2011'))
            {
                i++;
            }

            yield return (start, i);
        }
    }

    /// <summary>Two capitals or more and no small letter but a plural s: `MRI`, `NSAIDs`, `HLA-B27`.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word.EndsWith('s') ? word[..^1] : word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }

    /// <summary>True for the bones of the spine by their numbers: `L5-S1`.</summary>
    private static bool IsSpineLevel(string word) => word.Split('-', '\u2011')
        .All(part => part is ['C' or 'T' or 'L' or 'S', _, ..] && part.Length < 4 && part.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>A term of the glossary has a rule of its own.</summary>
    private static bool IsTerm(PageReading page, Sentence sentence, int start) =>
        Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord)
            .Any(i => page.Words[i].Start == start && page.IsTermWord(i));

    private static bool IsExplained(PageReading page, Sentence sentence, int start, int end)
    {
        var before = page.Text.AsSpan(sentence.Start, start - sentence.Start).TrimEnd();
        var after = page.Text.AsSpan(end, sentence.End - end).TrimStart();
        return (before.EndsWith("(") && before.Length > 1)
            || after.StartsWith("(")
            || page.Words.Skip(sentence.FirstWord).Take(sentence.EndWord - sentence.FirstWord).Any(IsNaming);
    }

    /// <summary>"Short for", "stands for", "called", "known as".</summary>
    private static bool IsNaming(MatchToken token) => token.Word is "called" or "known" or "short" or "stands";
}
