using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A medicine or a thing by the name under which somebody sells it.</summary>
internal sealed class BrandNamed : ITextRule
{
    public static readonly Rule Descriptor = new("BHS460", "BrandNamed", Severity.Error)
    {
        Reason = "A brand is an advertisement, and it is sold under other names in other countries; the generic name is on every packet.",
        Bad = "Nurofen can ease a sore back. Try a Theragun.",
        Good = "Ibuprofen can ease a sore back; ask a pharmacist. Try a massage gun.",
        Example = new(ExampleKind.Section, "Nurofen | Theragun"),
        Standards = ["EVI-06"],
        Remedy = new(RemedyGroup.Words, "write the name that it has everywhere: \"ibuprofen\", \"a massage gun\""),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns => [Marked];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [BrandNames.Names];

    public IEnumerable<Problem> Check(PageReading page)
    {
        var named = page.Find(BrandNames.Names)
            .Where(hit => StandsAsName(page, hit))
            .Select(hit => (hit.First, hit.Last, Instead: InsteadOf(page, hit)));
        var marked = page.Sentences.SelectMany(sentence => page.Find(sentence, Marked))
            .Select(hit => (hit.Words.First, hit.Words.Last, Instead: "the kind of thing that it is"));
        var end = -1;
        foreach (var (first, last, instead) in named.Concat(marked).OrderBy(hit => hit.First).ThenByDescending(hit => hit.Last))
        {
            if (first > end)
            {
                end = last;
                var (from, to) = (page.Words[first].Start, page.Words[last].End);
                yield return Descriptor.At(
                    page.Where(from, to),
                    $"\"{page.Text[from..to]}\" is the name of a brand.",
                    $"Write {instead}.");
            }
        }
    }

    private static string InsteadOf(PageReading page, PhraseHit hit) => $"\"{BrandOf(page, hit).Instead}\"";

    private static Brand BrandOf(PageReading page, PhraseHit hit) =>
        BrandNames.Of(Enumerable.Range(hit.First, hit.Last - hit.First + 1).Select(word => page.Words[word].Word));

    /// <summary>
    /// An ordinary word is a name where each word of it has a capital, and where a single one does not just begin the sentence.
    /// </summary>
    private static bool StandsAsName(PageReading page, PhraseHit hit)
    {
        if (!BrandOf(page, hit).IsWordToo)
        {
            return true;
        }

        var words = Enumerable.Range(hit.First, hit.Last - hit.First + 1).ToList();
        return words.TrueForAll(word => char.IsUpper(page.Text[page.Words[word].Start]))
            && (words.Count > 1 || hit.First > hit.Sentence.FirstWord);
    }

    /// <summary>
    /// A word with the sign of a trade mark, or that is said to be a brand. It is looked for from the first letter of a word on, and no
    /// letter is given back: a word may be of any length.
    /// </summary>
    private static readonly WordPattern Marked = new(
        "(?<![\\p{L}\\d-])(?>[\\p{L}\\d-]+)\\s?(?:[\u00AE\u2122]|\\((?:R|TM)\\))"
        + "|(?=\\p{Lu})(?<=\\b(?:[Bb]rands?(?:\\s+names?)?|[Ss]old|[Mm]arketed"
        + "|[Bb]randed)\\s+(?:such\\s+as|like|called|as|under\\s+the\\s+name)\\s+)\\p{Lu}[\\p{L}\\d-]{2,}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
