using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>On a phone the emergency card comes at once, and cards leave room for the article.</summary>
public sealed class CardShareTests(ServedSite site)
{
    private const int Screens = 2;

    // Of the median article: its words are what the reader came for. Articles of the frozen library lead to few others and are shorter by
    // that.
    private static readonly double MostOfAPage = LibraryInput.IsWhole ? 0.18 : 0.2;

    [Fact]
    public async Task The_emergency_card_begins_on_the_first_screen_and_its_signs_end_on_the_second()
    {
        foreach (var (article, share) in await SharesAsync())
        {
            Assert.True(share.Top < Look.TallPhone.Height, $"The emergency card of {article} begins {share.Top} pixels down.");
            Assert.True(
                share.ListBottom <= Screens * Look.TallPhone.Height,
                $"The signs of the emergency card of {article} end {share.ListBottom} pixels down.");
        }
    }

    [Fact]
    public async Task Cards_take_at_most_a_fifth_or_so_of_the_median_article()
    {
        var shares = (await SharesAsync()).Select(entry => entry.Share.Cards / entry.Share.Page).Order().ToList();
        var median = shares[shares.Count / 2];
        Assert.True(median <= MostOfAPage, $"The cards take {median:P1} of the median article ({shares[0]:P1} to {shares[^1]:P1}).");
    }

    private async Task<IReadOnlyList<(string Article, CardShare Share)>> SharesAsync()
    {
        var shares = new List<(string, CardShare)>();
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            shares.Add((article, await (await site.Articles.OfAsync(article)).Share));
        }

        return shares;
    }
}
