using BackHealthSite.Verification.Rules;
using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>Reads the elements that say what a page is; a browser heeds some of them outside the head too.</summary>
internal sealed class PageHeadReader(HrefCollector addresses)
{
    private PageProblems page = null!;

    public void Start(PageProblems problems) => page = problems;

    public void Read(PageElement element, FoundFrame frame)
    {
        switch (element.LocalName)
        {
            case "title":
                frame.Title = element.Text().Span.Trim().ToString();
                break;
            case "link" when Is(element.ValueOf("rel"), "canonical"):
                frame.Canonicals.Add(element.GetAttribute("href") ?? "");
                break;
            case "meta" when Is(element.ValueOf("name"), "description"):
                frame.Description = ContentOf(element).Trim();
                break;
            case "meta" when Is(element.ValueOf("http-equiv"), "content-security-policy"):
                frame.SecurityPolicy = ContentOf(element);
                break;
            case "meta" when Is(element.ValueOf("http-equiv"), "refresh"):
                ReadRefresh(element.ValueOf("content"));
                break;
            default:
                break;
        }
    }

    private void ReadRefresh(ReadOnlyMemory<char> content)
    {
        addresses.AddRefresh(content);
        if (page.Page.Kind != PageKind.Redirect)
        {
            page.Add(ReaderSentAway.On(page.Page));
        }
    }

    private static string ContentOf(PageElement meta) => meta.GetAttribute("content") ?? "";

    private static bool Is(ReadOnlyMemory<char> value, string expected) =>
        value.Span.Trim().Equals(expected, StringComparison.OrdinalIgnoreCase);
}
