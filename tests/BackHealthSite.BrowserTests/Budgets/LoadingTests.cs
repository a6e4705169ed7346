using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackHealthSite.BrowserTests.Budgets;

/// <summary>Nothing stands between a reader and the words: no script that blocks, no picture without a size, no late font.</summary>
public sealed class LoadingTests(ServedSite site)
{
    private const int Styles = 10 * Weight.Kilobyte;

    [Fact]
    public void The_styles_keep_their_budget()
    {
        var styles = Weight.Zipped(site.Built.File("assets/", ".css"));

        Assert.True(styles < Styles, $"The styles have {styles} bytes.");
    }

    [Fact]
    public void No_script_holds_a_page_up() =>
        Assert.Empty(Found("script:not([type='application/ld+json']):not([type='module']):not([defer])"));

    [Fact]
    public void No_style_but_the_one_file_holds_a_page_up()
    {
        Assert.Empty(Found("style, link[rel~='stylesheet'] ~ link[rel~='stylesheet']"));
        Assert.Empty(
            from page in Pages()
            where page.Document.QuerySelectorAll("link[rel~='stylesheet']").Length != 1
            select page.Address);
    }

    [Fact]
    public void Every_picture_says_how_large_it_is() => Assert.Empty(Found("img:not([width][height])"));

    [Fact]
    public void Every_font_is_asked_for_before_the_styles_are_read()
    {
        var fonts = from path in site.Built.Files.Keys
                    where path.EndsWith(".woff2", StringComparison.Ordinal)
                    select site.Built.BaseUrl.AbsolutePath + path;

        Assert.All(Pages(), page => Assert.Equal(
            fonts,
            page.Document.QuerySelectorAll("link[rel=preload][as=font][type='font/woff2'][crossorigin]")
                .Select(link => link.GetAttribute("href")!)
                .Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("<script src=a.js></script>", "script:not([type='module']):not([defer])")]
    [InlineData("<img src=a.png width=1>", "img:not([width][height])")]
    public void What_holds_a_page_up_is_found(string markup, string selector) =>
        Assert.NotEmpty(new HtmlParser().ParseDocument(markup).QuerySelectorAll(selector));

    private IEnumerable<string> Found(string selector) =>
        Pages().SelectMany(page => page.Document.QuerySelectorAll(selector).Select(element => $"{page.Address}: {element.OuterHtml}"));

    private IEnumerable<(string Address, IDocument Document)> Pages()
    {
        var parser = new HtmlParser();
        foreach (var page in site.Built.Pages.Select(page => page + "index.html").Append("404.html"))
        {
            yield return (page, parser.ParseDocument(Encoding.UTF8.GetString(site.Built.Files[page].Span)));
        }
    }
}
