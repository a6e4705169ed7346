using BackHealthSite.Verification.Rules;
using BackHealthSite.Verification.Tree;

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

    public void Inspect(PageElement element)
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
                when !element.IsHtml:
                page.Add(InlineStyleOrScript.DrawingPartOn(page.Page, element.LocalName));
                break;
            default:
                break;
        }
    }

    private void InspectAttributes(PageElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var name = attributes[i].Name;
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

    private void InspectScript(PageElement script)
    {
        var hasSource = script.HasAttribute("src");
        if (script.ValueOf("type").Span is "application/ld+json" && !hasSource && !hasJsonLd)
        {
            hasJsonLd = true;
            InspectJsonLd(script.Text().Span);
            return;
        }

        if (!hasSource || !site.Read(script.ValueOf("src"), page.Page.Url).IsOwn || !WaitsForThePage(script) || script.TextLength() > 0)
        {
            page.Add(InlineStyleOrScript.ElementOn(page.Page, "script"));
        }
    }

    // Any other script would hold up the words of the page while it loads.
    private static bool WaitsForThePage(PageElement script) =>
        script.ValueOf("type").Span is "module" || (!script.HasAttribute("type") && script.HasAttribute("defer"));

    private void InspectJsonLd(ReadOnlySpan<char> json)
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

    private void InspectInput(PageElement input)
    {
        if (page.Page.Kind == PageKind.Article || input.ValueOf("type").Span is not "search")
        {
            page.Add(InteractiveElement.On(page.Page, "input"));
        }
    }
}
