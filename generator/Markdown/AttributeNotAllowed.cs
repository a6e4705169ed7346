using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>Attributes in braces other than an id on a heading.</summary>
internal static class AttributeNotAllowed
{
    public static readonly Rule Descriptor = new("BHS406", "AttributeNotAllowed", Severity.Error)
    {
        Reason = "Attributes could run script, hide a card or change how a page looks.",
        Bad = "## Symptoms {onclick=\"...\" .big}",
        Good = "## Symptoms {#symptoms}",
        Example = new(ExampleKind.Section, "{onclick=\"go()\" .big}") { Bad = "## Symptoms {onclick=\"go()\" .big}" },
        Standards = ["ACC-06"],
        Remedy = Remedy.As("RawHtml"),
    };

    public static Problem At(Location where) => Descriptor.At(
        where,
        "Attributes in braces are not allowed here.",
        "Take them out; a heading may have `{#id}` with an id of two or more letters, digits and hyphens.");
}
