using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Properties;

/// <summary>Judges published pages by eyes of its own, with nothing of the generator's verifier.</summary>
internal static class PublishedPages
{
    private static readonly IReadOnlyList<CoreCard> Cards = CoreCards();

    private static readonly string[] Generated = [.. GeneratedRoutes.All.Select(PageFile.Of)];

    private static readonly string[] Forbidden = ["style", "iframe", "object", "embed", "form", "base", "template", "frame", "applet"];

    /// <summary>Every HTML file of a site by its path, parsed.</summary>
    public static IReadOnlyDictionary<string, IHtmlDocument> Parse(IEnumerable<OutputFile> files) => files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)));

    public static void JudgeAll(IEnumerable<OutputFile> files, int articles)
    {
        var pages = Parse(files);
        foreach (var (path, page) in pages)
        {
            JudgeMarkup(path, page);
        }

        var found = pages.Where(page => IsArticle(page.Key) && !IsRedirect(page.Value)).ToList();
        Assert.Equal(articles, found.Count);
        foreach (var (path, page) in found)
        {
            JudgeCards(path, page);
        }
    }

    public static bool IsRedirect(IHtmlDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>`TOPIC/ID/index.html`.</summary>
    private static bool IsArticle(string path) => path.Split('/') is [_, _, "index.html"] && !Generated.Contains(path);

    private static void JudgeCards(string path, IHtmlDocument page)
    {
        var cards = page.QuerySelectorAll("main section[data-red-flags]");
        Assert.True(
            cards.Select(card => card.GetAttribute("data-level")).SequenceEqual(["emergency", "urgent", "soon"]),
            $"{path} has other cards.");
        foreach (var (card, expected) in cards.Zip(Cards))
        {
            var bullets = card.QuerySelector("ul")!.Children.Select(item => Words(item.TextContent));
            Assert.Equal(Words(expected.Hidden + ": " + expected.Heading), Words(card.QuerySelector("h2")!.TextContent));
            Assert.Equal(expected.Bullets.Select(Words), bullets);
        }
    }

    /// <summary>Nothing that runs, loads or styles but what the theme writes.</summary>
    private static void JudgeMarkup(string path, IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            Assert.False(Forbidden.Contains(element.LocalName), $"{path} has a {element.LocalName} element.");
            Assert.False(element.LocalName == "script" && !IsOfTheTheme(element), $"{path} has a script: {element.OuterHtml}");
            foreach (var attribute in element.Attributes)
            {
                Assert.False(
                    attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style",
                    $"{path} has an attribute {attribute.Name}.");
                Assert.False(
                    attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase),
                    $"{path} has the address {attribute.Value}.");
            }
        }
    }

    private static bool IsOfTheTheme(IElement script) =>
        script.GetAttribute("type") == "application/ld+json" || script.GetAttribute("src")?.Contains(
            "/assets/",
            StringComparison.Ordinal) == true;

    /// <summary>Text as a reader sees it: white space collapsed.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<CoreCard> CoreCards()
    {
        var file = new SourceFile(RegistryReader.Path, FrozenInput.Text(RegistryReader.Path));
        return RegistryReader.Read(file, [])!.Cards;
    }
}
