using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace BackHealthSite.Verification.Tree;

/// <summary>Makes the nodes of a page for AngleSharp's tree builder, out of those of the page before.</summary>
internal sealed class ElementMaker : IDomConstructionElementFactory<PageDocument, PageElement>
{
    private readonly ElementKinds kinds;
    private readonly KnownNames<string> names = new(name => name);
    private readonly Reused<PageElement> elements;
    private readonly Reused<PageText> texts;

    public ElementMaker(ElementKinds kinds)
    {
        this.kinds = kinds;
        texts = new Reused<PageText>(() => new PageText(texts!));
        elements = new Reused<PageElement>(() => new PageElement(texts, names));
    }

    /// <summary>Takes back the nodes of the last page.</summary>
    public void Restart()
    {
        elements.Restart();
        texts.Restart();
    }

    public PageElement Make(ElementKind kind) => Start(elements.Next(), kind);

    public PageNode MakeRemark() => new PageRemark(texts);

    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(texts) { Source = source };

    public PageElement Create(
        PageDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        Make(kinds.Html(localName));

    public IConstructableNode CreateDocumentType(
        PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier)
    {
        document.HasDoctype = true;
        return MakeRemark();
    }

    public PageElement CreateNoScript(PageDocument document, bool scripting) => Make(kinds.Html("noscript"));

    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => Make(kinds.Html(tagName));

    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name = default) => Make(kinds.Math(name));

    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name = default) => Make(kinds.Svg(name));

    public IConstructableMetaElement CreateMeta(PageDocument document) => Make(kinds.Html("meta"));

    public IConstructableFrameElement CreateFrame(PageDocument document) => Make(kinds.Html("frame"));

    public IConstructableFormElement CreateForm(PageDocument document) => Make(kinds.Html("form"));

    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) =>
        Start(new PageScript(texts, names), kinds.Html("script"));

    /// <summary>See <see cref="PageParser" />: a page with a template is read in another way.</summary>
    public IConstructableTemplateElement CreateTemplate(PageDocument document) =>
        throw new InvalidOperationException("No page with a template is built of these nodes.");

    private static T Start<T>(T element, ElementKind kind)
        where T : PageElement
    {
        element.Start(kind);
        return element;
    }
}
