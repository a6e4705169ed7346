using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

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
        Bad = "If your back hurts when you get up and the pain, which may also run down your leg, has not eased after some weeks of rest and gentle movement, see a doctor.",
        Good = "See a doctor if your back has not improved after a few weeks. Pain may also run down your leg.",
        Example = new(ExampleKind.Section, "If your back hurts when you get up and the pain, which may also run down your leg, has not eased after some "
            + "weeks of rest and gentle movement, see a doctor."),
        Editorial = true,
        Standards = ["LAN-02"],
        Remedy = new(RemedyGroup.Words, "break it in two; shorter words for the last one"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var prose = page.BodySentences.Where(sentence => sentence.IsProse).ToList();
        var all = prose.Select(sentence => (Sentence: sentence, Words: WordCount.Of(page.TextOf(sentence)))).Where(entry => entry.Words > Longest).ToList();
        if (all.Count * 100 <= prose.Count * MostInHundred)
        {
            yield break;
        }

        foreach (var (sentence, words) in all)
        {
            yield return Descriptor.At(
                page.Where(sentence),
                string.Create(CultureInfo.InvariantCulture, $"This sentence has {words} words; {all.Count} of the {prose.Count} sentences here are longer than {Longest}."),
                "Cut it in two, or take out what the reader does not need.");
        }
    }
}

/// <summary>A paragraph of more than five sentences.</summary>
internal sealed class ParagraphTooLong : ITextRule
{
    /// <summary>Sentences; DESIGN section 4.</summary>
    private const int Longest = 5;

    public static readonly Rule Descriptor = new("BHS427", "ParagraphTooLong", Severity.Warning)
    {
        Reason = "A block of text is skipped on a phone.",
        Bad = "A paragraph of six sentences.",
        Good = "Two paragraphs of three.",
        Example = new(ExampleKind.Section, "It hurts.") { Bad = "{{It hurts. *6}}", Good = "{{It hurts. *3}}\n\n{{It hurts. *3}}" },
        Editorial = true,
        Standards = ["LAN-03"],
        Remedy = Remedy.As("SentenceTooLong"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page) =>
        from passage in page.BodySentences.GroupBy(sentence => sentence.Passage)
        where passage.Key.Kind is PassageKind.Paragraph or PassageKind.ListItem && passage.Count() > Longest
        select Descriptor.At(
            page.Where(passage.First()),
            string.Create(CultureInfo.InvariantCulture, $"This paragraph has {passage.Count()} sentences; {Longest} are plenty."),
            "Begin a new paragraph where the thought changes.");
}

/// <summary>A list of more than six items.</summary>
internal sealed class ListTooLong : ITextRule
{
    /// <summary>Items; STANDARDS STR-06.</summary>
    private const int Longest = 6;

    public static readonly Rule Descriptor = new("BHS428", "ListTooLong", Severity.Warning)
    {
        Reason = "Nobody keeps more than six points in mind.",
        Bad = "A list of nine signs.",
        Good = "Two lists, each with its own introduction.",
        Example = new(ExampleKind.Section, "-")
        {
            Bad = "Signs:\n\n{{- a sign\n*9}}",
            Good = "Signs:\n\n{{- a sign\n*4}}\nMore signs:\n\n{{- a sign\n*4}}",
        },
        Editorial = true,
        Standards = ["STR-06"],
        Remedy = Remedy.As("SentenceTooLong"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page) =>
        from list in page.Page.Markup.Lists
        where list.Items > Longest
        select Descriptor.At(
            list.Where,
            string.Create(CultureInfo.InvariantCulture, $"This list has {list.Items} items; up to {Longest} are read."),
            "Leave out the least useful, or make two lists with an introduction each.");
}
