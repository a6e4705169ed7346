using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A stretch of the source, as offsets into it, the end exclusive.</summary>
internal readonly record struct SourceStretch(int Start, int End)
{
    public bool Holds(int offset) => offset >= Start && offset < End;
}

/// <summary>A sentence, with the stretch of the source that it stands for.</summary>
internal readonly record struct Statement(ReadOnlyMemory<char> Words, SourceStretch Source);

/// <summary>A sentence with the citations behind it; a point of a list together with the sentence that opens the list.</summary>
internal sealed record CitedStatement(Statement Own, Statement? Opening)
{
    public string Words => Opening is { } opening ? $"{opening.Words.Span} {Own.Words.Span}" : Own.Words.ToString();

    /// <summary>True for an offset into the source that lies among its words.</summary>
    public bool Holds(int offset) => Own.Source.Holds(offset) || (Opening?.Source.Holds(offset) ?? false);

    public bool Cites(Citation citation) => Holds(citation.Where.Span.Start);
}

/// <summary>Cuts the body of a page into statements, so that a citation can be held against what it stands behind.</summary>
internal static class CitedStatements
{
    public static IEnumerable<CitedStatement> Of(ParsedPage page, PageText text)
    {
        foreach (var passage in text.Passages.Where(passage => passage.IsBody))
        {
            Statement? leadIn = passage.LeadIn is { } opener && SentencesOf(opener, page, text) is [.., var last] ? last : null;
            foreach (var sentence in SentencesOf(passage, page, text))
            {
                yield return new CitedStatement(sentence, leadIn);
            }
        }
    }

    /// <summary>
    /// The sentences of a passage, each reaching in the source to where the next begins, over the citations behind its full stop.
    /// </summary>
    private static List<Statement> SentencesOf(Passage passage, ParsedPage page, PageText text)
    {
        var words = text.Words.Text;
        var sentences = SentenceSplitter.Split(words, passage.Start, passage.End).ToList();
        var statements = new List<Statement>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            var start = text.Words.SourceOffset(sentences[i].Start);
            var end = i + 1 < sentences.Count ? text.Words.SourceOffset(sentences[i + 1].Start) : EndOf(passage, page);
            statements.Add(new Statement(words.AsMemory(sentences[i].Start..sentences[i].End), new SourceStretch(start, end)));
        }

        return statements;
    }

    private static int EndOf(Passage passage, ParsedPage page) => passage.SourceEnd ?? page.FrontMatter.Description.Where.Span.End;
}
