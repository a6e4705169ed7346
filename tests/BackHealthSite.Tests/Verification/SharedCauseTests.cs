using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Tests.Verification;

public sealed class SharedCauseTests
{
    [Fact]
    public void What_is_wrong_in_the_same_way_on_four_pages_is_told_once_with_the_number_of_pages() => Assert.Equal(
        [
            "causes/1.md: The soon card on the built page `/causes/1/` drops `now`. The same is wrong on 3 other pages, so look in the "
            + "theme or in a data file first.",
        ],
        Told(Pages(4, "drops `now`")));

    [Fact]
    public void Three_pages_may_have_the_same_mistake_of_their_own() => Assert.Equal(3, Told(Pages(3, "drops `now`")).Length);

    [Fact]
    public void Mistakes_that_differ_stay_apart() =>
        Assert.Equal(4, Told(Enumerable.Range(1, 4).Select(i => Page(i, $"drops `{i}`"))).Length);

    [Fact]
    public void The_order_of_the_pages_does_not_matter() =>
        Assert.Equal(Told(Pages(5, "drops `now`")), Told(Pages(5, "drops `now`").Reverse()));

    private static string[] Told(IEnumerable<VerifiedPage> pages) =>
        [.. SharedCause.Join(pages).Select(problem => $"{problem.Where.Path}: {problem.Message}")];

    private static IEnumerable<VerifiedPage> Pages(int count, string difference) =>
        Enumerable.Range(1, count).Select(i => Page(i, difference));

    private static VerifiedPage Page(int number, string difference)
    {
        var page = new FinalPage(new UrlPath($"/causes/{number}/"), default, PageKind.Article, Location.StartOf($"causes/{number}.md"));
        return new VerifiedPage(page.Url, page.Kind, page.Where, new PageLinks([], [], []))
        {
            Problems = [CardAltered.On(page, CareLevel.Soon, difference)],
        };
    }
}
