using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>That a card stands in the page is for the verifier to say; here it is seen that a reader can read it.</summary>
public sealed class CardsReadableTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(Look.Names), MemberType = typeof(Look))]
    public async Task Every_word_of_every_card_can_be_read(string look)
    {
        foreach (var page in CardPages.Of(site.Built))
        {
            var seen = await (await site.Looks.OfAsync(page))[look].Cards!;

            Assert.Equal(3, seen.Cards);
            Assert.True(seen.Texts > 15, $"The cards of {page} show hardly any text.");
            seen.AssertNone(page);
        }
    }

    [Fact]
    public async Task Every_word_of_every_card_of_every_article_can_be_read_on_a_phone()
    {
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            var seen = await (await site.Articles.OfAsync(article)).Cards;

            Assert.Equal(3, seen.Cards);
            seen.AssertNone(article);
        }
    }
}
