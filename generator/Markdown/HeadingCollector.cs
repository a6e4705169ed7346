using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>Writes down the headings of a page as the walk comes by, and cuts the page into sections by them.</summary>
internal sealed class HeadingCollector(SourceFile file, List<Problem> problems)
{
    private readonly List<(HeadingBlock Block, string Text)> headings = [];

    public void Take(HeadingBlock heading) => headings.Add((heading, PageWords.Plain(heading.Inline)));

    /// <summary>Gives the headings their anchors, explicit ids first, so that a made one never takes a name an author chose.</summary>
    public IReadOnlyList<(HeadingBlock Block, Heading Heading)> Named()
    {
        var anchors = new AnchorMaker();
        var written = headings.ConvertAll(heading => HeadingIds.Of(heading.Block, file));
        for (var i = 0; i < headings.Count; i++)
        {
            foreach (var id in written[i].Where(id => !anchors.Take(new Anchor(id))))
            {
                problems.Add(AnchorRepeated.At(Where(headings[i].Block), id));
            }
        }

        return [.. headings.Select((heading, place) => (heading.Block, Read(heading.Block, heading.Text, written[place], anchors)))];
    }

    private Heading Read(HeadingBlock block, string text, IReadOnlyList<string> written, AnchorMaker anchors)
    {
        var anchor = written.Count == 0 ? anchors.Make(text) : new Anchor(written[0]);
        ImmutableArray<Anchor> more = [.. written.Skip(1).Select(id => new Anchor(id))];
        block.GetAttributes().Id = anchor.Value;
        HeadingIds.Keep(more, block);
        return new Heading(block.Level, text, anchor, Where(block)) { MoreAnchors = more, IsAnchorWritten = written.Count > 0 };
    }

    /// <summary>What stands below each heading of the second level.</summary>
    public IEnumerable<Section> Sections(MarkdownDocument tree, IReadOnlyList<(HeadingBlock Block, Heading Heading)> named)
    {
        var starts = named.Where(pair => pair.Heading.Level == 2 && pair.Block.Parent is MarkdownDocument).ToList();
        int[] places = [.. Enumerable.Range(0, tree.Count).Where(place => tree[place] is HeadingBlock { Level: 2 }), tree.Count];
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Block.Span.Start : file.Text.Length;
            yield return new Section(starts[i].Heading, (places[i] + 1)..places[i + 1], new TextSpan(starts[i].Block.Span.Start, end));
        }
    }

    private Location Where(HeadingBlock heading) => file.At(heading.Span.Start, heading.Span.End + 1);
}
