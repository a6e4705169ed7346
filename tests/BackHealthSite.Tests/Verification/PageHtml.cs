using System.Text;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

/// <summary>The bytes of a page as text, and the same page with other bytes.</summary>
internal static class PageHtml
{
    public static string Html(this FinalPage page) => Encoding.UTF8.GetString(page.Bytes.Span);

    public static FinalPage Showing(this FinalPage page, string html) => page with { Bytes = Encoding.UTF8.GetBytes(html) };
}
