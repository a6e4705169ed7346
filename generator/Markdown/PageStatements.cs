using BackHealthSite.Language;

namespace BackHealthSite.Markdown;

/// <summary>
/// One thing that a page says: a sentence, a point of a list or a cell, the heading it stands under, and the sources cited for it.
/// </summary>
internal sealed record PageStatement(string Heading, string Words, IReadOnlyList<string> SourceIds);

/// <summary>Takes a page apart into its statements, in reading order.</summary>
internal static class PageStatements
{
    public static IReadOnlyList<PageStatement> Of(ParsedPage page, LinkTitles titles)
    {
        var text = PageTextReader.TextOf(page, titles);
        var places = new List<(string Heading, string Words, int Start)>();
        var heading = "";
        foreach (var passage in text.Passages.Where(passage => passage.IsBody))
        {
            if (passage.Kind == PassageKind.Heading)
            {
                heading = text.Words.Text[passage.Start..passage.End].Trim();
                continue;
            }

            foreach (var (start, end) in SentenceSplitter.Split(text.Words.Text, passage.Start, passage.End))
            {
                places.Add((heading, text.Words.Text[start..end], text.Words.SourceOffset(start)));
            }
        }

        // A citation stands behind what it supports.
        var cited = page.Citations.ToLookup(
            citation => places.FindLastIndex(place => place.Start <= citation.Where.Span.Start),
            citation => citation.SourceId);
        return [.. places.Select((place, index) => new PageStatement(place.Heading, place.Words, [.. cited[index].Distinct()]))];
    }
}
