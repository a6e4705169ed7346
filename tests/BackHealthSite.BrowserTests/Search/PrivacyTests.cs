using System.Collections.Concurrent;
using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>What a reader types never leaves their device.</summary>
public sealed class PrivacyTests(ServedSite site)
{
    // No other test types this word, so it stands in no request but one that gives a reader away.
    private const string Secret = "wobblegoose";
    private const string Words = "sciatica " + Secret;

    [Fact]
    public async Task No_request_ever_contains_the_words_that_were_typed()
    {
        await using var reader = await site.LonelyReaderAsync(Look.Desktop);
        var sent = new ConcurrentQueue<string>();
        reader.Page.Context.Request += (_, request) =>
            sent.Enqueue($"{new Uri(request.Url).GetLeftPart(UriPartial.Query)}\n{string.Join('\n', request.Headers)}\n{request.PostData}");
        var box = new SearchBox(reader);
        await box.TypeAsync(Words, page: "");
        await box.ExpectBestAsync("symptoms/sciatica/");

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.ExpectAtAsync($"search/#q=sciatica%20{Secret}");
        await box.ExpectBestAsync("symptoms/sciatica/");
        await reader.Page.ReloadAsync();
        await box.ExpectBestAsync("symptoms/sciatica/");
        await box.Field.PressAsync("End");
        await box.Field.PressSequentiallyAsync(" pain");
        await box.ExpectDoneAsync();
        await box.Results.First.ClickAsync();
        await reader.ExpectAtAsync("symptoms/sciatica/");
        await reader.Page.GoBackAsync();
        await box.ExpectBestAsync("symptoms/sciatica/");

        Assert.Contains(site.Requests, request => request.Target.EndsWith("/search/", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Requests, request => request.ToString().Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(sent);
        Assert.DoesNotContain(sent, request => request.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_stored_and_no_cookie_is_set()
    {
        await using var reader = await site.LonelyReaderAsync(Look.Desktop);
        var box = new SearchBox(reader);
        await box.TypeAsync(Words);
        await box.ExpectDoneAsync();
        await box.Results.First.ClickAsync();
        await reader.ExpectAtAsync("symptoms/sciatica/");

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("localStorage.length"));
        var kept = await reader.Page.EvaluateAsync<string>("JSON.stringify(Object.entries(sessionStorage))");
        Assert.DoesNotContain(Secret, kept, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("indexedDB.databases().then((databases) => databases.length)"));
        Assert.Empty(await reader.Page.Context.CookiesAsync());
    }

    // The way in over an article has its own code, so it is watched as well.
    [Fact]
    public async Task No_request_contains_the_words_that_were_typed_over_an_article()
    {
        await using var reader = await site.LonelyReaderAsync(Look.Desktop);
        await reader.OpenAsync("symptoms/sciatica/");
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync(Words);
        await box.ExpectDoneAsync();

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.ExpectAtAsync($"search/#q=sciatica%20{Secret}");
        await box.ExpectBestAsync("symptoms/sciatica/");

        Assert.DoesNotContain(site.Requests, request => request.ToString().Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            reader.Requested,
            address => new Uri(address).GetLeftPart(UriPartial.Query).Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("search/")]
    public async Task No_form_could_send_the_words_anywhere(string page)
    {
        await using var reader = await site.LonelyReaderAsync(Look.Desktop);
        await reader.OpenAsync(page);

        Assert.Equal(0, await reader.Page.Locator("form").CountAsync());
        Assert.Equal(0, await reader.Page.Locator("[name]:not(meta)").CountAsync());
    }
}
