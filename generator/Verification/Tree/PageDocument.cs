using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace BackHealthSite.Verification.Tree;

/// <summary>A page as a tree; its words lie in room that is given back when it is disposed.</summary>
internal sealed class PageDocument(Reused<PageText> texts) : PageNode(texts), IConstructableDocument, IDisposable
{
    private IDisposable? builder;

    public bool HasDoctype { get; set; }

    /// <summary>The root element, or null for a page without one.</summary>
    public PageElement? Root { get; private set; }

    /// <summary>True where AngleSharp's builder, which takes some of its own elements by their type, has put an element astray.</summary>
    public bool IsAstray { get; set; }

    public required TextSource Source { get; init; }

    public QuirksMode QuirksMode { get; set; }

    IDisposable? IConstructableDocument.Builder
    {
        get => builder;
        set => builder = value;
    }

    IConstructableElement? IConstructableDocument.Head =>
        Root?.Children.Find(child => child is PageElement { IsHtml: true, LocalName: "head" }) as PageElement;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    /// <summary>A page has one root: an element beside it was meant for a place before a table, which the builder did not find.</summary>
    public override void Add(PageNode node)
    {
        base.Add(node);
        if (node is not PageElement element)
        {
            return;
        }

        IsAstray |= Root is not null;
        Root ??= element;
    }

    public void Dispose()
    {
        builder?.Dispose();
        Source.Dispose();
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token) => Add(new PageRemark(Texts));

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.Clear()
    {
        Clear();
        Root = null;
        HasDoctype = false;
    }
}
