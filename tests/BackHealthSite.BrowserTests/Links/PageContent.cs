using System.Text;
using AngleSharp.Html.Parser;

namespace BackHealthSite.BrowserTests.Links;

/// <summary>What a crawler takes from one page: where it leads, and which places in it can be led to.</summary>
internal sealed record PageContent(IReadOnlyList<string> Links, HashSet<string> Ids)
{
    // Every attribute that holds an address, the theme's own for the search records included.
    private static readonly string[] AddressAttributes =
    [
        "href", "src", "action", "formaction", "poster", "cite", "data-base", "data-head", "data-body", "data-panel", "data-panel-code",
        "data-page",
    ];

    public static PageContent Read(byte[] html)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        var links = new List<string>();
        foreach (var element in document.All)
        {
            links.AddRange(AddressAttributes.Select(element.GetAttribute).OfType<string>());
            var images = (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
            links.AddRange(images.Select(image => image.Trim().Split(' ')[0]));
            if (element.GetAttribute("property") == "og:url")
            {
                links.Add(element.GetAttribute("content")!);
            }
        }

        return new PageContent(links, [.. document.All.Select(element => element.Id).OfType<string>()]);
    }
}
