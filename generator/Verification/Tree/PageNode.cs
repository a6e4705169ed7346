using System.Collections;
using System.Runtime.InteropServices;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace BackHealthSite.Verification.Tree;

/// <summary>A place in the tree of a page: where it stands, and what stands in it.</summary>
internal abstract class PageNode(Reused<PageText> texts) : IConstructableNode, IConstructableNodeList
{
    // Words have nothing inside, and half of all nodes are words.
    private List<PageNode>? children;

    public List<PageNode> Children => children ??= [];

    public PageNode? Parent { get; private set; }

    public virtual string LocalName => "";

    public virtual NodeFlags Flags => NodeFlags.None;

    protected Reused<PageText> Texts { get; } = texts;

    StringOrMemory IConstructableNode.NodeName => LocalName;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (PageNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => Children.Count;

    IConstructableNode IConstructableNodeList.this[int index] => Children[index];

    /// <summary>Puts something behind all that stands here.</summary>
    public virtual void Add(PageNode node)
    {
        node.Parent = this;
        Children.Add(node);
    }

    public void AddText(ReadOnlyMemory<char> letters) => Add(NewText(letters));

    public void AppendText(ReadOnlyMemory<char> text)
    {
        if (Children.Count > 0 && Children[^1] is PageText last)
        {
            last.Append(text);
        }
        else
        {
            AddText(text);
        }
    }

    void IConstructableNode.AddNode(IConstructableNode node) => Add((PageNode)node);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (PageNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Remove(idx);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Remove(Children.IndexOf((PageNode)childNode));

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(Parent.Children.IndexOf(this));

    // Blanks between two elements part words: they are kept, whatever the builder says of them.
    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => AppendText(text.Memory);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        if (idx > 0 && Children[idx - 1] is PageText before)
        {
            before.Append(text.Memory);
        }
        else if (idx < Children.Count && Children[idx] is PageText behind)
        {
            behind.Prepend(text.Memory);
        }
        else
        {
            Insert(idx, NewText(text.Memory));
        }
    }

    void IConstructableNodeList.Clear() => Children.Clear();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Children.GetEnumerator();

    /// <summary>Makes it new for another page.</summary>
    protected void Clear()
    {
        Parent = null;
        children?.Clear();
    }

    private PageText NewText(ReadOnlyMemory<char> letters)
    {
        var text = Texts.Next();
        text.Start(letters);
        return text;
    }

    private void Insert(int place, PageNode node)
    {
        node.Parent = this;
        Children.Insert(place, node);
    }

    private void Remove(int place)
    {
        Children[place].Parent = null;
        Children.RemoveAt(place);
    }
}

/// <summary>Words between two elements.</summary>
internal sealed class PageText(Reused<PageText> texts) : PageNode(texts)
{
    public ReadOnlyMemory<char> Letters { get; private set; }

    public void Start(ReadOnlyMemory<char> letters)
    {
        Clear();
        Letters = letters;
    }

    public void Append(ReadOnlyMemory<char> more) => Letters = Joined(Letters, more);

    public void Prepend(ReadOnlyMemory<char> more) => Letters = Joined(more, Letters);

    private static ReadOnlyMemory<char> Joined(ReadOnlyMemory<char> first, ReadOnlyMemory<char> second)
    {
        var areNeighbours = MemoryMarshal.TryGetArray(first, out var one) && MemoryMarshal.TryGetArray(second, out var other)
            && one.Array == other.Array && one.Offset + one.Count == other.Offset;
        return areNeighbours
            ? one.Array.AsMemory(one.Offset, first.Length + second.Length)
            : string.Concat(first.Span, second.Span).AsMemory();
    }
}

/// <summary>A comment or the document type, which says nothing to a reader but parts the words around it.</summary>
internal sealed class PageRemark(Reused<PageText> texts) : PageNode(texts);
