namespace BackHealthSite.Tests.Commands;

[Trait("Takes", "long")]
public sealed class ListCommandTests
{
    [Fact]
    public void Routes_show_every_address_with_its_file_and_kind()
    {
        var site = TestSite.With("")
            .Replace("causes/strain.md", "title: Muscle strain", "redirectFrom: [/causes/pulled/]\ntitle: Muscle strain");
        var lines = Lines(site, "routes");
        Assert.Matches("^ADDRESS +FILE +KIND$", lines[0]);
        Assert.Contains(lines, line => Fields(line) is ["/", "index.md", "home"]);
        Assert.Contains(lines, line => Fields(line) is ["/causes/strain/", "causes/strain.md", "article"]);
        Assert.Contains(lines, line => Fields(line) is ["/causes/", "causes/index.md", "topic"]);
        Assert.Contains(lines, line => Fields(line) is ["/about/", "pages/about.md", "page"]);
        Assert.Contains(lines, line => Fields(line) is ["/a-to-z/", "-", "generated"]);
        Assert.Contains(lines, line => Fields(line) is ["/causes/pulled/", "causes/strain.md", "redirect", "to", "/causes/strain/"]);
        Assert.Equal(lines[1..].Order(StringComparer.Ordinal), lines[1..]);
    }

    [Fact]
    public void Reviews_show_the_days_left_and_what_is_overdue()
    {
        var site = TestSite.With("").Replace("symptoms/stiffness.md", "recheck: 2027-11-22", "recheck: 2027-01-01");
        Assert.Equal(
            [
                "ARTICLE             CHECKED     RECHECK     DAYS LEFT",
                "symptoms/stiffness  2026-11-22  2027-01-01  -1         overdue",
                "causes/strain       2026-11-22  2027-11-22  324",
            ],
            Lines(site, "reviews", "--today", "2027-01-02"));
    }

    [Fact]
    public void An_article_due_today_is_not_overdue() =>
        Assert.EndsWith(" 0", Lines(TestSite.With(""), "reviews", "--today", "2027-11-22")[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("0", 1)]
    [InlineData("5", 1)]
    [InlineData("6", 2)]
    public void Reviews_can_be_those_that_are_due_soon(string days, int articles)
    {
        var site = TestSite.With("").Replace("symptoms/stiffness.md", "recheck: 2027-11-22", "recheck: 2027-11-10");
        Assert.Equal(1 + articles, Lines(site, "reviews", "--today", "2027-11-16", "--due-within", days).Length);
    }

    [Fact]
    public void The_text_of_an_issue_names_what_is_overdue_first_and_the_addresses_that_nothing_keeps()
    {
        var site = TestSite.With(
            "-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nrepository: https://github.com/us/site\nindexing: off\n")
            .Replace("symptoms/stiffness.md", "recheck: 2027-11-22", "recheck: 2027-01-01")
            .Replace("causes/strain.md", "title: Muscle strain", "title: Muscle [strain]");
        using var generator = new GeneratorProcess(site);
        generator.Run("check", "--accept-urls");
        var list = generator.InFolder("input/_data/addresses.txt");
        File.WriteAllLines(list, File.ReadAllLines(list).Where(line => line != "/causes/strain/#what-helps"));
        Assert.Equal(
            0,
            generator.Run("list", "reviews", "--today", "2027-11-01", "--due-within", "28", "--issue-body", "issue.md").ExitCode);
        Assert.Equal(
            """
            What is due on 2027-11-01. This text is written anew each week, and the issue is closed when nothing is left.

            ## Articles to check again

            Read each against its sources and correct it. Then write the day under `checked`, and a later one under `recheck`. While one is overdue, its page tells readers so.

            - [ ] [`input/symptoms/stiffness.md`](https://github.com/us/site/blob/HEAD/input/symptoms/stiffness.md)<br>
              Stiffness; **overdue** since 2027-01-01, last checked on 2026-11-22
            - [ ] [`input/causes/strain.md`](https://github.com/us/site/blob/HEAD/input/causes/strain.md)<br>
              Muscle \[strain\]; due on 2027-11-22, last checked on 2026-11-22

            ## Addresses to protect

            These are published, but nothing keeps them working yet. Run `dotnet run --project generator -c Release -- check --accept-urls`, read the change and commit it.

            - `/causes/strain/#what-helps`

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(generator.InFolder("issue.md")));
    }

    [Fact]
    public void Where_nothing_is_due_the_text_of_the_issue_is_empty()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Assert.Equal(0, generator.Run("list", "reviews", "--due-within", "28", "--issue-body", "issue.md").ExitCode);
        Assert.Equal("", File.ReadAllText(generator.InFolder("issue.md")));
    }

    [Theory]
    [InlineData("`soon` is not a number of days. Write --due-within with a whole number", "reviews", "--due-within", "soon")]
    [InlineData("`--due-within` goes with `list reviews` only.", "routes", "--due-within", "28")]
    [InlineData("`--issue-body` goes with `list reviews` only.", "addresses", "--issue-body", "issue.md")]
    [InlineData("The text of the issue `input` can't be written: ", "reviews", "--issue-body", "input")]
    [InlineData(
        "The text of the issue `input/causes/strain.md` can't be written: it would lie in `input`",
        "reviews",
        "--issue-body",
        "input/causes/strain.md")]
    public void Options_of_reviews_that_are_wrong_give_exit_code_2(string says, params string[] arguments)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run(["list", .. arguments]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(says, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Relations_show_both_ends_and_mark_articles_with_few() => Assert.Equal(
        [
            "ARTICLE             HOW    RELATED TO",
            "causes/strain       usual  symptoms/stiffness  fewer than 3",
            "symptoms/stiffness  usual  causes/strain       fewer than 3",
        ],
        Lines(TestSite.With(""), "relations"));

    [Fact]
    public void Rarer_relations_come_last_and_an_article_without_any_is_listed()
    {
        var site = TestSite.With("").Replace("causes/strain.md", "related: [stiffness]", "relatedRarely: [stiffness]");
        Assert.Contains("causes/strain       rarer  symptoms/stiffness  fewer than 3", Lines(site, "relations"));
        var alone = TestSite.With("").Replace("causes/strain.md", "related: [stiffness]", "related: []");
        Assert.Contains("causes/strain       -    -           fewer than 3", Lines(alone, "relations"));
    }

    [Fact]
    public void Relations_of_the_real_site_are_not_marked_where_there_are_three() =>
        Assert.Contains(
            Lines(TestSite.Frozen(), "relations"),
            line =>
                line.StartsWith("causes/herniated-disc", StringComparison.Ordinal) && !line.Contains("fewer", StringComparison.Ordinal));

    [Fact]
    public void Terms_show_which_articles_use_them_in_any_form()
    {
        var site = TestSite.With("""
            -- _data/glossary.yml --
            - {term: strain, plain: a pull, also: [tight]}
            - {term: lumbar, plain: of the lower back}
            """);
        Assert.Equal(
            [
                "TERM    ARTICLES  USED IN",
                "lumbar  0         -",
                "strain  2         causes/strain, symptoms/stiffness",
            ],
            Lines(site, "terms"));
    }

    [Fact]
    public void Articles_show_the_name_that_links_take_and_whether_they_are_drafts()
    {
        var site = TestSite.With("").Replace("symptoms/stiffness.md", "title: Stiffness", "title: Stiffness\nexcluded: true")
            .Replace("causes/strain.md", "related: [stiffness]", "related: []")
            .Replace("causes/strain.md", " See [stiffness](xref:stiffness#how-it-feels).", "");
        Assert.Equal(
            [
                "ID         TITLE          FILE",
                "stiffness  Stiffness      symptoms/stiffness.md  draft",
                "strain     Muscle strain  causes/strain.md",
            ],
            Lines(site, "articles"));
    }

    [Fact]
    public void Groups_show_the_words_for_the_front_matter_with_their_headings_and_articles()
    {
        var site = TestSite.With("").Replace("causes/strain.md", "title: Muscle", "group: muscles-and-strain\ntitle: Muscle");
        var lines = Lines(site, "groups");

        Assert.Equal(["TOPIC", "GROUP", "ARTICLES", "HEADING"], Fields(lines[0]));
        Assert.Contains(lines, line => Fields(line) is ["causes", "muscles-and-strain", "1", "Muscles", "and", "strain"]);
        Assert.Contains(lines, line => Fields(line) is ["symptoms", _, "0", ..]);
    }

    [Fact]
    public void Flags_show_how_urgent_they_are_and_who_carries_them()
    {
        var site = TestSite.With("").Replace("causes/strain.md", "title: Muscle", "redFlags: [kidney]\ntitle: Muscle");
        var lines = Lines(site, "flags");

        Assert.Equal(["ID", "LEVELS", "CARRIED", "BY", "ARTICLE", "TITLE"], Fields(lines[0]));
        Assert.Contains(lines, line => Fields(line) is ["kidney", "emergency,", "urgent", "1", "-", "Pain", "in", "your", "side"]);
        Assert.Contains(lines, line => Fields(line) is ["cauda-equina", "emergency", "all", "-", "Numb", "saddle", "area"]);
    }

    [Fact]
    public void Flags_name_the_article_that_explains_them() => Assert.Contains(
        Lines(TestSite.Frozen(), "flags"),
        line => Fields(line) is ["cauda-equina", "emergency", "all", "cauda-equina-syndrome", ..]);

    [Fact]
    public void Sources_show_the_word_for_a_citation_with_its_grade_and_how_many_articles_cite_it()
    {
        var site = TestSite.With("").Replace("symptoms/stiffness.md", " [@good-two]", " [@a-third]").Replace(
            "_data/sources.yml",
            "good-one:",
            "a-third: {title: Third source, publisher: An agency, url: \"https://example.com/3\", grade: C, read: 2026-11-22}\ngood-one:");
        Assert.Equal(
            [
                "ID        GRADE  CITED IN  TITLE          PUBLISHER",
                "a-third   C      1         Third source   An agency",
                "good-one  A      2         First source   A health service",
                "good-two  B      1         Second source  A journal",
            ],
            Lines(site, "sources"));
    }

    [Fact]
    public void A_term_that_looks_like_a_command_cannot_be_one()
    {
        var site = TestSite.With("-- _data/glossary.yml --\n- {term: \"::error::\", plain: a trap}");
        Assert.Contains(Lines(site, "terms"), line => line.StartsWith(" ::error::", StringComparison.Ordinal));
    }

    [Fact]
    public void Warnings_do_not_stop_a_list()
    {
        using var generator = new GeneratorProcess(TestSite.With("-- notes.txt --\nNot a page."));
        Assert.Equal(0, generator.Run("list", "routes").ExitCode);
    }

    [Fact]
    public void Errors_are_shown_instead_of_a_list_with_exit_code_1()
    {
        using var generator = new GeneratorProcess(TestSite.With("").Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#"));
        var outcome = generator.Run("list", "routes");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("The list needs a site without errors:\n\ninput/causes/strain.md:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error BHS201 LinkTargetMissing", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ADDRESS", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("route", "Did you mean `routes`?")]
    [InlineData("everything", "Choose one of: routes, addresses, reviews, relations, terms, articles, groups, flags, sources.")]
    public void An_unknown_list_gives_exit_code_2(string what, string says)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("list", what);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(says, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_input_folder_gives_exit_code_2()
    {
        using var generator = new GeneratorProcess();
        Assert.Equal(2, generator.Run("list", "routes").ExitCode);
    }

    private static string[] Lines(TestSite site, params string[] arguments)
    {
        using var generator = new GeneratorProcess(site);
        var outcome = generator.Run(["list", .. arguments]);
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.ExitCode);
        return outcome.Output.TrimEnd('\n').Split('\n');
    }

    private static string[] Fields(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
