using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Link words that say nothing about where the link leads.</summary>
internal sealed class LinkTextVague : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS423", "LinkTextVague", Severity.Error)
    {
        Reason = "A screen reader can list the links of a page: \"here\" tells its user nothing (WCAG 2.4.4).",
        Bad = "For stretches, [click here](xref:staying-active).",
        Good = "Read about [staying active](xref:staying-active).",
        Example = new(ExampleKind.Section, "xref:stiffness")
        {
            Bad = "For stretches, [click here](xref:stiffness).",
            Good = "Read about [stiffness](xref:stiffness).",
        },
        Standards = ["ACC-05"],
        Remedy = Remedy.As("LinkMistyped"),
    };

    public Rule Rule => Descriptor;

    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "click here", "here", "click", "read more", "more", "learn more", "find out more", "see more", "more information", "read on",
        "this page", "this link", "this article");

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        var words = LinkText.Of(link);
        return Vague.Contains(words)
            ? Descriptor.At(
                link.Where,
                $"The link words \"{words}\" do not say where the link leads.",
                "Use words that make sense alone, such as the title of the page.")
            : null;
    }
}
