using System.Text;
using BackHealthSite.Commands;
using BackHealthSite.Tests.Pictures;
using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.Commands;

/// <summary>`move`: an article gets another name or topic, with all that leads to it, and nothing is written that does not hold.</summary>
[Trait("Takes", "long")]
public sealed class MoveCommandTests
{
    private const string Lists = """
        -- _data/answers.yml --
        - typed: [sore muscle]
          show: [strain, stiffness]
        -- _data/body-parts.yml --
        - place: lower-back
          articles: ["strain", stiffness]
        """;

    [Theory]
    [InlineData("causes/strain.md", "title: Muscle strain\n", "title: Muscle strain\n")]
    [InlineData("causes/strain.md", "recheck: 2027-11-22\n", "recheck: 2027-11-22\nredirectFrom: [/causes/strain/]\n")]
    [InlineData("_data/answers.yml", "show: [strain, stiffness]", "show: [pulled-muscle, stiffness]")]
    [InlineData("_data/body-parts.yml", "articles: [\"strain\", stiffness]", "articles: [\"pulled-muscle\", stiffness]")]
    [InlineData("symptoms/stiffness.md", "related: [strain]", "related: [pulled-muscle]")]
    [InlineData("symptoms/stiffness.md", "(xref:strain#what-it-is)", "(xref:pulled-muscle#what-it-is)")]
    [InlineData("symptoms/index.md", "(../causes/strain.md#what-helps)", "(../causes/pulled-muscle.md#what-helps)")]
    [InlineData("causes/index.md", "(./strain.md)", "(./pulled-muscle.md)")]
    [InlineData("pain-types/index.md", "[strain]: xref:strain", "[strain]: xref:pulled-muscle")]
    [InlineData("what-helps/index.md", "(/causes/strain/)", "(/causes/pulled-muscle/)")]
    [InlineData("index.md", "(https://example.org/causes/strain/#what-it-is)", "(https://example.org/causes/pulled-muscle/#what-it-is)")]
    public void Every_kind_of_place_names_the_article_anew(string path, string before, string after)
    {
        using var generator = new GeneratorProcess(Linked());
        Assert.Contains(before, Read(generator, path), StringComparison.Ordinal);
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        Assert.Contains(after, Read(generator, path == "causes/strain.md" ? "causes/pulled-muscle.md" : path), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_is_clean_afterwards_and_its_links_lead_to_the_new_address()
    {
        using var generator = new GeneratorProcess(Linked());
        var outcome = Move(generator, "strain", "pulled-muscle");
        Assert.Equal("", outcome.Errors);
        Assert.Equal(
            """
            Moved:
              input/causes/strain.md -> input/causes/pulled-muscle.md: 1 place
              input/_data/answers.yml: 1 place
              input/_data/body-parts.yml: 1 place
              input/causes/index.md: 1 place
              input/index.md: 1 place
              input/pain-types/index.md: 1 place
              input/symptoms/index.md: 1 place
              input/symptoms/stiffness.md: 2 places
              input/what-helps/index.md: 1 place

            Readers of /causes/strain/ will be led to /causes/pulled-muscle/.

            Next: read the change with `git diff`, then commit all of it together, the file that is gone too: `git add --all`.

            """.ReplaceLineEndings("\n"),
            outcome.Output);
        Assert.False(File.Exists(generator.InFolder("input/causes/strain.md")));
        Assert.Equal(0, generator.Run("build").ExitCode);
        var page = File.ReadAllText(generator.InFolder("output/symptoms/stiffness/index.html"));
        Assert.Contains("href=\"/causes/pulled-muscle/#what-it-is\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/causes/strain/", page, StringComparison.Ordinal);
        Assert.Contains("/causes/strain/ /causes/pulled-muscle/ 301", File.ReadAllLines(generator.InFolder("output/_redirects")));
        Assert.DoesNotContain(
            Directory.GetFiles(generator.InFolder("input"), "*", SearchOption.AllDirectories),
            path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public void Words_that_only_begin_like_the_id_stay_as_they_are()
    {
        using var generator = new GeneratorProcess(TestSite.With(ManyArticles.Of("causes/strain-of-a-joint.md", "Joint strain")
            + "-- causes/index.md --\n---\ntitle: Causes\ndescription: The causes page of the test site, which is as short as it can be.\n"
            + "---\nRead on in [joint strain](xref:strain-of-a-joint) and `xref:strain`.\n"));
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        Assert.Contains(
            "[joint strain](xref:strain-of-a-joint) and `xref:strain`.",
            Read(generator, "causes/index.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay_as_they_were()
    {
        var site = Linked();
        foreach (var path in new[] { "causes/strain.md", "symptoms/stiffness.md", "_data/answers.yml" })
        {
            var text = "\uFEFF" + site.Given(path)!.Replace("\n", "\r\n", StringComparison.Ordinal);
            site.WithBytes(path, Encoding.UTF8.GetBytes(text));
        }

        using var generator = new GeneratorProcess(site);
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        Assert.Equal(
            site.Given("symptoms/stiffness.md")!
                .Replace("related: [strain]", "related: [pulled-muscle]", StringComparison.Ordinal)
                .Replace("xref:strain#", "xref:pulled-muscle#", StringComparison.Ordinal),
            Raw(generator, "symptoms/stiffness.md"));
        Assert.Equal(
            site.Given("causes/strain.md")!
                .Replace("recheck: 2027-11-22\r\n", "recheck: 2027-11-22\r\nredirectFrom: [/causes/strain/]\r\n", StringComparison.Ordinal),
            Raw(generator, "causes/pulled-muscle.md"));
        Assert.Equal(
            site.Given("_data/answers.yml")!.Replace("[strain,", "[pulled-muscle,", StringComparison.Ordinal),
            Raw(generator, "_data/answers.yml"));
    }

    [Fact]
    public void A_second_move_keeps_both_old_addresses_and_the_way_back_leaves_none_that_leads_to_itself()
    {
        using var generator = new GeneratorProcess(Linked());
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        Assert.Equal(0, Move(generator, "pulled-muscle", "torn-muscle").ExitCode);
        Assert.Contains(
            "\nredirectFrom: [/causes/strain/, /causes/pulled-muscle/]\n",
            Read(generator, "causes/torn-muscle.md"),
            StringComparison.Ordinal);
        Assert.Equal(0, Move(generator, "torn-muscle", "strain").ExitCode);
        Assert.Contains(
            "\nredirectFrom: [/causes/torn-muscle/, /causes/pulled-muscle/]\n",
            Read(generator, "causes/strain.md"),
            StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("check").ExitCode);
    }

    [Theory]
    [InlineData("redirectFrom:\n  - /old/\n  - \"/older/\"", "redirectFrom:\n  - /old/\n  - \"/older/\"\n  - /causes/strain/\n---")]
    [InlineData("redirectFrom: [/old/]", "redirectFrom: [/old/, /causes/strain/]\n---")]
    [InlineData("redirectFrom: []", "redirectFrom: [/causes/strain/]\n---")]
    [InlineData("redirectFrom:", "redirectFrom: [/causes/strain/]\n---")]
    [InlineData("redirectFrom:\n- '/causes/pulled-muscle/'", "redirectFrom:\n- '/causes/strain/'\n---")]
    public void The_old_address_is_written_as_the_others_are(string before, string after)
    {
        using var generator = new GeneratorProcess(
            TestSite.With("").Replace("causes/strain.md", "recheck: 2027-11-22\n", $"recheck: 2027-11-22\n{before}\n"));
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        Assert.Contains(after, Read(generator, "causes/pulled-muscle.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_another_topic_the_links_of_the_article_still_lead_where_they_led()
    {
        using var generator = new GeneratorProcess(Linked().Replace(
            "causes/strain.md",
            "Keep moving [@good-two].",
            "Keep moving [@good-two]. Look through [causes](index.md), [stiffness](../symptoms/stiffness.md#how-it-feels) and "
            + "[the pull](strain.md#what-it-is)."));
        Assert.Equal(0, Move(generator, "strain", "symptoms/strain").ExitCode);
        Assert.Contains(
            "Look through [causes](../causes/index.md), [stiffness](stiffness.md#how-it-feels) and [the pull](strain.md#what-it-is).",
            Read(generator, "symptoms/strain.md"),
            StringComparison.Ordinal);
        Assert.Contains("(strain.md#what-helps)", Read(generator, "symptoms/index.md"), StringComparison.Ordinal);
        Assert.Contains("(../symptoms/strain.md)", Read(generator, "causes/index.md"), StringComparison.Ordinal);
        Assert.Contains("(xref:strain#what-it-is)", Read(generator, "symptoms/stiffness.md"), StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("check").ExitCode);
    }

    [Fact]
    public void Pictures_go_along_and_one_that_another_article_shows_stays_as_well()
    {
        using var generator = new GeneratorProcess(TestSite.With(ManyArticles.Of("causes/fall.md", "Falls"))
            .Replace("causes/fall.md", "Words [@good-one]", "![A spine](images/shared.png)\n\nWords [@good-one]")
            .Replace("causes/strain.md", "Keep moving", "![A spine](images/shared.png)\n\n![A back](images/own.png)\n\nKeep moving")
            .WithBytes("causes/images/shared.png", SamplePictures.Png)
            .WithBytes("causes/images/own.png", SamplePictures.Png));
        var outcome = Move(generator, "strain", "symptoms/strain");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("  input/causes/images/own.png -> input/symptoms/images/own.png\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(["shared.png"], PicturesIn(generator, "causes"));
        Assert.Equal(["own.png", "shared.png"], PicturesIn(generator, "symptoms"));
        Assert.Equal(SamplePictures.Png, File.ReadAllBytes(generator.InFolder("input/symptoms/images/own.png")));
        Assert.Equal(0, generator.Run("check").ExitCode);
    }

    [Fact]
    public void A_picture_never_takes_the_place_of_another()
    {
        using var generator = new GeneratorProcess(TestSite.With("")
            .Replace("causes/strain.md", "Keep moving", "![A back](images/back.png)\n\nKeep moving")
            .WithBytes("causes/images/back.png", SamplePictures.Png)
            .WithBytes("symptoms/images/back.png", [.. SamplePictures.Png, 0]));
        var outcome = Unchanged(generator, "strain", "symptoms/strain");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(
            "The article shows `causes/images/back.png`, and `symptoms/images/back.png` is another picture. Give one of the two "
            + "another name.\n",
            outcome.Errors);
    }

    [Fact]
    public void The_lists_hold_the_new_address_and_what_an_editor_had_read_stays_read()
    {
        using var generator = new GeneratorProcess(Linked().Replace(
            "settings.yml",
            "indexing: off",
            "indexing: off\nkeepAddresses: on\nkeepWarningWords: on"));
        Assert.Equal(0, generator.Run("check", "--accept-urls", "--accept-words").ExitCode);
        var outcome = Move(generator, "strain", "pulled-muscle");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("  input/_data/addresses.txt: 5 lines\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n/causes/pulled-muscle/#what-it-is\n", Read(generator, "_data/addresses.txt"), StringComparison.Ordinal);
        Assert.Contains("\n/causes/strain/\n", Read(generator, "_data/addresses.txt"), StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("check", "--strict-words").ExitCode);
        var again = generator.Run("check", "--accept-urls", "--accept-words");
        Assert.Contains("addresses.txt is as it was", again.Output, StringComparison.Ordinal);
        Assert.Contains("warning-words.txt is as it was", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_editor_had_read_stays_unread()
    {
        using var generator = new GeneratorProcess(
            Linked().Replace("settings.yml", "indexing: off", "indexing: off\nkeepWarningWords: on"));
        Assert.Equal(0, generator.Run("check", "--accept-words").ExitCode);
        var path = generator.InFolder("input/causes/strain.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Keep moving", "Keep on moving", StringComparison.Ordinal));
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        var outcome = generator.Run("check", "--strict-words");
        Assert.Equal(
            ["input/causes/pulled-muscle.md:2:8: error BHS340 PageUnread: No editor has read this page as it stands."],
            outcome.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_written_where_the_site_would_have_more_errors_than_before()
    {
        using var generator = new GeneratorProcess(Linked().Replace(
            "symptoms/stiffness.md",
            "recheck: 2027-11-22",
            "recheck: 2027-11-22\nredirectFrom: [/causes/pulled-muscle/]"));
        var outcome = Unchanged(generator, "strain", "pulled-muscle");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(
            "Nothing was written: after the move the site would have these problems.\n\ninput/symptoms/stiffness.md:8:16: error BHS6",
            outcome.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_that_were_there_before_keep_no_article_from_moving()
    {
        using var generator = new GeneratorProcess(Linked().Replace("pages/about.md", "Words.", "See [nothing](xref:nothing)."));
        Assert.Equal(1, generator.Run("check").ExitCode);
        Assert.Equal(0, Move(generator, "strain", "pulled-muscle").ExitCode);
        Assert.Equal(1, generator.Run("check").Output.Split('\n').Count(line => line.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        using var generator = new GeneratorProcess(Linked());
        var dry = Unchanged(generator, "strain", "pulled-muscle", "--dry-run");
        Assert.Equal(0, dry.ExitCode);
        Assert.StartsWith("Nothing was written. The move would change:\n", dry.Output, StringComparison.Ordinal);
        Assert.Equal(Files(dry), Files(Move(generator, "strain", "pulled-muscle")));
    }

    [Fact]
    public void A_clinician_has_to_approve_the_article_anew_and_the_ledger_stays_as_it_was()
    {
        using var generator = new GeneratorProcess(Linked().Signed("strain"));
        var ledger = Read(generator, "_data/approvals.yml");
        var outcome = Move(generator, "strain", "pulled-muscle");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(
            "\n`article:strain` was approved by Dr A. Name (clinician) and has another name now: `approve --all --by editors` takes the "
            + "entry out. Have `article:pulled-muscle` approved anew.\n",
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Equal(ledger, Read(generator, "_data/approvals.yml"));
        Assert.Equal(0, generator.Run("approve", "--all", "--by", "editors").ExitCode);
        Assert.Equal(0, generator.Run("check").ExitCode);
    }

    [Fact]
    public void A_link_that_changes_in_an_approved_article_is_told_too()
    {
        using var generator = new GeneratorProcess(Linked().Signed("stiffness"));
        Assert.Contains(
            "\n`article:stiffness` was approved by Dr A. Name (clinician), and a link in it has changed: have it approved anew.\n",
            Move(generator, "strain", "pulled-muscle").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strian", "pulled-muscle", "There is no article `strian`. Did you mean `strain`?")]
    [InlineData("everything", "pulled-muscle", "There is no article `everything`. The id of an article is its file name without `.md`.")]
    [InlineData("about", "us", "`about` is no article but a page that every site has at its place. Only articles can be moved.")]
    [InlineData("causes", "reasons", "`causes` is no article but a page that every site has at its place. Only articles can be moved.")]
    [InlineData("index", "start", "`index` is no article but a page that every site has at its place. Only articles can be moved.")]
    [InlineData("strain", "strain", "The article is called `strain` already, and lies in `causes`.")]
    [InlineData("strain", "causes/strain", "The article is called `strain` already, and lies in `causes`.")]
    [InlineData(
        "strain",
        "stiffness",
        "`input/symptoms/stiffness.md` is there already, and an id stands for one article of all topics. Choose another id.")]
    [InlineData(
        "strain",
        "causes/stiffness",
        "`input/symptoms/stiffness.md` is there already, and an id stands for one article of all topics. Choose another id.")]
    [InlineData(
        "strain",
        "Pulled Muscle",
        "`Pulled Muscle` is not an id, which has small letters, digits and single hyphens. Did you mean `pulled-muscle`?")]
    [InlineData(
        "strain",
        "pulled-muscle.md",
        "`pulled-muscle.md` is not an id, which has small letters, digits and single hyphens. Did you mean `pulled-muscle`?")]
    [InlineData("strain", "index", "An article cannot be called `index`. Choose another id.")]
    [InlineData("strain", "con", "An article cannot be called `con`. Choose another id.")]
    [InlineData("strain", "cuases/pulled-muscle", "`cuases` is not a topic. Did you mean `causes`?")]
    [InlineData(
        "strain",
        "../strain",
        "`..` is not a topic. The topics are: causes, symptoms, pain-types, warning-signs, what-helps.")]
    public void Wrong_use_is_a_sentence_and_writes_nothing(string oldId, string target, string says)
    {
        using var generator = new GeneratorProcess(Linked());
        var outcome = Unchanged(generator, oldId, target);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(says + "\n", outcome.Errors);
    }

    [Theory]
    [InlineData("move")]
    [InlineData("move", "strain")]
    public void An_id_that_is_missing_is_told_how(params string[] arguments)
    {
        using var generator = new GeneratorProcess(Linked());
        var outcome = generator.Run(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(
            "`move` needs the id of an article and a new one: `move sciatica leg-nerve-pain`, or `move sciatica causes/sciatica` for "
            + "another topic.\n",
            outcome.Errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_the_registry_names_keeps_its_id()
    {
        using var generator = new GeneratorProcess(TestSite.Frozen());
        var outcome = Unchanged(generator, "cauda-equina-syndrome", "squeezed-nerves");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(
            "`input/_data/red-flags.yml` names `cauda-equina-syndrome` as the article of the warning sign `cauda-equina`, and only its "
            + "owners write there. Ask them; until then the article keeps its id, and can move to another topic only.\n",
            outcome.Errors);
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_not_moved()
    {
        using var generator = new GeneratorProcess(Linked().WithBytes("causes/broken.md", [0xFF, 0xFE]));
        var outcome = Unchanged(generator, "broken", "whole");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("`input/causes/broken.md` can't be read as it stands; `check` says why. Put that right first.\n", outcome.Errors);
    }

    [Fact]
    public void A_move_that_is_stopped_writes_nothing()
    {
        using var generator = new GeneratorProcess(Linked());
        var before = Snapshot(generator);
        var terminal = generator.Terminal(new CancellationToken(canceled: true));
        Assert.Equal(130, new CommandLine(terminal).Run("move", "strain", "pulled-muscle"));
        Assert.Equal("Stopped. Nothing was moved.\n", terminal.Error.ToString());
        Assert.Equal(before, Snapshot(generator));
    }

    [Fact]
    public void A_draft_gets_no_old_address()
    {
        using var generator = new GeneratorProcess(TestSite.With(ManyArticles.Of("causes/fall.md", "Falls", "excluded: true")));
        Assert.Equal(0, Move(generator, "fall", "after-a-fall").ExitCode);
        Assert.DoesNotContain("redirectFrom", Read(generator, "causes/after-a-fall.md"), StringComparison.Ordinal);
    }

    /// <summary>The clean site with every kind of link to its article about strains.</summary>
    private static TestSite Linked() => TestSite.With(Lists)
        .Replace("symptoms/stiffness.md", "aliases: [stiff joints", "related: [strain]\naliases: [stiff joints")
        .Replace("causes/strain.md", "related: [stiffness]\n", "")
        .Replace("symptoms/stiffness.md", "It feels tight", "It feels like a [muscle strain](xref:strain#what-it-is)")
        .Replace("symptoms/index.md", "Words.", "Read what helps a [muscle strain](../causes/strain.md#what-helps).")
        .Replace("causes/index.md", "Words.", "Begin with a [muscle strain](./strain.md).")
        .Replace("pain-types/index.md", "Words.", "Begin with a [muscle strain][strain].\n\n[strain]: xref:strain")
        .Replace("what-helps/index.md", "Words.", "Begin with a [muscle strain](/causes/strain/).")
        .Replace("index.md", "Welcome.", "Begin with a [muscle strain](https://example.org/causes/strain/#what-it-is).");

    private static ProcessOutcome Move(GeneratorProcess generator, string oldId, string target, params string[] more) =>
        generator.Run(["move", oldId, target, .. more]);

    /// <summary>A move after which every file is as it was.</summary>
    private static ProcessOutcome Unchanged(GeneratorProcess generator, string oldId, string target, params string[] more)
    {
        var before = Snapshot(generator);
        var outcome = Move(generator, oldId, target, more);
        Assert.Equal(before, Snapshot(generator));
        return outcome;
    }

    private static Dictionary<string, string> Snapshot(GeneratorProcess generator) =>
        Directory.GetFiles(generator.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => Convert.ToBase64String(File.ReadAllBytes(path)));

    private static string Read(GeneratorProcess generator, string path) => File.ReadAllText(generator.InFolder("input/" + path));

    /// <summary>The text with its byte order mark.</summary>
    private static string Raw(GeneratorProcess generator, string path) =>
        Encoding.UTF8.GetString(File.ReadAllBytes(generator.InFolder("input/" + path)));

    private static IEnumerable<string?> PicturesIn(GeneratorProcess generator, string topic) =>
        Directory.GetFiles(generator.InFolder($"input/{topic}/images")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(ProcessOutcome outcome) =>
        outcome.Output.Split('\n').Where(line => line.StartsWith("  input/", StringComparison.Ordinal));
}
