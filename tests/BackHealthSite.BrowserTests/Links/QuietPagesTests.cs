using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Links;

/// <summary>A browser has nothing to complain about: no script error, no breach of the security policy, no other host.</summary>
public sealed class QuietPagesTests(ServedSite site)
{
    [Fact]
    public async Task No_page_makes_the_browser_complain_or_ask_for_anything_outside_the_site()
    {
        foreach (var page in site.Built.PagesLookedAt)
        {
            var seen = await site.Pages.OfAsync(page);

            Assert.Equal(200, seen.Status);
            Assert.Empty(seen.Complaints);
            Assert.NotEmpty(seen.Requested);
            Assert.DoesNotContain(seen.Requested, address => !address.StartsWith(site.Built.BaseUrl.AbsoluteUri, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_page_for_a_missing_page_is_quiet_but_for_its_status()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync("no/such/page/");

        Assert.Contains("404", Assert.Single(await reader.ExpectComplaintsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_security_policy_is_in_force()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync("");

        await reader.Page.EvaluateAsync(
            "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");

        Assert.False(await reader.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.All(
            await reader.ExpectComplaintsAsync(),
            complaint => Assert.Contains("Content Security Policy", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_knows_the_content_type_of_every_file_it_serves()
    {
        // These are for the host itself, which doesn't serve them.
        string[] hostFiles = ["_headers", "_redirects", ".nojekyll"];

        Assert.DoesNotContain(site.Built.Files.Keys.Except(hostFiles), path => ContentTypes.Of(path) is null);
    }
}
