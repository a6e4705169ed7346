using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>The anchors that a page will have when the lines that only look like headings are headings.</summary>
internal static class MeantAnchors
{
    public static IReadOnlySet<string> Of(ParsedPage page)
    {
        var meant = LinesOf(page).Select(line => MeantHeading.Of(page.File.Text, line)).ToList();
        if (meant.Count == 0)
        {
            return new HashSet<string>();
        }

        var written = page.Headings.Where(heading => heading.IsAnchorWritten).SelectMany(heading => heading.Anchors)
            .Concat(meant.SelectMany(heading => heading.Ids).Select(id => new Anchor(id)))
            .ToList();
        var maker = new AnchorMaker();
        written.ForEach(anchor => maker.Take(anchor));
        var made = page.Headings.Where(heading => !heading.IsAnchorWritten)
            .Select(heading => new MeantHeading(heading.Where.Span.Start, heading.Text, []))
            .Concat(meant.Where(heading => heading.Ids.Count == 0))
            .OrderBy(heading => heading.Start)
            .Select(heading => maker.Make(heading.Text));
        return written.Concat(made).Select(anchor => anchor.Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where the lines begin: those without the space behind their signs, and those that their indentation makes code.</summary>
    private static IEnumerable<int> LinesOf(ParsedPage page)
    {
        var indented = from code in page.Markup.Codes
                       where code.IsIndented
                       from start in LineStarts(page.File.Text, code.Where.Span.Start, code.Where.Span.End)
                       where page.File.Text[start] == '#'
                       select start;
        return HeadingMistyped.LinesOf(page).Select(line => line.Where.Span.Start).Concat(indented);
    }

    /// <summary>The first sign of each line of a stretch.</summary>
    private static IEnumerable<int> LineStarts(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            yield return i;
            i = text.IndexOf('\n', i) is >= 0 and var lineEnd ? lineEnd : end;
        }
    }

    /// <summary>A line that is meant for a heading: its words, and the ids behind them.</summary>
    private sealed record MeantHeading(int Start, string Text, IReadOnlyList<string> Ids)
    {
        public static MeantHeading Of(string text, int start)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan()[start..(end < 0 ? text.Length : end)].Trim('#').Trim();
            var words = line.IndexOf('{') is >= 0 and var braces ? line[..braces] : line;
            return new MeantHeading(start, words.Trim().ToString(), HeadingIds.In(line));
        }
    }
}
