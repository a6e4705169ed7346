using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace BackHealthSite.Verification.Tree;

/// <summary>Copies a tree of AngleSharp's into nodes of our own.</summary>
internal sealed class PageCopier(ElementMaker maker, ElementKinds kinds)
{
    public PageDocument Copy(IHtmlDocument document)
    {
        var copy = maker.CreateDocument(new TextSource(""));
        copy.HasDoctype = document.Doctype is not null;
        CopyChildren(document, copy);
        return copy;
    }

    private void CopyChildren(INode from, PageNode to)
    {
        foreach (var child in from.ChildNodes)
        {
            if (child is IText text)
            {
                to.AddText(text.Data.AsMemory());
            }
            else
            {
                to.Add(child is IElement element ? Copy(element) : maker.MakeRemark());
            }
        }
    }

    private PageElement Copy(IElement element)
    {
        var copy = maker.Make(new ElementKind(element.LocalName, element.NamespaceUri!, element.Flags));
        foreach (var attribute in element.Attributes)
        {
            copy.AddAttribute(attribute.Name, attribute.Value.AsMemory());
        }

        CopyChildren(element, copy);
        if (element is IHtmlTemplateElement template)
        {
            var content = maker.Make(kinds.Html(element.LocalName));
            CopyChildren(template.Content, content);
            copy.StartTemplate(content);
        }

        return copy;
    }
}
