using System.Text;
using System.Text.Json.Nodes;

namespace BackHealthSite.BrowserTests.Budgets;

/// <summary>A first search answers within seconds on a slow connection, now and when the library has grown.</summary>
public sealed class SearchWeightTests(ServedSite site)
{
    private const int FirstResult = 25 * Weight.Kilobyte;
    private const int Library = 70;

    /// <summary>The panel loads beside the head and does not hold the first result up; its size does not grow with the library.</summary>
    private const int Panel = 30 * Weight.Kilobyte;

    private const int PanelCode = 9 * Weight.Kilobyte;

    /// <summary>
    /// What every page loads is there before anybody searches, kept by the browser, so it is no part of a first result; it must stay small
    /// for its own sake.
    /// </summary>
    private const int EveryPage = 5 * Weight.Kilobyte / 2;

    [Fact]
    public void Code_and_head_records_keep_the_budget_of_a_first_result_with_seventy_articles()
    {
        var articles = site.Built.Articles.Count;
        var head = Weight.Zipped(Head);
        // Each article adds about the same; what all share, such as the synonyms, is there once.
        var (half, removed) = HalfTheHead();
        var oneMore = (double)(Weight.Zipped(Bytes(JsonNode.Parse(Head.Span)!)) - Weight.Zipped(Bytes(half))) / removed;

        // More articles share more words, so that what one adds is told for at most twice as many.
        var grown = head + (oneMore * Math.Clamp(Library - articles, 0, articles));

        Assert.True(
            Code + grown < FirstResult,
            $"Code {Code} and head records {head}, grown to {grown:F0}, come to {Code + grown:F0} bytes.");
    }

    [Fact]
    public void The_panel_keeps_a_budget_of_its_own()
    {
        var panel = Weight.Zipped(site.Built.File("search/panel.", ".json"));

        Assert.True(panel < Panel, $"The panel records have {panel} bytes.");
        var code = Weight.Zipped(site.Built.File("assets/panel.", ".js"));
        Assert.True(code < PanelCode, $"The code of the panel has {code} bytes.");
    }

    [Fact]
    public void The_script_of_every_page_keeps_a_budget_of_its_own()
    {
        var page = Weight.Zipped(site.Built.File("assets/page.", ".js"));

        Assert.True(page < EveryPage, $"The script of every page has {page} bytes.");
    }

    private long Code => Weight.Zipped(site.Built.File("assets/search.", ".js"));

    private ReadOnlyMemory<byte> Head => site.Built.File("search/head.", ".json");

    /// <summary>The head records without every second article, so that articles of every kind are gone, and how many those are.</summary>
    private (JsonNode Head, int Removed) HalfTheHead()
    {
        var head = JsonNode.Parse(Head.Span)!;
        var all = head["articles"]!.AsArray();
        var removed = 0;
        // A record with a kind of its own is that of a page.
        foreach (var article in all.Where(record => record!["k"] is null).Where((_, index) => index % 2 == 1).ToList())
        {
            all.Remove(article);
            removed++;
        }

        return (head, removed);
    }

    private static byte[] Bytes(JsonNode head) => Encoding.UTF8.GetBytes(head.ToJsonString());
}
