using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Mathml.Dom;
using AngleSharp.Svg.Dom;

namespace BackHealthSite.Verification.Tree;

/// <summary>An element's name, and what the parser has to know of all elements of that name.</summary>
internal sealed record ElementKind(string Name, string Namespace, NodeFlags Flags);

/// <summary>The kinds of element, each asked of AngleSharp's own elements the first time that its name is met.</summary>
internal sealed class ElementKinds
{
    private readonly KnownNames<ElementKind> html;
    private readonly KnownNames<ElementKind> math;
    private readonly KnownNames<ElementKind> svg;

    public ElementKinds(IBrowsingContext context)
    {
        var document = (Document)new HtmlParser(default, context).ParseDocument("");
        html = new(name => KindOf(context.GetService<IElementFactory<Document, HtmlElement>>()!.Create(document, name)));
        math = new(name => KindOf(context.GetService<IElementFactory<Document, MathElement>>()!.Create(document, name)));
        svg = new(name => KindOf(context.GetService<IElementFactory<Document, SvgElement>>()!.Create(document, name)));
    }

    public ElementKind Html(ReadOnlySpan<char> name) => html.Of(name);

    public ElementKind Math(ReadOnlySpan<char> name) => math.Of(name);

    public ElementKind Svg(ReadOnlySpan<char> name) => svg.Of(name);

    private static ElementKind KindOf(Element element) => new(element.LocalName, element.NamespaceUri!, element.Flags);
}
