using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>The few elements and attributes a card may be made of: any other could change its words or its meaning.</summary>
internal static class CardMarkup
{
    /// <summary>What is wrong with an element of a card, or null.</summary>
    public static string? FaultOf(PageElement element)
    {
        var name = element.LocalName;
        if (!element.IsHtml || !IsAllowed(name, isCard: element.HasAttribute("data-red-flags")))
        {
            return $"holds a `{name}` element";
        }

        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (!IsAllowed(element, attributes[i]))
            {
                return $"holds a `{name}` with the attribute `{attributes[i].Name}`";
            }
        }

        return null;
    }

    public static bool IsCard(PageElement element) => element.LocalName == "section" && element.HasAttribute("data-red-flags");

    /// <summary>The mark of a card, or of a part of one, on an element that is none; null without.</summary>
    public static string? MarkOn(PageElement element) =>
        IsCard(element) ? null
        : element.HasAttribute("data-red-flags") ? "data-red-flags"
        : element.HasAttribute("data-red-flag") ? "data-red-flag"
        : element.HasClass("care-card") || element.HasClass("care-block") ? "care-card"
        : null;

    /// <summary>True for the one kind of text that may be off screen: a span with that class and nothing else.</summary>
    public static bool IsHiddenPrefix(PageElement span) =>
        span.Attributes.Count == 1 && span.ValueOf("class").Span.SequenceEqual(Hiding.OffScreenClass);

    private static bool IsAllowed(string element, bool isCard) => element switch
    {
        "section" => isCard,
        "h2" or "h3" or "ul" or "li" or "p" or "a" or "div" or "span" or "strong" => true,
        _ => false,
    };

    private static bool IsAllowed(PageElement element, PageAttribute attribute) => attribute.Name switch
    {
        "class" or "id" => true,
        "href" => element.LocalName is "a",
        "data-red-flag" => element.LocalName is "div",
        "data-red-flags" or "data-level" => element.LocalName is "section",
        "aria-labelledby" => element.LocalName is "section",
        // role="text" keeps screen readers from splitting the heading (NHS frontend); other roles would change what a part is.
        "role" => element.LocalName switch
        {
            "span" => attribute.Value.Span is "text",
            "section" => attribute.Value.Span is "region",
            _ => false,
        },
        // On words these hide, and Hiding says so; on a decoration without words they are in order.
        "aria-hidden" or "hidden" or "inert" or "popover" or "style" => true,
        _ => false,
    };
}
