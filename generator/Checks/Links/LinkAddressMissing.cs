using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link that has words and no address.</summary>
internal sealed class LinkAddressMissing : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS236", "LinkAddressMissing", Severity.Error)
    {
        Reason = "A link without an address opens the page that it stands on, from its top.",
        Bad = "[sciatica]()",
        Good = "[sciatica](xref:sciatica)",
        Example = new(ExampleKind.Section, "[more on it]()") { Bad = "[more on it]()", Good = "[stiffness](xref:stiffness)" },
        Remedy = Remedy.As("LinkTargetMissing"),
    };

    private static readonly string[] Empty = ["", "#", "xref:", "xref:#", "https:", "https://", "http:", "http://", "mailto:", "tel:"];

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site) => Holds(link)
        ? Descriptor.At(
            link.Where,
            "This link has no address.",
            $"Write behind its words where it leads: `[{WordsOf(link)}](xref:{IdOf(link, site)})` or "
            + $"`[{WordsOf(link)}](https://...)`.")
        : null;

    /// <summary>True for a link whose address says nothing.</summary>
    public static bool Holds(ResolvedLink link) => Array.IndexOf(Empty, link.Link.Address.Trim()) >= 0;

    private static string WordsOf(ResolvedLink link) => link.Text.Length > 0 ? link.Text : "words";

    /// <summary>The article that is called what the link says, or what stands for one.</summary>
    private static string IdOf(ResolvedLink link, PublishedSite site)
    {
        var id = Content.Slug.Of(link.Text);
        return site.ArticleById.ContainsKey(id) ? id : "id";
    }
}
