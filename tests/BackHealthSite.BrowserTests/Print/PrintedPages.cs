using System.Text;
using System.Text.RegularExpressions;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>How many pages a printed document has.</summary>
internal static partial class PrintedPages
{
    // Chromium writes page objects uncompressed.
    public static int Count(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
