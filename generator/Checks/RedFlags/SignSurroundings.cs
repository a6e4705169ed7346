using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>The sentences beside one with a sign that may say what the sign needs.</summary>
internal static class SignSurroundings
{
    /// <summary>Sentences behind a heading or a title.</summary>
    private const int BehindHeading = 2;

    /// <summary>The sentence behind it; the lines around its list; the rest of its row; the end of its myth.</summary>
    public static IEnumerable<Sentence> SurroundingsOf(this PageReading page, Sentence sentence) => sentence.Passage.Kind switch
    {
        PassageKind.Title or PassageKind.Heading => page.Sentences.Skip(sentence.Number + 1).Take(BehindHeading),
        PassageKind.ListItem => [.. page.Next(sentence), .. page.Opening(sentence), .. page.Closing(sentence), .. page.EndOfMyth(sentence)],
        PassageKind.Cell => page.Row(sentence),
        _ => [.. page.Next(sentence), .. page.EndOfMyth(sentence)],
    };

    /// <summary>Every sentence between two headings.</summary>
    public static IEnumerable<Sentence> SectionOf(this PageReading page, Sentence sentence)
    {
        var first = sentence.Number;
        while (first > 0 && page.Sentences[first].Passage.Kind != PassageKind.Heading)
        {
            first--;
        }

        return page.Sentences.Skip(first).TakeWhile(other => other.Number <= sentence.Number || other.Passage.Kind != PassageKind.Heading);
    }

    /// <summary>The heading above a sentence and the opening line of its list.</summary>
    public static IEnumerable<Sentence> FramesOf(this PageReading page, Sentence sentence) =>
        [
            .. page.SectionOf(sentence).Take(1).Where(first => first.Passage.Kind == PassageKind.Heading && first != sentence),
            .. page.Opening(sentence),
        ];

    private static IEnumerable<Sentence> Next(this PageReading page, Sentence sentence) =>
        page.Sentences.Skip(sentence.Number + 1).Take(1).Where(next => next.Passage == sentence.Passage);

    private static IEnumerable<Sentence> Opening(this PageReading page, Sentence sentence) =>
        page.LeadInOf(sentence) is { } line ? [line] : [];

    private static IEnumerable<Sentence> Closing(this PageReading page, Sentence sentence)
    {
        var list = sentence.Passage.List;
        return page.Sentences.Skip(sentence.Number + 1).SkipWhile(other => list is not null && other.Passage.List == list).Take(1)
            .Where(other => other.Passage.Kind == PassageKind.Paragraph);
    }

    /// <summary>The last sentence of the myth that a sentence stands in.</summary>
    public static IEnumerable<Sentence> EndOfMyth(this PageReading page, Sentence sentence) =>
        sentence.Passage.Myth is { } myth ? page.Sentences.Where(other => other.Passage.Myth == myth).TakeLast(1) : [];

    /// <summary>The cells of the first row of the table that a sentence stands in.</summary>
    public static IReadOnlyList<Sentence> HeadOf(this PageReading page, Sentence sentence) =>
        sentence.Passage.Row?.Head is { } head ? [.. page.Sentences.Where(other => other.Passage.Row == head)] : [];

    private static IEnumerable<Sentence> Row(this PageReading page, Sentence sentence) =>
        sentence.Passage.Row is { } row ? page.Sentences.Where(other => other.Passage.Row == row).Union(page.HeadOf(sentence)) : [];
}
