using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>The tree of a page: outside this room it is opened only to write the page as HTML.</summary>
/// <param name="tree">The blocks, the front matter first.</param>
/// <param name="opening">How many of them, behind the front matter, are the opening.</param>
internal sealed class MarkdownBody(MarkdownDocument tree, int opening)
{
    public static readonly MarkdownBody Empty = new([], 0);

    public MarkdownDocument Tree { get; } = tree;

    /// <summary>Where the front matter ends.</summary>
    public int Start => Tree.Count == 0 ? 0 : Tree[0].Span.End + 1;

    /// <summary>The blocks before the first heading or directive.</summary>
    public IEnumerable<Block> Opening => Tree.Skip(1).Take(opening);

    /// <summary>The first blocks behind the front matter.</summary>
    public IEnumerable<Block> First(int count) => Tree.Skip(1).Take(count);

    /// <summary>What stands behind the opening.</summary>
    public IEnumerable<Block> BehindOpening => Tree.Skip(1 + opening);

    /// <summary>The blocks of a section, without its heading.</summary>
    public IEnumerable<Block> Of(Section section)
    {
        for (var place = section.Blocks.Start.Value; place < section.Blocks.End.Value; place++)
        {
            yield return Tree[place];
        }
    }
}
