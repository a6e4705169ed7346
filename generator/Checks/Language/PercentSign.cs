using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A share of people given in percent.</summary>
internal sealed class PercentSign : ITextRule
{
    public static readonly Rule Descriptor = new("BHS432", "PercentSign", Severity.Warning)
    {
        Reason = "More than 6 in 10 adults struggle with percentages; \"30 in 100\" can be pictured.",
        Bad = "About 14.3% of people have it.",
        Good = "About 1 in 7 people have it.",
        Example = new(ExampleKind.Section, "14.3%"),
        Editorial = true,
        Standards = ["LAN-10"],
        Remedy = Remedy.As("WordNotPlain"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    public static readonly PhraseSet Words = new("percent", "per cent");

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var sentence in page.BodySentences.Where(
            sentence => page.TextOf(sentence).Contains('%') && !SaysInHundred(page, sentence)))
        {
            for (var i = page.Text.IndexOf('%', sentence.Start, sentence.End - sentence.Start);
                i >= 0;
                i = page.Text.IndexOf('%', i + 1, sentence.End - i - 1))
            {
                yield return At(page, NumberBefore(page.Text, i, sentence.Start), i + 1);
            }
        }

        foreach (var hit in page.FindInBody(Words).Where(hit => !SaysInHundred(page, hit.Sentence)))
        {
            yield return At(page, page.Words[hit.First].Start, page.Words[hit.Last].End);
        }
    }

    private static int NumberBefore(string text, int sign, int from)
    {
        var start = sign;
        while (start > from && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        return start;
    }

    private static Problem At(PageReading page, int start, int end) =>
        Descriptor.At(
            page.Where(start, end),
            $"\"{page.Text[start..end]}\" is hard to picture.",
            "Write \"in 10\", \"in 100\" or \"in 1,000\" people.");

    /// <summary>True where the same sentence says "30 in 100" too.</summary>
    private static bool SaysInHundred(PageReading page, Sentence sentence)
    {
        var words = page.WordsOf(sentence).ToList();
        return words.Zip(words.Skip(1)).Any(pair => pair.First == "in" && pair.Second.All(char.IsAsciiDigit));
    }
}
