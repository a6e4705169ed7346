using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

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
