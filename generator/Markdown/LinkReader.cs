using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>Reads the links and the pictures of a page, each with its place.</summary>
internal sealed class LinkReader(SourceFile file)
{
    public PageImage Image(LinkInline image)
    {
        var address = image.Url ?? "";
        return new PageImage(LinkTargetReader.Read(address, file.Path), LinkWhere(image), PageWords.Plain(image), Where(image))
        {
            Address = address,
            Title = image.Title ?? "",
        };
    }

    public PageLink Link(LinkInline link) => Read(link.Url ?? "", link, PageWords.Plain(link), LinkWhere(link));

    public PageLink Link(AutolinkInline link) => Read(link.IsEmail ? "mailto:" + link.Url : link.Url, link, link.Url, Where(link));

    private PageLink Read(string address, Inline link, string text, Location where) =>
        new(LinkTargetReader.Read(address, file.Path), text, where)
        {
            Whole = new TextSpan(link.Span.Start, link.Span.End + 1),
            Address = address,
            ShowsAddress = link is AutolinkInline,
            Title = (link as LinkInline)?.Title ?? "",
        };

    /// <summary>The address of a link; of a reference link, the place where it is used.</summary>
    private Location LinkWhere(LinkInline link)
    {
        var inline = link.Reference is null && !link.UrlSpan.IsEmpty;
        return inline ? file.At(link.UrlSpan.Start, link.UrlSpan.End + 1) : Where(link);
    }

    private Location Where(Inline item) => file.At(item.Span.Start, item.Span.End + 1);
}
