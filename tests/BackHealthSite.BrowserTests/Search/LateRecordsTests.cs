using System.Text.Json.Nodes;
using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>Records that come late add to what a reader sees, and move nothing of it.</summary>
public sealed class LateRecordsTests(ServedSite site)
{
    private const string Sciatica = "symptoms/sciatica/";
    private const string LastPart = "search/parts/head-3.json";
    private const string Waiting = "**/search/parts/head-3.json";

    /// <summary>Where the results that are seen stand, what they are called, and how far their words reach.</summary>
    private const string Seen =
        """
        () => [...document.querySelectorAll(".search-hit")].map((item, place) => ({ item, place }))
          .filter(({ item }) => item.getBoundingClientRect().top < innerHeight)
          .map(({ item, place }) => [place, item.querySelector("a").textContent, item.getBoundingClientRect().top].join(" "))
        """;

    [Theory]
    [InlineData(360, 1400)]
    [InlineData(1280, 900)]
    public async Task Nothing_moves_when_descriptions_and_sections_come(int width, int height)
    {
        await using var reader = await site.ReaderAsync(new Look("late", width, height));
        var parts = await HoldAsync(reader, "**/search/parts/*.json");
        var body = await HoldAsync(reader, "**/search/body.*.json");
        var box = new SearchBox(reader);
        await box.TypeAsync("back pain");
        await box.ExpectDoneAsync("back pain");
        var before = await reader.Page.EvaluateAsync<string[]>(Seen);
        Assert.Equal("", await About(reader).First.TextContentAsync());

        parts.SetResult();
        await Expect(About(reader).First).Not.ToBeEmptyAsync();
        Assert.Equal(before, await reader.Page.EvaluateAsync<string[]>(Seen));

        body.SetResult();
        await Expect(reader.Page.Locator(".search-sections").First).ToBeAttachedAsync();
        Assert.Equal(before, await reader.Page.EvaluateAsync<string[]>(Seen));
        Assert.NotEmpty(before);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_list_without_room_for_what_comes_is_found_to_move()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var parts = await HoldAsync(reader, "**/search/parts/*.json");
        var box = new SearchBox(reader);
        await reader.OpenAsync("search/");
        await reader.DressAsync(".search-room { min-height: 0 !important }");
        await box.EndTypingAsync("back pain");
        await box.ExpectDoneAsync("back pain");
        var before = await reader.Page.EvaluateAsync<string[]>(Seen);

        parts.SetResult();
        await Expect(About(reader).First).Not.ToBeEmptyAsync();

        Assert.NotEqual(before, await reader.Page.EvaluateAsync<string[]>(Seen));
    }

    [Fact]
    public async Task The_next_key_shows_everything_at_its_place()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var body = await HoldAsync(reader, "**/search/body.*.json");
        var box = new SearchBox(reader);
        await box.TypeAsync("sciatic");
        await box.ExpectDoneAsync("sciatic");
        body.SetResult();
        await Expect(reader.Page.Locator(".search-sections").First).ToBeAttachedAsync();

        await box.Field.PressSequentiallyAsync("a");

        await box.ExpectBestAsync(Sciatica);
        await Expect(reader.Page.Locator(".search-hit").First.Locator(".search-sections")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_article_of_a_later_part_appears_when_it_comes_and_moves_no_other()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var last = await MoveToLastPartAsync(reader, Sciatica);
        var box = new SearchBox(reader);
        await box.TypeAsync("sciatica");
        await box.ExpectDoneAsync("sciatica");
        await reader.Page.WaitForFunctionAsync("() => !document.querySelector('.search-about:empty')");
        var link = reader.Page.Locator($"[data-search-result][href$='{Sciatica}']");
        await Expect(link).ToHaveCountAsync(0);
        var before = await reader.Page.EvaluateAsync<string[]>(Seen);

        last.SetResult();
        await Expect(link).ToBeAttachedAsync();
        Assert.Equal(before, (await reader.Page.EvaluateAsync<string[]>(Seen)).Take(before.Length));
        Assert.NotEmpty(before);

        await box.Field.PressSequentiallyAsync(" ");
        await box.ExpectBestAsync(Sciatica);
    }

    // What is fetched, and in what order, says nothing of the words.
    [Fact]
    public async Task The_same_files_are_fetched_in_the_same_order_whatever_is_typed()
    {
        var orders = new List<IEnumerable<string>>();
        foreach (var words in new[] { "sciatica", "xylophone", "numb between my legs" })
        {
            await using var reader = await site.ReaderAsync(Look.Phone);
            var box = new SearchBox(reader);
            await box.TypeAsync(words);
            await box.ExpectDoneAsync(words);
            await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            orders.Add(
                from address in reader.Requested
                where address.EndsWith(".json", StringComparison.Ordinal) && !address.Contains("/panel.", StringComparison.Ordinal)
                select address);
        }

        Assert.All(orders, order => Assert.Equal(orders[0], order));
        Assert.Equal(3, orders[0].Count());
    }

    private static ILocator About(Reader reader) => reader.Page.Locator(".search-about");

    /// <summary>Holds files back until the answer is given.</summary>
    private static async Task<TaskCompletionSource> HoldAsync(Reader reader, string files)
    {
        var release = new TaskCompletionSource();
        await reader.Page.RouteAsync(files, async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        return release;
    }

    /// <summary>Serves the records as a large library has them: an article stands in a part that comes late and after all others.</summary>
    private async Task<TaskCompletionSource> MoveToLastPartAsync(Reader reader, string address)
    {
        var head = Read("search/head.");
        var second = Read("search/parts/head-2.");
        var articles = head["articles"]!.AsArray();
        var place = articles.IndexOf(articles.Single(article => IsAt(article!, address)));
        var details = second["details"]!.AsArray();
        var last = new JsonObject
        {
            ["articles"] = new JsonArray(articles[place]!.DeepClone()),
            ["details"] = new JsonArray(details[place]!.DeepClone()),
        };
        articles.RemoveAt(place);
        details.RemoveAt(place);
        second["next"] = LastPart;

        var release = new TaskCompletionSource();
        await ServeAsync(reader, "**/search/head.*.json", head, Task.CompletedTask);
        await ServeAsync(reader, "**/search/parts/head-2.*.json", second, Task.CompletedTask);
        await ServeAsync(reader, Waiting, last, release.Task);
        return release;
    }

    private static Task<IAsyncDisposable> ServeAsync(Reader reader, string files, JsonNode records, Task until) =>
        reader.Page.RouteAsync(files, async route =>
        {
            await until;
            await route.FulfillAsync(new() { ContentType = "application/json", Body = records.ToJsonString() });
        });

    /// <summary>The record may have the address of its topic alone, to which the title adds the rest.</summary>
    private static bool IsAt(JsonNode record, string address) =>
        (string)record["u"]! == address
        || (record["k"] is null && $"{record["u"]}{((string)record["t"]!).ToLowerInvariant().Replace(' ', '-')}/" == address);

    private JsonNode Read(string start) => JsonNode.Parse(site.Built.File(start, ".json").Span)!;
}
