using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A sentence of more than 25 words, where an article has too many of them.</summary>
internal sealed class SentenceTooLong : ITextRule
{
    /// <summary>Words; STANDARDS LAN-02.</summary>
    private const int Longest = 25;

    /// <summary>Of a hundred sentences; DESIGN section 4.</summary>
    private const int MostInHundred = 5;

    public static readonly Rule Descriptor = new("BHS426", "SentenceTooLong", Severity.Warning)
    {
        Reason = "Who is in pain loses the thread of a long sentence; one in twenty may be long where it must.",
        Bad = "If your back hurts when you get up and the pain, which may also run down your leg, has not eased after some weeks of rest "
            + "and gentle movement, see a doctor.",
        Good = "See a doctor if your back has not improved after a few weeks. Pain may also run down your leg.",
        Example = new(
            ExampleKind.Section,
            "If your back hurts when you get up and the pain, which may also run down your leg, has not eased after some weeks of rest and "
            + "gentle movement, see a doctor."),
        Editorial = true,
        Standards = ["LAN-02"],
        Remedy = new(RemedyGroup.Words, "break it in two; shorter words for the last one"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var prose = page.BodySentences.Where(sentence => sentence.IsProse).ToList();
        var all = prose
            .Select(sentence => (Sentence: sentence, Words: WordCount.Of(page.TextOf(sentence))))
            .Where(entry => entry.Words > Longest)
            .ToList();
        if (all.Count * 100 <= prose.Count * MostInHundred)
        {
            yield break;
        }

        foreach (var (sentence, words) in all)
        {
            yield return Descriptor.At(
                page.Where(sentence),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This sentence has {words} words; {all.Count} of the {prose.Count} sentences here are longer than {Longest}."),
                "Cut it in two, or take out what the reader does not need.");
        }
    }
}
