using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace BackHealthSite.Verification.Tree;

/// <summary>
/// Reads a page as a browser would: AngleSharp's tokenizer and tree construction with nodes of our own, which take a tenth of the room.
/// Where AngleSharp's tree builder knows its own elements by their type (templates, and what stands astray in a table), AngleSharp's own
/// tree is built and copied.
/// </summary>
internal sealed class PageParser
{
    private static readonly HtmlParserOptions Options = new() { SkipComments = true, DisableElementPositionTracking = true };

    private readonly ElementMaker maker;
    private readonly ElementKinds kinds;
    private readonly HtmlParser own;
    private readonly HtmlParser whole;

    public PageParser()
    {
        // Attributes are only read here: nothing has to follow a link or a style sheet as the parser meets it.
        var configuration = Configuration.Default.Without<IAttributeObserver>();
        var context = BrowsingContext.New(configuration);
        kinds = new ElementKinds(context);
        maker = new ElementMaker(kinds);
        whole = new HtmlParser(Options, context);
        own = new HtmlParser(Options, BrowsingContext.New(configuration.With(maker)));
    }

    /// <summary>The tree of a page, until it is disposed or the next page is read.</summary>
    public PageDocument Parse(ReadOnlyMemory<char> html)
    {
        maker.Restart();
        if (html.Span.Contains("<template", StringComparison.OrdinalIgnoreCase))
        {
            return ParseWhole(html);
        }

        var document = own.ParseDocument<PageDocument, PageElement>(new TextSource(new ReadOnlyMemoryTextSource(html)));
        if (!document.IsAstray)
        {
            return document;
        }

        document.Dispose();
        maker.Restart();
        return ParseWhole(html);
    }

    /// <summary>The same tree, made of AngleSharp's own.</summary>
    public PageDocument ParseWhole(ReadOnlyMemory<char> html)
    {
        using var document = whole.ParseDocument(html);
        return new PageCopier(maker, kinds).Copy(document);
    }
}
