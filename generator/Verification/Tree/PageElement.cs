using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace BackHealthSite.Verification.Tree;

/// <summary>An attribute as it stands on an element.</summary>
internal readonly record struct PageAttribute(string? Namespace, string Name, ReadOnlyMemory<char> Value) : IConstructableAttr
{
    StringOrMemory IConstructableAttr.Name => Name;

    StringOrMemory IConstructableAttr.Value
    {
        get => Value;
        set => throw new NotSupportedException();
    }
}

/// <summary>An element of a page: its name, its attributes, and what stands in it.</summary>
internal class PageElement(Reused<PageText> texts, KnownNames<string> names) : PageNode(texts), IConstructableNamedNodeMap,
    IConstructableMetaElement, IConstructableFrameElement, IConstructableFormElement, IConstructableMathElement, IConstructableSvgElement
{
    private readonly List<PageAttribute> attributes = [];
    private ElementKind kind = null!;

    public override string LocalName => kind.Name;

    public override NodeFlags Flags => kind.Flags;

    public bool IsHtml => (kind.Flags & NodeFlags.HtmlMember) != 0;

    public List<PageAttribute> Attributes => attributes;

    public string Id => GetAttribute("id") ?? "";

    /// <summary>The inside of a template element, which is no part of the page; null for every other element.</summary>
    public PageElement? TemplateContent { get; private set; }

    /// <summary>The element before this one in its parent, or null for the first.</summary>
    public PageElement? PreviousElement
    {
        get
        {
            var all = Parent!.Children;
            var place = all.IndexOf(this) - 1;
            while (place >= 0 && all[place] is not PageElement)
            {
                place--;
            }

            return place < 0 ? null : (PageElement)all[place];
        }
    }

    StringOrMemory IConstructableElement.NamespaceUri => kind.Namespace;

    StringOrMemory IConstructableElement.LocalName => kind.Name;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => attributes.Count;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] =>
        Find(name) is >= 0 and var place ? attributes[place] : null;

    public void Start(ElementKind kindOfElement)
    {
        Clear();
        attributes.Clear();
        TemplateContent = null;
        kind = kindOfElement;
    }

    public void StartTemplate(PageElement content) => TemplateContent = content;

    public void AddAttribute(ReadOnlySpan<char> name, ReadOnlyMemory<char> value) =>
        attributes.Add(new PageAttribute(null, names.Of(name), value));

    public bool HasAttribute(StringOrMemory name) => Find(name) >= 0;

    /// <summary>The value of an attribute; nothing for one that is not there.</summary>
    public ReadOnlyMemory<char> ValueOf(string name) => Find(name) is >= 0 and var place ? attributes[place].Value : default;

    /// <summary>The value of an attribute; null for one that is not there.</summary>
    public string? GetAttribute(string name) => Find(name) is >= 0 and var place ? attributes[place].Value.ToString() : null;

    public bool HasClass(ReadOnlySpan<char> name)
    {
        var classes = ValueOf("class").Span;
        foreach (var range in classes.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            if (classes[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All words inside.</summary>
    public ReadOnlyMemory<char> Text()
    {
        if (Children is [PageText only])
        {
            return only.Letters;
        }

        var text = new StringBuilder();
        AppendWordsOf(this, text);
        return text.ToString().AsMemory();
    }

    /// <summary>How many letters and blanks stand inside.</summary>
    public int TextLength()
    {
        var length = 0;
        for (var i = 0; i < Children.Count; i++)
        {
            length += Children[i] switch
            {
                PageText text => text.Letters.Length,
                PageElement element => element.TextLength(),
                _ => 0,
            };
        }

        return length;
    }

    /// <summary>True for the element itself and for all that stands inside it.</summary>
    public bool Contains(PageNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at == this)
            {
                return true;
            }
        }

        return false;
    }

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            AddAttribute(attribute.Name.Memory.Span, attribute.Value);
        }
    }

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) =>
        Set(namespaceUri, name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(null, name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(namespaceUri.IsNullOrEmpty ? null : namespaceUri.ToString(), localName) is >= 0 and var place
            ? attributes[place].Value
            : StringOrMemory.Empty;

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is PageElement other && other.attributes.Count == this.attributes.Count && this.attributes.TrueForAll(other.Has);

    IConstructableNode IConstructableElement.ShallowCopy()
    {
        var copy = new PageElement(Texts, names);
        copy.Start(kind);
        copy.attributes.AddRange(attributes);
        return copy;
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token) => Add(new PageRemark(Texts));

    // Nothing here waits for an element to be whole, and the bytes are UTF-8 whatever a page says of itself.
    void IConstructableElement.SetupElement()
    {
    }

    void IConstructableMetaElement.Handle()
    {
    }

    private static void AppendWordsOf(PageElement element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is PageText words)
            {
                text.Append(words.Letters);
            }
            else if (child is PageElement inner)
            {
                AppendWordsOf(inner, text);
            }
        }
    }

    private void Set(string? space, ReadOnlySpan<char> name, ReadOnlyMemory<char> value)
    {
        var attribute = new PageAttribute(space, names.Of(name), value);
        if (Find(space, name) is >= 0 and var place)
        {
            attributes[place] = attribute;
        }
        else
        {
            attributes.Add(attribute);
        }
    }

    private bool Has(PageAttribute attribute) => Find(attribute.Name) is >= 0 and var place
        && attributes[place].Value.Span.SequenceEqual(attribute.Value.Span);

    private int Find(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (name.SequenceEqual(attributes[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private int Find(string? space, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Namespace == space && name.SequenceEqual(attributes[i].Name))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A script element, whose words the parser reads in a way of their own.</summary>
internal sealed class PageScript(Reused<PageText> texts, KnownNames<string> names) : PageElement(texts, names), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
