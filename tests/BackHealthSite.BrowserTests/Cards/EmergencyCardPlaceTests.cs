using System.Text.RegularExpressions;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>The emergency card is what a reader in need meets early, by eye and by ear.</summary>
public sealed class EmergencyCardPlaceTests(ServedSite site)
{
    private const int Screens = 2;

    [Fact]
    public async Task The_emergency_card_begins_within_two_screens_of_a_phone_and_before_any_section_heading()
    {
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            var place = await (await site.Articles.OfAsync(article)).Place;

            Assert.True(place.Top < Screens * Look.Phone.Height, $"The emergency card of {article} begins {place.Top} pixels down.");
            Assert.True(
                place.Top < place.FirstHeading,
                $"A heading stands {place.FirstHeading} pixels down {article}, the card only {place.Top}.");
        }
    }

    [Fact]
    public async Task A_screen_reader_hears_how_urgent_each_card_is()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Article);

        foreach (var urgency in new[] { "Immediate action required:", "Urgent advice:", "Non-urgent advice:" })
        {
            var heading = reader.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^" + urgency + " "), Level = 2 });

            Assert.Equal(1, await heading.CountAsync());
        }
    }
}
