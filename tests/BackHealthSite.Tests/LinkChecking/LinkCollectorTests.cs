using System.Globalization;
using BackHealthSite.LinkChecking;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.LinkChecking;

public sealed class LinkCollectorTests
{
    [Fact]
    public void Every_place_of_an_address_is_kept_and_the_address_stands_once()
    {
        var site = TestSite.With("").Replace(
            "causes/strain.md",
            "## What helps",
            """
            Read [one](https://health.test/a#part), [two](<https://health.test/a>) or [three][t].
            <https://health.test/b> ![](images/a.png)

            [t]: https://health.test/c?x=1&y=2

            ## What helps
            """);
        Assert.Equal(
            [
                "https://health.test/a causes/strain.md:18:12 causes/strain.md:18:47",
                "https://health.test/b causes/strain.md:19:1",
                "https://health.test/c?x=1&y=2 causes/strain.md:18:75",
            ],
            Of(site).Where(line => line.StartsWith("https://health.test/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Addresses_of_data_files_are_found_but_for_the_sites_own()
    {
        var site = TestSite.With("").Replace("settings.yml", "indexing: off", "indexing: off\nrepository: https://code.test/repository");
        var links = Of(site);
        Assert.Contains("https://code.test/repository settings.yml:4:13", links);
        Assert.Contains("https://example.com/one _data/sources.yml:1:67", links);
        Assert.Contains("https://example.com/numbers _data/emergency-numbers.yml:1:88", links);
        Assert.DoesNotContain(links, link => link.StartsWith("https://example.org/", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_of_drafts_and_of_other_schemes_are_left_out()
    {
        var site = TestSite.With("")
            .Replace("causes/strain.md", "## What helps", "[a](https://draft.test/)\n\n## What helps")
            .Replace("causes/strain.md", "related: [stiffness]", "excluded: true")
            .Replace(
                "pages/about.md",
                "Words.",
                "[m](mailto:a@mail.test) [t](tel:111) [x](xref:stiffness) [r](ftp://file.test/) [q](//host.test/)");
        Assert.DoesNotContain(
            Of(site),
            link => link.Contains("draft.test", StringComparison.Ordinal) || link.Contains("about.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_counted_and_the_others_are_asked_about()
    {
        var site = TestSite.With("-- _data/sources.yml --\na: [").WithBytes("causes/strain.md", [0xFF]);
        var collected = LinkCollector.Collect(SiteSources.Decode(site.Files));
        Assert.Equal(2, collected.UnreadFiles);
        Assert.NotEmpty(collected.Links);
    }

    [Theory]
    [InlineData("https://Health.TEST:443/A%20b?q=%C3%A9#part", "https://health.test/A%20b?q=%C3%A9")]
    [InlineData("http://health.test:8080", "http://health.test:8080/")]
    [InlineData("https://rücken.test/schmerz für alle", "https://xn--rcken-kva.test/schmerz%20f%C3%BCr%20alle")]
    [InlineData("https://xn--rcken-kva.test/", "https://xn--rcken-kva.test/")]
    [InlineData("https://user:secret@health.test/", "https://health.test/")]
    [InlineData("http://[2606:4700::1111]:81/a", "http://[2606:4700::1111]:81/a")]
    [InlineData("mailto:a@health.test", null)]
    [InlineData("health.test/a", null)]
    [InlineData("https://", null)]
    public void An_address_is_asked_in_one_spelling(string written, string? asked) =>
        Assert.Equal(asked, WebLink.Asked(written)?.AbsoluteUri);

    [Fact]
    public async Task The_escapes_of_an_address_reach_the_server_as_they_are_written()
    {
        await using var server = await LocalServer.Start(_ => Task.CompletedTask);
        var address = WebLink.Asked($"http://rücken.test:{server.Port}/a%2Fb%20c/ü?q=%C3%A9#part")!;
        Assert.Equal(LinkFinding.Works, await new LinkRun(server.Connector).Ask(address));
        var request = Assert.Single(server.Requests);
        Assert.Equal("/a%2Fb%20c/%C3%BC?q=%C3%A9", request.Target);
        Assert.Equal($"xn--rcken-kva.test:{server.Port}", request.Headers["Host"]);
    }

    private static List<string> Of(TestSite site)
    {
        var sources = SiteSources.Decode(site.Files);
        return [.. LinkCollector.Collect(sources).Links.Select(link =>
            $"{link.Address.AbsoluteUri} {string.Join(' ', link.Places.Select(place =>
        {
            var at = TextPosition.Of(sources.Texts[place.Path], place.Span.Start);
            return string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{at.Line}:{at.Column}");
        }))}")];
    }
}
