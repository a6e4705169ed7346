namespace BackHealthSite.BrowserTests.Budgets;

/// <summary>A first search answers within seconds on a slow connection, now and when the library has grown.</summary>
public sealed class SearchWeightTests(ServedSite site)
{
    private const int FirstResult = 25 * Weight.Kilobyte;
    private const int LargeFirstResult = 60 * Weight.Kilobyte;
    private const int Small = 120;

    /// <summary>The panel loads beside the head and does not hold the first result up; its size does not grow with the library.</summary>
    private const int Panel = 30 * Weight.Kilobyte;

    private const int PanelCode = 9 * Weight.Kilobyte;

    /// <summary>
    /// What every page loads is there before anybody searches, kept by the browser, so it is no part of a first result; it must stay small
    /// for its own sake.
    /// </summary>
    private const int EveryPage = 5 * Weight.Kilobyte / 2;

    [Fact]
    public void Code_and_the_first_part_of_the_head_keep_the_budget_of_a_first_result()
    {
        var head = Weight.Zipped(site.Built.File("search/head.", ".json"));

        // With more articles than the budget is told for, what they may weigh in all is told by the tests of the generator.
        var budget = site.Built.Articles.Count > Small ? LargeFirstResult : FirstResult;
        Assert.True(Code + head < budget, $"Code {Code} and head records {head} come to {Code + head} bytes.");
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
}
