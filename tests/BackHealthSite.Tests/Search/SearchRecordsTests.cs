using System.Text.Json;

namespace BackHealthSite.Tests.Search;

/// <summary>The files that the browser searches with: their shape is a contract with the search script.</summary>
public sealed class SearchRecordsTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.Matter("aliases: [pulled muscle, \"<b>\"]", """
        A *plain* [link](xref:stiffness), an empty [](xref:stiffness), `code` [@good-one] and
        a second line &amp; more.

        - one
        - two

        ## What helps {#help}

        Rest [@good-two].
        """).And("""
        -- warning-signs/cauda-equina-syndrome.md --
        ---
        title: Cauda equina syndrome
        description: A rare emergency of the lower back, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A rare emergency.

        ::: red-flags
        :::

        ## What it is

        Nerves are pressed [@good-one] [@good-two].
        -- _data/synonyms.yml --
        - [back pain, backache]
        - [slipped disc, herniated disc, prolapse]
        """).Passes());

    [Fact]
    public void The_head_holds_what_a_first_result_needs()
    {
        var articles = Record("head").GetProperty("articles").EnumerateArray().ToList();
        Assert.Equal(
            """{"a":["pulled muscle","<b>"],"t":"Muscle strain","u":"causes/strain/"}""",
            articles[0].GetRawText());
        Assert.Equal(
            """{"causes/":{"k":"Cause","h":["What it is","What helps"]},"symptoms/":{"k":"Symptom","h":["How it feels"]},"warning-signs/":{"k":"Warning sign","h":["What it is"]}}""",
            Record("head").GetProperty("topics").GetRawText());
        var found = articles.Select(article => article.GetProperty("u").GetString()!).ToList();
        Assert.Equal(
            [
                "causes/strain/", "symptoms/", "warning-signs/", "causes/", "symptoms/", "pain-types/", "warning-signs/", "what-helps/",
                "emergency-numbers/", "about/", "accessibility/",
                "how-this-site-is-checked/", "privacy/", "take-this-with-you/",
            ],
            found.Take(14));
        Assert.ProperSuperset(new HashSet<string> { "find-by-symptom/", "a-to-z/" }, found.Skip(14).ToHashSet(StringComparer.Ordinal));
        Assert.All(found.Skip(14), page => Assert.Contains(Build.Value.Files, file => file.Path == $"{page}index.html"));
    }

    [Fact]
    public void The_second_part_of_the_head_holds_what_else_the_articles_say()
    {
        Assert.Equal(PathOf("parts/head-2"), Record("head").GetProperty("next").GetString());
        var second = Record("parts/head-2");
        Assert.Equal(["synonyms", "details"], second.EnumerateObject().Select(property => property.Name));
        var details = second.GetProperty("details").EnumerateArray().ToList();
        Assert.Equal("""{"d":"A strained muscle in the back, told in as few words as a test needs."}""", details[0].GetRawText());
        Assert.Equal(Record("head").GetProperty("articles").GetArrayLength(), details.Count);
    }

    [Fact]
    public void A_small_site_has_no_other_parts() => Assert.Equal(
        [PathOf("body"), PathOf("head"), PathOf("panel"), PathOf("parts/head-2")],
        Build.Value.Files.Select(file => file.Path)
            .Where(path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Hosts_keep_all_later_parts_by_one_line() =>
        Assert.Contains("\n/search/parts/*\n", Build.Value.Text("_headers"), StringComparison.Ordinal);

    [Fact]
    public void An_article_holds_only_the_headings_that_others_of_its_topic_lack()
    {
        var build = MarkedSite.With(Site.ManyArticles.Of("causes/other.md", "Another cause")).Passes();
        var head = RecordOf(build, "head");
        var shared = Strings(head.GetProperty("topics").GetProperty("causes/"));
        var causes = head.GetProperty("articles").EnumerateArray()
            .Zip(RecordOf(build, "parts/head-2").GetProperty("details").EnumerateArray())
            .Where(article => article.First.GetProperty("u").GetString() is "causes/strain/" or "causes/other/")
            .Select(article => Strings(article.Second))
            .ToList();
        Assert.Equal(2, causes.Count);
        Assert.All(causes, own => Assert.Empty(own.Intersect(shared)));
        Assert.Contains(causes, own => own.Count > 0);
    }

    private static List<string> Strings(JsonElement record) =>
        record.TryGetProperty("h", out var headings) ? [.. headings.EnumerateArray().Select(heading => heading.GetString()!)] : [];

    [Fact]
    public void Only_a_warning_sign_has_a_level()
    {
        var levels = Record("head").GetProperty("articles").EnumerateArray()
            .Select(article => article.TryGetProperty("l", out var level) ? level.GetString() : null);
        Assert.Equal([null, null, "emergency"], levels.Take(3));
        Assert.All(levels.Skip(3), Assert.Null);
    }

    [Fact]
    public void A_warning_sign_names_its_flags()
    {
        var sign = Record("head").GetProperty("articles")[2];
        Assert.Equal("""["cauda-equina"]""", sign.GetProperty("f").GetRawText());
    }

    [Fact]
    public void The_page_of_numbers_is_found_by_countries_and_numbers()
    {
        var (place, page) = Record("head").GetProperty("articles").EnumerateArray().Index().Single(
            article => article.Item.GetProperty("u").GetString() == "emergency-numbers/");
        Assert.Equal("Page", page.GetProperty("k").GetString());
        var headings = Record("parts/head-2").GetProperty("details")[place].GetProperty("h");
        Assert.All(headings.EnumerateArray(), heading => Assert.Matches("^[A-Z].* [0-9]", heading.GetString()));
        Assert.NotEmpty(headings.EnumerateArray());
    }

    [Fact]
    public void The_second_part_of_the_head_holds_the_synonyms() => Assert.Equal(
        """[["back pain","backache"],["slipped disc","herniated disc","prolapse"]]""",
        Record("parts/head-2").GetProperty("synonyms").GetRawText());

    [Fact]
    public void The_body_holds_the_plain_words_of_each_section()
    {
        var sections = Record("body").GetProperty("sections").EnumerateArray().ToList();
        Assert.Equal(["u", "i", "h", "x"], sections[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            [
                "causes/strain/#what-it-is", "causes/strain/#help", "symptoms/stiffness/#how-it-feels",
                "warning-signs/cauda-equina-syndrome/#what-it-is",
            ],
            sections.Select(section => $"{section.GetProperty("u").GetString()}#{section.GetProperty("i").GetString()}"));
        var words = sections[0].GetProperty("x").GetString()!;
        Assert.Contains("A plain link, an empty Stiffness,", words, StringComparison.Ordinal);
        Assert.Contains("and a second line & more. one. two.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("good-one", words, StringComparison.Ordinal);
        Assert.Equal("What helps", sections[1].GetProperty("h").GetString());
    }

    [Fact]
    public void The_panel_holds_the_patterns_that_the_gate_reads()
    {
        var panel = Record("panel");
        Assert.Equal(["concepts", "patterns", "cards", "link"], panel.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"numb":"cant feel|numb|numbness","groin":"between the legs|groin"}""", panel.GetProperty("concepts").GetRawText());
        Assert.Equal(
            """[{"l":"emergency","f":"cauda-equina","p":["{numb} + {groin}"]},{"l":"urgent","f":"night-pain","p":["aches + at night"]},{"l":"emergency","f":"kidney","p":["flank + drowsy"]},{"l":"urgent","f":"kidney","p":["flank + fever"]},{"l":"urgent","f":"child","p":["child + limps"]}]""",
            panel.GetProperty("patterns").GetRawText());
    }

    [Fact]
    public void The_panel_holds_the_words_of_the_two_pressing_cards_and_the_link()
    {
        var panel = Record("panel");
        var registry = SmallRegistry.Read();
        Assert.Equal(["emergency", "urgent"], panel.GetProperty("cards").EnumerateObject().Select(card => card.Name));
        foreach (var card in panel.GetProperty("cards").EnumerateObject())
        {
            var core = registry.Cards.Single(core => core.Urgency.ToString().Equals(card.Name, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(["hidden", "heading", "bullets", "after"], card.Value.EnumerateObject().Select(property => property.Name));
            Assert.Equal(core.Hidden, card.Value.GetProperty("hidden").GetString());
            Assert.Equal(core.Heading, card.Value.GetProperty("heading").GetString());
            Assert.Equal(core.Bullets, card.Value.GetProperty("bullets").EnumerateArray().Select(bullet => bullet.GetString()));
            Assert.Equal(core.After, card.Value.GetProperty("after").GetString());
        }

        Assert.Equal(registry.EmergencyLink, panel.GetProperty("link").GetProperty("text").GetString());
        Assert.Equal("emergency-numbers/", panel.GetProperty("link").GetProperty("u").GetString());
    }

    [Fact]
    public void Every_search_box_names_the_three_files()
    {
        foreach (var path in new[] { "index.html", "search/index.html" })
        {
            var box = Build.Value.Page(path).One("[data-search]");
            Assert.Equal("/", box.GetAttribute("data-base"));
            Assert.Equal("/search/", box.GetAttribute("data-page"));
            foreach (var name in new[] { "head", "body", "panel" })
            {
                Assert.Equal("/" + PathOf(name), box.GetAttribute("data-" + name));
            }
        }
    }

    [Fact]
    public void No_record_knows_a_draft()
    {
        var build = MarkedSite.With(Site.ManyArticles.Of("causes/draft.md", "A draft", "excluded: true")).Passes();
        Assert.All(
            build.Files.Where(
                file => file.Path.StartsWith("search/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("draft", build.Text(file.Path), StringComparison.OrdinalIgnoreCase));
    }

    private static string PathOf(string name) => PathOf(Build.Value, name);

    private static string PathOf(SiteBuild build, string name) =>
        build.Files.Single(file => file.Path.StartsWith($"search/{name}.", StringComparison.Ordinal)).Path;

    private static JsonElement Record(string name) => RecordOf(Build.Value, name);

    private static JsonElement RecordOf(SiteBuild build, string name) => JsonDocument.Parse(build.Text(PathOf(build, name))).RootElement;
}
