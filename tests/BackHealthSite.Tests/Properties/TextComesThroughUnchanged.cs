using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>The words that people write are the words that readers, search and feeds get: nothing of them becomes markup.</summary>
[Trait("Takes", "long")]
public sealed class TextComesThroughUnchanged
{
    private static readonly Gen<SiteWords> AnyWords = Gen.Select(
        AnyText.Phrase(3, 60),
        AnyText.Phrase(50, 150),
        AnyText.Phrase(3, 60),
        AnyText.Phrase(3, 200),
        AnyText.Phrase(3, 60),
        AnyText.Phrase(3, 60),
        (title, description, alias, body, heading, source) => new SiteWords(title, description, alias, body, heading, source));

    [Fact]
    public void Any_words_can_be_published_and_are_read_as_written() => AnyWords.Try(
        words =>
        {
            var build = SiteOf(words).Build();
            Assert.DoesNotContain(build.Problems, problem => problem.Contains("error", StringComparison.Ordinal));
            JudgeArticle(words, PublishedPages.Parse(build.Files));
            JudgeSearch(words, build);
            JudgeFeed(words, build);
        },
        new Times(120, 15),
        print: words => SiteOf(words).Files.Single(file => file.Path == "causes/strain.md").Bytes is var bytes
            ? Encoding.UTF8.GetString(bytes.Span)
            : "");

    private static void JudgeArticle(SiteWords words, IReadOnlyDictionary<string, IHtmlDocument> pages)
    {
        var article = pages["causes/strain/index.html"];
        Assert.Equal(words.Title, Text(article, "h1"));
        Assert.Equal($"{words.Title} \u2013 Test site", article.Title);
        Assert.Equal(words.Description, article.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal("Other words people use: " + words.Alias, Text(article, ".other-words"));
        Assert.Equal(words.Body, Text(article, ".opening .prose p"));
        Assert.Equal(words.Heading, Text(article, ".sections h2"));
        Assert.Equal(words.Source, Text(article, ".sources a"));
        var data = JsonDocument.Parse(article.QuerySelector("script:not([src])")!.TextContent).RootElement;
        Assert.Equal(words.Title, data.GetProperty("name").GetString());
        Assert.Equal(words.Description, data.GetProperty("description").GetString());
        Assert.Contains(
            pages["a-to-z/index.html"].QuerySelectorAll("main li a"),
            link => PublishedPages.Words(link.TextContent) == words.Title);
        // The drawing parts a word that is too long for its line.
        Assert.Equal(Joined(words.Title), Joined(Text(pages["symptoms/stiffness/index.html"], ".near svg a")));
    }

    private static string Joined(string text) => string.Concat(text.Split(' '));

    private static void JudgeSearch(SiteWords words, SiteBuild build)
    {
        var records = Json(build, "search/head.");
        var head = records.GetProperty("articles")[0];
        Assert.Equal(words.Title, head.GetProperty("t").GetString());
        var details = Json(build, "search/parts/head-2.").GetProperty("details")[0];
        Assert.Equal(words.Description, details.GetProperty("d").GetString());
        Assert.Equal(words.Alias, head.GetProperty("a")[0].GetString());
        Assert.Equal(words.Heading, records.GetProperty("topics").GetProperty("causes/").GetProperty("h")[0].GetString());
        Assert.Equal(words.Heading, Json(build, "search/body.").GetProperty("sections")[0].GetProperty("h").GetString());
    }

    private static void JudgeFeed(SiteWords words, SiteBuild build)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var titles = XDocument.Parse(build.Text("feed.xml")).Descendants(atom + "entry").Select(
            entry => entry.Element(atom + "title")!.Value);
        Assert.Contains(words.Title, titles);
    }

    private static JsonElement Json(SiteBuild build, string prefix) =>
        JsonDocument.Parse(build.Files.Single(file => file.Path.StartsWith(prefix, StringComparison.Ordinal)).Bytes).RootElement;

    private static string Text(IHtmlDocument page, string selector) => PublishedPages.Words(page.QuerySelector(selector)!.TextContent);

    private static TestSite SiteOf(SiteWords words) => TestSite.With($"""
        -- _data/sources.yml --
        good-one:
          title: {Yaml(words.Source)}
          publisher: {Yaml(words.Source)}
          url: "https://example.com/one"
          grade: A
          read: 2026-11-22
        good-two:
          title: Second source
          publisher: A journal
          url: "https://example.com/two"
          grade: B
          read: 2026-11-22
        -- causes/strain.md --
        ---
        title: {Yaml(words.Title)}
        description: {Yaml(words.Description)}
        aliases:
          - {Yaml(words.Alias)}
        related:
          - stiffness
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        {Markdown(words.Body)}

        ::: red-flags
        :::

        ## {Markdown(words.Heading)}

        {Markdown(words.Body)} [@good-one]

        ## What helps

        Keep moving [@good-two].
        """);

    /// <summary>A text in double quotes, as YAML 1.2 writes it (section 5.7).</summary>
    private static string Yaml(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' or '\\' => "\\" + c,
                '\u2028' or '\u2029' or '\uFEFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A text whose every sign stands for itself (CommonMark 2.4).</summary>
    private static string Markdown(string text) =>
        string.Concat(text.Select(c => char.IsAscii(c) && !char.IsLetterOrDigit(c) && c != ' ' ? "\\" + c : c.ToString()));

    private sealed record SiteWords(string Title, string Description, string Alias, string Body, string Heading, string Source);
}
