namespace BackHealthSite.Tests.Site;

public sealed class MenuOrderTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With(
        ManyArticles.Of("causes/a.md", "Zebra", "order: 2")
        + ManyArticles.Of("causes/b.md", "apple")
        + ManyArticles.Of("causes/c.md", "Banana")
        + ManyArticles.Of("causes/d.md", "Middle", "order: 10")
        + ManyArticles.Of("causes/e.md", "First", "order: -1")
        + ManyArticles.Of("causes/f.md", "Second", "order: 2")).Passes());

    [Fact]
    public void Articles_of_a_topic_stand_by_order_and_then_by_title() => Assert.Equal(
        ["First", "Second", "Zebra", "Middle", "apple", "Banana", "Muscle strain"],
        Build.Value.Page("causes/index.html").QuerySelectorAll("main a[href^='/causes/']").Select(link => link.TextContent.Trim()));

    [Fact]
    public void Search_records_stand_in_the_same_order()
    {
        var head = Build.Value.Text(Build.Value.Files.Single(file => file.Path.StartsWith("search/head.", StringComparison.Ordinal)).Path);
        var titles = System.Text.Json.JsonDocument.Parse(head).RootElement.GetProperty("articles").EnumerateArray().Select(
            article => article.GetProperty("t").GetString());
        Assert.Equal(["First", "Second", "Zebra", "Middle", "apple", "Banana", "Muscle strain", "Stiffness"], titles.Take(8));
    }
}
