using System.Text.Json;

namespace BackHealthSite.Tests.Rendering;

public sealed class JsonLdTests
{
    [Fact]
    public void It_says_what_the_page_says_and_nothing_more()
    {
        var data = Data(MarkedSite.Matter("aliases: [pulled muscle, torn muscle]"));
        Assert.Equal(
            ["@context", "@type", "name", "description", "url", "inLanguage", "about", "audience", "dateModified", "publisher", "license"],
            data.EnumerateObject().Select(property => property.Name));
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        Assert.Equal("MedicalWebPage", data.GetProperty("@type").GetString());
        Assert.Equal("Muscle strain", data.GetProperty("name").GetString());
        Assert.Equal("https://example.org/causes/strain/", data.GetProperty("url").GetString());
        Assert.Equal("2026-11-22", data.GetProperty("dateModified").GetString());
        Assert.Equal("MedicalCondition", data.GetProperty("about").GetProperty("@type").GetString());
        Assert.Equal(
            ["pulled muscle", "torn muscle"],
            data.GetProperty("about").GetProperty("alternateName").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("Test site", data.GetProperty("publisher").GetProperty("name").GetString());
    }

    [Fact]
    public void It_names_no_more_other_words_than_the_page_shows()
    {
        var page = MarkedSite.Matter("aliases: [pulled muscle, torn muscle, sore muscle, strained back, pulled back]").Passes().Strain();
        using var data = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        var names = data.RootElement.GetProperty("about").GetProperty("alternateName").EnumerateArray().Select(name => name.GetString());

        Assert.Equal(page.One(".other-words").TextContent.Split(": ")[1].Split(", "), names);
    }

    [Fact]
    public void A_symptom_is_called_one()
    {
        var page = MarkedSite.With("")
            .Change("symptoms/stiffness.md", "aliases: [stiff joints, rigid back, stiff muscles]\n", "")
            .Passes()
            .Page("symptoms/stiffness/index.html");
        var about = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent).RootElement.GetProperty("about");
        Assert.Equal("MedicalSymptom", about.GetProperty("@type").GetString());
        Assert.False(about.TryGetProperty("alternateName", out _));
    }

    [Theory]
    [InlineData("on", "Muscle strain")]
    [InlineData("off", "Back pain")]
    public void What_is_no_condition_is_not_called_one(string conditions, string name)
    {
        var built = MarkedSite.Matter("group: daily-life")
            .Change(
                "_data/topics.yml",
                "{id: daily-life,",
                $"{{id: daily-life, conditions: {conditions},")
            .Passes()
            .Strain();
        var about = JsonDocument.Parse(built.One("script[type='application/ld+json']").TextContent).RootElement.GetProperty("about");
        Assert.Equal("MedicalCondition", about.GetProperty("@type").GetString());
        Assert.Equal(name, about.GetProperty("name").GetString());
    }

    [Fact]
    public void Nothing_is_said_of_a_review_until_a_clinician_has_signed()
    {
        var html = MarkedSite.Matter("").Passes().Text("causes/strain/index.html");
        Assert.DoesNotContain("lastReviewed", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("reviewedBy", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Not yet checked by a clinician", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_review_names_the_clinician_and_the_day()
    {
        var site = MarkedSite.Matter("").Signed("strain");
        var data = Data(site);
        Assert.Equal("2026-10-01", data.GetProperty("lastReviewed").GetString());
        Assert.Equal("Dr A. Name", data.GetProperty("reviewedBy").GetProperty("name").GetString());
        Assert.Equal("GMC 1234567", data.GetProperty("reviewedBy").GetProperty("identifier").GetString());
        var page = site.Passes().Strain();
        Assert.Equal(["Checked by a clinician: Dr A. Name (GMC 1234567), 1 October 2026"], page.WordsOf(".clinician-line"));
        Assert.DoesNotContain(page.WordsOf("main p"), words => words.Contains("Not yet checked", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>alert(1)")]
    [InlineData("]]><script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("&lt;script&gt; & <b>bold</b>")]
    [InlineData("Back – “pain” 😀 é 背痛")]
    public void No_title_can_leave_the_place_it_stands_in(string title)
    {
        var quoted = "\"" + title.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        var build = MarkedSite.OnlyMatter(
            $"title: {quoted}\ndescription: {quoted[..^1]} {string.Join(' ', Enumerable.Repeat("words", 10))}\"\n"
            + $"aliases: [{quoted.Replace(";", "", StringComparison.Ordinal)}]\nchecked: 2026-11-22\nrecheck: 2027-11-22")
                .Passes();
        var page = build.Strain();
        Assert.Equal(title, page.One("h1").TextContent);
        Assert.StartsWith(title, page.Title!, StringComparison.Ordinal);
        var script = page.One("script:not([src])");
        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        Assert.Equal(title, JsonDocument.Parse(script.TextContent).RootElement.GetProperty("name").GetString());
        Assert.All(
            build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.Empty(
                build.Page(file.Path).QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [onmouseover], b")));
    }

    private static JsonElement Data(MarkedSite site) =>
        JsonDocument.Parse(site.Passes().Strain().One("script[type='application/ld+json']").TextContent).RootElement;
}
