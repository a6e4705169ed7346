using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>What stands between the front matter of an article and its card, or its first heading where it has none.</summary>
internal sealed class Opening
{
    private readonly ParsedPage page;

    private Opening(ParsedPage page, IReadOnlyList<PageBlock> blocks)
    {
        this.page = page;
        Count = blocks.Count;
        Blocks = [.. blocks.Where(block => block.Kind != BlockKind.Definitions && !block.IsRedFlags)];
        Paragraphs = [.. Blocks.Where(block => block.Kind == BlockKind.Paragraph)];
    }

    /// <summary>How many of the first blocks of the page it takes, those too that are not shown.</summary>
    public int Count { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    public IReadOnlyList<PageBlock> Paragraphs { get; }

    /// <summary>Addresses that are shown as they are, which are no words of the page.</summary>
    public IEnumerable<string> Addresses => page.Links.Where(link => link.ShowsAddress && Holds(link.Offset)).Select(link => link.Text);

    public int Citations => page.Citations.Count(citation => Holds(citation.Offset));

    /// <summary>The places of links to a heading of the page, and of pictures with such an address.</summary>
    public IEnumerable<TextSpan> Jumps =>
        page.Links.Where(link => !link.ShowsAddress && IsJump(link.Address)).Select(link => link.Whole)
            .Concat(page.Images.Where(image => IsJump(image.Address)).Select(image => image.Where.Span))
            .Where(place => Holds(place.Start))
            .OrderBy(place => place.Start);

    public IEnumerable<int> HardBreaks => page.Markup.HardBreaks.Where(Holds);

    public static Opening Of(ParsedPage page)
    {
        var card = RedFlagDirectives.Of(page).FirstOrDefault(directive => directive.OnTopLevel)?.Offset;
        var blocks = page.Markup.Blocks.TakeWhile(
            block => card is { } offset ? block.Span.Start < offset : block.Kind != BlockKind.Heading);
        return new Opening(page, [.. blocks]);
    }

    public static Opening Nothing(ParsedPage page) => new(page, []);

    public Location Where(PageBlock block) => page.File.At(block.Span);

    public Location FirstLine(PageBlock block)
    {
        var end = page.File.Text.IndexOf('\n', block.Span.Start);
        return page.File.At(block.Span.Start, end < 0 ? page.File.Text.Length : end);
    }

    private static bool IsJump(string address) => address.StartsWith('#');

    /// <summary>True for a place in one of its paragraphs.</summary>
    private bool Holds(int offset) => Paragraphs.Any(paragraph => offset >= paragraph.Span.Start && offset < paragraph.Span.End);
}
