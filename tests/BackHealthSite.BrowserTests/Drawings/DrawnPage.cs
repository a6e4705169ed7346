using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using BackHealthSite.BrowserTests.Hosting;
using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.BrowserTests.Drawings;

/// <summary>An article that shows one drawing, and the name of the picture there.</summary>
internal sealed partial record DrawnPage(string Address, string Title)
{
    /// <summary>An article for each drawing that the theme has.</summary>
    public static IReadOnlyList<DrawnPage> On(BuiltSite site)
    {
        var shown = LibraryInput.Read()
            .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => (Address: file.Path[..^".md".Length] + "/", Placed: Line().Matches(Encoding.UTF8.GetString(file.Bytes.Span))))
            .Where(page => page.Placed.Count == 1 && site.Articles.Contains(page.Address))
            .ToLookup(page => page.Placed[0].Groups[1].Value, page => page.Address);
        return
        [
            .. from drawing in SiteDrawings.All
               let address = shown[drawing.Name].FirstOrDefault() ?? throw new InvalidOperationException(
                   $"No article shows the drawing `{drawing.Name}` and no other: place it in one of tests/frozen/ and of input/.")
               select new DrawnPage(address, TitleOn(site, address)),
        ];
    }

    private static string TitleOn(BuiltSite site, string address)
    {
        var html = Encoding.UTF8.GetString(site.Files[address + "index.html"].Span);
        return new HtmlParser().ParseDocument(html).QuerySelector("figure.drawing title")!.TextContent;
    }

    [GeneratedRegex(@"(?m)^::: drawing (\S+)\s*$")]
    private static partial Regex Line();
}
