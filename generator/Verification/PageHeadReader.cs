using AngleSharp.Dom;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Reads the elements that say what a page is; a browser heeds some of them outside the head too.</summary>
internal sealed class PageHeadReader(HrefCollector addresses)
{
    private PageProblems page = null!;

    public void Start(PageProblems problems) => page = problems;

    public void Read(IElement element, FoundFrame frame)
    {
        switch (element.LocalName)
        {
            case "title":
                frame.Title = element.TextContent.Trim();
                break;
            case "link" when Is(element.GetAttribute("rel"), "canonical"):
                frame.Canonicals.Add(element.GetAttribute("href") ?? "");
                break;
            case "meta" when Is(element.GetAttribute("name"), "description"):
                frame.Description = ContentOf(element).Trim();
                break;
            case "meta" when Is(element.GetAttribute("http-equiv"), "content-security-policy"):
                frame.SecurityPolicy = ContentOf(element);
                break;
            case "meta" when Is(element.GetAttribute("http-equiv"), "refresh"):
                ReadRefresh(ContentOf(element));
                break;
            default:
                break;
        }
    }

    private void ReadRefresh(string content)
    {
        addresses.AddRefresh(content);
        if (page.Page.Kind != PageKind.Redirect)
        {
            page.Add(ReaderSentAway.On(page.Page));
        }
    }

    private static string ContentOf(IElement meta) => meta.GetAttribute("content") ?? "";

    private static bool Is(string? value, string expected) => expected.Equals(value?.Trim(), StringComparison.OrdinalIgnoreCase);
}
