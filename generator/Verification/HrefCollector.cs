using AngleSharp.Dom;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Gathers every address on one page that a browser follows or fetches, and judges what can be judged at once.</summary>
internal sealed class HrefCollector(SiteAddress site, HrefPool pool)
{
    private readonly HashSet<string> targets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> ownAnchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
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

    public void Collect(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
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
    public void AddRefresh(string content) => AddLink(content[(content.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim(' ', '\'', '"'));

    public PageLinks Finish()
    {
        foreach (var anchor in ownAnchors)
        {
            if (!ids.Contains(anchor) && !ids.Contains(Uri.UnescapeDataString(anchor)))
            {
                faults.Add(new LinkFault(BuiltAnchorBroken.Descriptor, "#" + anchor));
            }
        }

        var hashes = new ulong[ids.Count];
        var next = 0;
        foreach (var id in ids)
        {
            hashes[next++] = IdHash.Of(id);
        }

        return new PageLinks([.. targets], hashes, faults.Count == 0 ? [] : [.. faults]);
    }

    private void AddId(string id)
    {
        if (!ids.Add(id))
        {
            page.Add(HtmlIdRepeated.On(page.Page, id));
        }
    }

    private void AddHref(IElement element, string address)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                AddLink(address);
                break;
            case "link":
                AddLinkElement(element.GetAttribute("rel") ?? "", address);
                break;
            case "base":
                AddFault(new LinkFault(LinkEscapesBase.Descriptor, $"<base href={address}>"));
                break;
            default:
                AddLoad(element.LocalName, address);
                break;
        }
    }

    private void AddLinkElement(string relation, string address)
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

    private void AddLink(string written)
    {
        var address = site.Read(written, page.Page.Url);
        switch (address.Kind)
        {
            case HrefKind.SamePage:
                AddOwnAnchor(address.Fragment.Span);
                break;
            case HrefKind.Site:
                AddTarget(address);
                break;
            case HrefKind.Escaping or HrefKind.HostWithoutScheme:
                AddFault(new LinkFault(LinkEscapesBase.Descriptor, written));
                break;
            case HrefKind.Unknown or HrefKind.Folder:
                AddFault(new LinkFault(BuiltLinkBroken.Descriptor, written));
                break;
            case HrefKind.Active:
                page.Add(InlineStyleOrScript.AddressOn(page.Page, written));
                break;
            default:
                break;
        }
    }

    private void AddLoad(string element, string written)
    {
        switch (site.Read(written, page.Page.Url).Kind)
        {
            case HrefKind.OtherHost or HrefKind.HostWithoutScheme:
                page.Add(OtherHostLoaded.On(page.Page, element, written));
                break;
            case HrefKind.Active when element == "img" && written.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase):
                break;
            default:
                AddLink(written);
                break;
        }
    }

    // The colours, clips and markers of a drawing may be fetched: `fill="url(...)"`.
    private void AddPaint(IElement element, string value)
    {
        if (element.Flags.HasFlag(NodeFlags.HtmlMember))
        {
            return;
        }

        var start = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        if (start >= 0)
        {
            AddLoad(element.LocalName, value[(start + 4)..].Split(')')[0].Trim(' ', '\'', '"'));
        }
    }

    private void AddSourceSet(string element, string sourceSet)
    {
        foreach (var candidate in sourceSet.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = candidate.IndexOf(' ', StringComparison.Ordinal);
            AddLoad(element, space < 0 ? candidate : candidate[..space]);
        }
    }

    private void AddOwnAnchor(ReadOnlySpan<char> fragment)
    {
        if (IsAnchor(fragment) && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            ownAnchors.Add(fragment.ToString());
        }
    }

    private void AddTarget(in Address address)
    {
        if (!IsAnchor(address.Fragment.Span))
        {
            targets.Add(pool.Shared(address.Path.Span));
            return;
        }

        targets.Add(pool.Shared(string.Concat(address.Path.Span, "#", address.Fragment.Span)));
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
