using BackHealthSite.Verification.Rules;
using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>Gathers every address on one page that a browser follows or fetches, and judges what can be judged at once.</summary>
internal sealed class HrefCollector(SiteAddress site, HrefPool pool)
{
    private static readonly char[] Quotes = [' ', '\'', '"'];

    private readonly HashSet<string> targets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ReadOnlyMemory<char>> ownAnchors = new(SameLetters.Comparer);
    private readonly HashSet<ReadOnlyMemory<char>> ids = new(SameLetters.Comparer);
    private readonly List<LinkFault> faults = [];
    private PageProblems page = null!;

    public void Start(PageProblems problems)
    {
        page = problems;
        targets.Clear();
        ownAnchors.Clear();
        ids.Clear();
        faults.Clear();
    }

    public void Collect(PageElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            switch (attribute.Name)
            {
                case "id":
                    AddId(attribute.Value);
                    break;
                case "href" or "xlink:href":
                    AddHref(element, attribute.Value);
                    break;
                case "src" or "poster" or "data" or "background" or "manifest" or "action" or "formaction" or "ping":
                    AddLoad(element.LocalName, attribute.Value);
                    break;
                case "srcset" or "imagesrcset":
                    AddSourceSet(element.LocalName, attribute.Value);
                    break;
                case "data-head" or "data-body" or "data-panel" or "data-panel-code" or "data-page"
                    when element.HasAttribute("data-search"):
                    AddLoad(element.LocalName, attribute.Value);
                    break;
                default:
                    AddPaint(element, attribute.Value);
                    break;
            }
        }
    }

    /// <summary>Adds the address in the content of a refresh, such as <c>0; url=/new/</c>.</summary>
    public void AddRefresh(ReadOnlyMemory<char> content) => AddLink(content[(content.Span.IndexOf('=') + 1)..].Trim(Quotes));

    public PageLinks Finish()
    {
        foreach (var anchor in ownAnchors)
        {
            if (!ids.Contains(anchor) && !ids.Contains(Uri.UnescapeDataString(anchor.Span).AsMemory()))
            {
                faults.Add(new LinkFault(BuiltAnchorBroken.Descriptor, $"#{anchor}"));
            }
        }

        var hashes = new ulong[ids.Count];
        var next = 0;
        foreach (var id in ids)
        {
            hashes[next++] = IdHash.Of(id.Span);
        }

        return new PageLinks([.. targets], hashes, faults.Count == 0 ? [] : [.. faults]);
    }

    private void AddId(ReadOnlyMemory<char> id)
    {
        if (!ids.Add(id))
        {
            page.Add(HtmlIdRepeated.On(page.Page, id.ToString()));
        }
    }

    private void AddHref(PageElement element, ReadOnlyMemory<char> address)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                AddLink(address);
                break;
            case "link":
                AddLinkElement(element.ValueOf("rel").Span, address);
                break;
            case "base":
                AddFault(new LinkFault(LinkEscapesBase.Descriptor, $"<base href={address}>"));
                break;
            default:
                AddLoad(element.LocalName, address);
                break;
        }
    }

    private void AddLinkElement(ReadOnlySpan<char> relation, ReadOnlyMemory<char> address)
    {
        // The canonical address is compared as a whole; see PageFrameVerifier.
        if (relation.Equals("canonical", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (relation is "alternate" or "license" or "author" or "help" or "next" or "prev" or "search")
        {
            AddLink(address);
        }
        else
        {
            AddLoad("link", address);
        }
    }

    private void AddLink(ReadOnlyMemory<char> written)
    {
        var address = site.Read(written, page.Page.Url);
        switch (address.Kind)
        {
            case HrefKind.SamePage:
                AddOwnAnchor(address.Fragment);
                break;
            case HrefKind.Site:
                AddTarget(address);
                break;
            case HrefKind.Escaping or HrefKind.HostWithoutScheme:
                AddFault(new LinkFault(LinkEscapesBase.Descriptor, written.ToString()));
                break;
            case HrefKind.Unknown or HrefKind.Folder:
                AddFault(new LinkFault(BuiltLinkBroken.Descriptor, written.ToString()));
                break;
            case HrefKind.Active:
                page.Add(InlineStyleOrScript.AddressOn(page.Page, written.ToString()));
                break;
            default:
                break;
        }
    }

    private void AddLoad(string element, ReadOnlyMemory<char> written)
    {
        switch (site.Read(written, page.Page.Url).Kind)
        {
            case HrefKind.OtherHost or HrefKind.HostWithoutScheme:
                page.Add(OtherHostLoaded.On(page.Page, element, written.ToString()));
                break;
            case HrefKind.Active when element == "img" && written.Span.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase):
                break;
            default:
                AddLink(written);
                break;
        }
    }

    // The colours, clips and markers of a drawing may be fetched: `fill="url(...)"`.
    private void AddPaint(PageElement element, ReadOnlyMemory<char> value)
    {
        if (element.IsHtml)
        {
            return;
        }

        var start = value.Span.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return;
        }

        var address = value[(start + 4)..];
        var end = address.Span.IndexOf(')');
        AddLoad(element.LocalName, (end < 0 ? address : address[..end]).Trim(Quotes));
    }

    private void AddSourceSet(string element, ReadOnlyMemory<char> sourceSet)
    {
        foreach (var candidate in sourceSet.ToString().Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = candidate.IndexOf(' ', StringComparison.Ordinal);
            AddLoad(element, candidate.AsMemory(0, space < 0 ? candidate.Length : space));
        }
    }

    private void AddOwnAnchor(ReadOnlyMemory<char> fragment)
    {
        if (IsAnchor(fragment.Span) && !fragment.Span.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            ownAnchors.Add(fragment);
        }
    }

    private void AddTarget(in Address address)
    {
        if (!IsAnchor(address.Fragment.Span))
        {
            targets.Add(pool.Shared(address.Path.Span));
            return;
        }

        targets.Add(pool.Shared(address.Path.Span, address.Fragment.Span));
    }

    private void AddFault(LinkFault fault)
    {
        if (!faults.Contains(fault))
        {
            faults.Add(fault);
        }
    }

    // `#q=words` is the state of the search page, which never leaves the reader's device; anchors have no `=`.
    private static bool IsAnchor(ReadOnlySpan<char> fragment) => fragment.Length > 0 && !fragment.Contains('=');
}
