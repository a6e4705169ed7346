using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A stretch of the source, as offsets into it, the end exclusive.</summary>
internal readonly record struct SourceStretch(int Start, int End)
{
    public bool Holds(int offset) => offset >= Start && offset < End;
}

/// <summary>A sentence with the citations behind it; a point of a list together with the sentence that opens the list.</summary>
internal sealed record CitedStatement(string Words, IReadOnlyList<SourceStretch> Stretches)
{
    /// <summary>True for an offset into the source that lies among its words.</summary>
    public bool Holds(int offset) => Stretches.Any(stretch => stretch.Holds(offset));

    public bool Cites(Citation citation) => Holds(citation.Where.Span.Start);
}

/// <summary>Cuts the body of a page into statements, so that a citation can be held against what it stands behind.</summary>
internal static class CitedStatements
{
    public static IEnumerable<CitedStatement> Of(ParsedPage page, PageText text)
    {
        foreach (var passage in text.Passages.Where(passage => passage.IsBody))
        {
            var leadIn = passage.LeadIn is { } opener ? SentencesOf(opener, page, text).LastOrDefault() : null;
            foreach (var sentence in SentencesOf(passage, page, text))
            {
                yield return leadIn is null
                    ? sentence
                    : new CitedStatement($"{leadIn.Words} {sentence.Words}", [.. leadIn.Stretches, .. sentence.Stretches]);
            }
        }
    }

    /// <summary>
    /// The sentences of a passage, each reaching in the source to where the next begins, over the citations behind its full stop.
    /// </summary>
    private static IEnumerable<CitedStatement> SentencesOf(Passage passage, ParsedPage page, PageText text)
    {
        var words = text.Words.Text;
        var sentences = SentenceSplitter.Split(words, passage.Start, passage.End).ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            var start = text.Words.SourceOffset(sentences[i].Start);
            var end = i + 1 < sentences.Count ? text.Words.SourceOffset(sentences[i + 1].Start) : EndOf(passage, page);
            yield return new CitedStatement(words[sentences[i].Start..sentences[i].End], [new SourceStretch(start, end)]);
        }
    }

    private static int EndOf(Passage passage, ParsedPage page) => passage.SourceEnd ?? page.FrontMatter.Description.Where.Span.End;
}
