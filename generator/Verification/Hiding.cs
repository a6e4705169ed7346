using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>Knows what can keep a reader, or a reader's screen reader, from words that stand in the page.</summary>
internal static class Hiding
{
    public const string OffScreenClass = "visually-hidden";

    /// <summary>What hides the content of an element, or null.</summary>
    public static string? Of(PageElement element) => ByElement(element.LocalName) ?? ByAttribute(element);

    private static string? ByElement(string name) => name switch
    {
        "details" => "details",
        "dialog" => "dialog",
        "template" => "template",
        "noscript" => "noscript",
        "script" => "script",
        "style" => "style",
        "select" => "select",
        "option" => "option",
        "datalist" => "datalist",
        "textarea" => "textarea",
        "iframe" => "iframe",
        "object" => "object",
        "video" => "video",
        "audio" => "audio",
        "canvas" => "canvas",
        "title" => "title",
        "svg" => "svg",
        "math" => "math",
        "meter" => "meter",
        "progress" => "progress",
        "noembed" => "noembed",
        "noframes" => "noframes",
        "rp" => "rp",
        _ => null,
    };

    private static string? ByAttribute(PageElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            switch (attribute.Name)
            {
                case "hidden" or "inert" or "style" or "popover":
                    return attribute.Name;
                case "aria-hidden" when !attribute.Value.Span.Trim().Equals("false", StringComparison.OrdinalIgnoreCase):
                    return "aria-hidden";
                case "class" when element.HasClass(OffScreenClass):
                    return OffScreenClass;
                default:
                    break;
            }
        }

        return null;
    }
}
