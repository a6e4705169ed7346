using AngleSharp.Dom;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Looks at every element of one page for what the site never publishes: inline styles and scripts, forms, frames.</summary>
internal sealed class MarkupGuard(SiteAddress site)
{
    private PageProblems page = null!;
    private bool hasJsonLd;

    public void Start(PageProblems problems)
    {
        page = problems;
        hasJsonLd = false;
    }

    public void Inspect(IElement element)
    {
        InspectAttributes(element);
        switch (element.LocalName)
        {
            case "style":
                page.Add(InlineStyleOrScript.ElementOn(page.Page, "style"));
                break;
            case "script":
                InspectScript(element);
                break;
            case "input":
                InspectInput(element);
                break;
            case "form" or "select" or "textarea" or "datalist" or "iframe" or "frame" or "frameset" or "object" or "embed" or "applet"
                or "portal" or "fencedframe":
                page.Add(InteractiveElement.On(page.Page, element.LocalName));
                break;
            case "foreignObject" or "animate" or "animateMotion" or "animateTransform" or "set" or "discard"
                when !element.Flags.HasFlag(NodeFlags.HtmlMember):
                page.Add(InlineStyleOrScript.DrawingPartOn(page.Page, element.LocalName));
                break;
            default:
                break;
        }
    }

    private void InspectAttributes(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var name = attributes[i]!.Name;
            if (name is "style" or "srcdoc" || (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            {
                page.Add(InlineStyleOrScript.AttributeOn(page.Page, element.LocalName, name));
            }
            else if (name is "contenteditable")
            {
                page.Add(InteractiveElement.On(page.Page, "contenteditable"));
            }
        }
    }

    private void InspectScript(IElement script)
    {
        var type = script.GetAttribute("type");
        var source = script.GetAttribute("src");
        if (type == "application/ld+json" && source is null && !hasJsonLd)
        {
            hasJsonLd = true;
            InspectJsonLd(script.TextContent);
            return;
        }

        if (source is null || !site.Read(source, page.Page.Url).IsOwn || !WaitsForThePage(script, type) || script.TextContent.Length > 0)
        {
            page.Add(InlineStyleOrScript.ElementOn(page.Page, "script"));
        }
    }

    // Any other script would hold up the words of the page while it loads.
    private static bool WaitsForThePage(IElement script, string? type) =>
        type == "module" || (type is null && script.HasAttribute("defer"));

    private void InspectJsonLd(string json)
    {
        if (page.Page.Signature is not null)
        {
            return;
        }

        foreach (var key in (ReadOnlySpan<string>)["lastReviewed", "reviewedBy"])
        {
            if (json.Contains($"\"{key}\"", StringComparison.Ordinal))
            {
                page.Add(ReviewNotSigned.On(page.Page, key));
            }
        }
    }

    private void InspectInput(IElement input)
    {
        if (page.Page.Kind == PageKind.Article || input.GetAttribute("type") != "search")
        {
            page.Add(InteractiveElement.On(page.Page, "input"));
        }
    }
}
