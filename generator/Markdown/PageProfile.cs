using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>What other pages can see of a page: where it lies, its front matter as it is written, and its headings.</summary>
internal sealed record PageProfile(string Path, string FrontMatter, string Headings) : IMadeFrom
{
    public Basis Basis { get; } = new(Path, FrontMatter, Headings);

    public static PageProfile Of(ParsedPage page) => new(
        page.File.Path,
        page.File.Text[..Math.Min(page.Body.Start, page.File.Text.Length)],
        string.Join('\n', page.Headings.Select(heading => $"{heading.Level} {string.Join(' ', heading.Anchors)} {heading.Text}")));
}
