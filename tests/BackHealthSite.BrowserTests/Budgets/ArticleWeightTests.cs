using System.Text;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Budgets;

/// <summary>An article is light enough for a slow connection, and needs no script to be read.</summary>
public sealed class ArticleWeightTests(ServedSite site)
{
    private const int RawHtml = 30 * Weight.Kilobyte;
    private const int ZippedWithStyles = 20 * Weight.Kilobyte;
    private const int PageScript = 2 * Weight.Kilobyte;
    private const int Fonts = 60 * Weight.Kilobyte;
    private const int MostFonts = 2;

    [Fact]
    public void The_HTML_of_every_article_keeps_its_budget() =>
        Assert.Empty(
            from article in site.Built.Articles
            let bytes = AtTheRoot(Html(article))
            where bytes > RawHtml
            select $"{article}: {bytes} bytes");

    [Fact]
    public void Every_article_with_its_styles_keeps_its_budget()
    {
        var styles = Weight.Zipped(site.Built.File("assets/", ".css"));

        Assert.DoesNotContain(site.Built.Articles, article => Weight.Zipped(Html(article)) + styles > ZippedWithStyles);
    }

    [Fact]
    public void The_fonts_keep_their_budget()
    {
        var fonts = site.Built.Files.Where(file => file.Key.EndsWith(".woff2", StringComparison.Ordinal)).ToList();

        Assert.True(fonts.Count <= MostFonts);
        Assert.True(fonts.Sum(font => font.Value.Length) <= Fonts);
    }

    [Fact]
    public async Task An_article_asks_for_its_own_page_the_styles_the_icon_and_one_small_script_only()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        foreach (var article in site.Built.Articles.Take(2))
        {
            var before = reader.Requested.Count;
            await reader.OpenAsync(article);

            var endings = reader.Requested.Skip(before).Select(address => Path.GetExtension(new Uri(address).AbsolutePath));
            Assert.Empty(endings.Except(["", ".css", ".svg", ".js", ".woff2"]));
            var scripts = reader.Requested.Skip(before).Where(address => address.EndsWith(".js", StringComparison.Ordinal));
            Assert.Equal(["page"], scripts.Select(address => address.Split('/')[^1].Split('.')[0]));
        }
    }

    [Fact]
    public void The_script_of_every_page_keeps_its_budget()
    {
        var script = Weight.Zipped(site.Built.File("assets/page.", ".js"));

        Assert.True(script < PageScript, $"The script has {script} bytes.");
    }

    private ReadOnlyMemory<byte> Html(string article) => site.Built.Files[article + "index.html"];

    /// <summary>The bytes of a page at the root of its host: the path that these tests serve it under weighs nothing.</summary>
    private static int AtTheRoot(ReadOnlyMemory<byte> html) =>
        Encoding.UTF8.GetByteCount(Encoding.UTF8.GetString(html.Span).Replace(StaticHost.BasePath, "/", StringComparison.Ordinal));
}
