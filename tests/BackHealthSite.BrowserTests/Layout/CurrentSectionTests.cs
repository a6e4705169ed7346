using BackHealthSite.BrowserTests.Browser;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>The contents of a page show which section is being read.</summary>
public sealed class CurrentSectionTests(ServedSite site)
{
    [Fact]
    public async Task The_section_being_read_is_marked_and_only_that()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(LongArticle);
        var links = reader.Page.Locator(".page-contents a");
        var current = reader.Page.Locator(".page-contents a[aria-current=true]");
        await Expect(current).ToHaveCountAsync(0);

        // Far down and back up again, with jumps over the sections between.
        foreach (var place in new[] { 3, 0, 2 })
        {
            var link = links.Nth(place);
            var address = (await link.GetAttributeAsync("href"))!;
            var heading = reader.Page.Locator(address[address.IndexOf('#', StringComparison.Ordinal)..]);
            await heading.EvaluateAsync("heading => heading.scrollIntoView({ block: 'start' })");

            await Expect(current).ToHaveCountAsync(1);
            await Expect(link).ToHaveAttributeAsync("aria-current", "true");
        }

        await reader.Page.EvaluateAsync("scrollTo(0, 0)");
        await Expect(current).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    private string LongArticle => site.Built.Articles.First(article =>
        site.Built.Files[article + "index.html"].Span.IndexOf("page-contents"u8) >= 0);
}
