using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Commands;
using BackHealthSite.Content;

namespace BackHealthSite.Tests.Commands;

[Trait("Takes", "long")]
public sealed class NewCommandTests
{
    /// <summary>What is left to an author: words, the sources for them, and the articles it belongs to.</summary>
    private static readonly string[] RulesThatAskForWords =
    [
        "BHS403 SourcesTooFew", "BHS440 PlaceholderLeft", "BHS443 RelationsTooFew", "BHS447 AliasesTooFew",
    ];

    private static readonly string[] AndForRelations =
    [
        .. RulesThatAskForWords[..^2],
        "BHS442 ArticleOrphaned",
        .. RulesThatAskForWords[^2..],
    ];

    [Theory]
    [InlineData("causes")]
    [InlineData("symptoms")]
    [InlineData("pain-types")]
    [InlineData("warning-signs")]
    [InlineData("what-helps")]
    public void A_new_article_lacks_nothing_but_words(string topic)
    {
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        var outcome = New(generator, topic, "Heat and cold packs");
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith($"Wrote input/{topic}/heat-and-cold-packs.md\n", outcome.Output, StringComparison.Ordinal);

        var check = generator.Run("check", "--today", "2026-11-22");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(AndForRelations, RulesIn(check));
        Assert.All(
            Regex.Matches(check.Output, @"(?m)^(.+?):\d+:\d+: error"),
            line => Assert.Equal($"input/{topic}/heat-and-cold-packs.md", line.Groups[1].Value));
    }

    [Fact]
    public void An_article_whose_words_are_filled_in_is_clean()
    {
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        Assert.Equal(0, New(generator, "causes", "Heat").ExitCode);
        var path = generator.InFolder("input/causes/heat.md");
        var text = File.ReadAllText(path).Replace("related: []", "related: [strain, stiffness]", StringComparison.Ordinal)
            .Replace("aliases: []", "aliases: [warmth, hot pack, hot water bottle]", StringComparison.Ordinal);
        text = Regex.Replace(
            text,
            @"(?<=description: )\(Write here.*\)",
            "What heat may do for a stiff back, told in as few words as a test needs.");
        File.WriteAllText(path, Regex.Replace(text, @"\(Write here.*\)", "Warmth may help [@good-one] [@good-two]."));
        var check = generator.Run("check", "--today", "2026-11-22");
        Assert.StartsWith(
            $"3 articles, {TestSite.WithWholeRegistry("").Build().Pages + 1} pages, 0 errors",
            check.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_signs_that_a_title_brings_are_carried_and_followed_up()
    {
        using var generator = new GeneratorProcess(TestSite.Frozen());
        New(generator, "causes", "Numb saddle in pregnancy");
        var text = File.ReadAllText(generator.InFolder("input/causes/numb-saddle-in-pregnancy.md"));
        Assert.Contains("redFlags: [pregnancy]", text, StringComparison.Ordinal);
        Assert.Contains("related: [cauda-equina-syndrome]", text, StringComparison.Ordinal);
        Assert.Equal(
            RulesThatAskForWords.Prepend("BHS337 SignWithoutAction"),
            RulesIn(generator.Run("check", "--today", "2026-11-22")).Where(rule => rule != "BHS126 DateInFuture"));
    }

    [Theory]
    [InlineData("cause", "2027-11-22", "2028-11-22")]
    [InlineData("warning-sign", "2027-05-22", "2027-11-22")]
    public void The_next_check_lies_in_the_second_half_of_the_time_there_is_and_articles_of_one_day_are_spread(
        string kind,
        string first,
        string last)
    {
        var days = Enumerable.Range(1, 30).Select(number => NextCheck(kind, $"Heat {number}")).ToList();
        Assert.All(days, day => Assert.InRange(day, Day(first), Day(last)));
        Assert.True(days.Distinct().Count() > 20);
        Assert.True(days.GroupBy(day => (day.Year, day.Month)).Max(month => month.Count()) < 15);
    }

    [Fact]
    public void The_same_title_on_the_same_day_has_the_same_next_check()
    {
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        New(generator, "causes", "Heat");
        var text = File.ReadAllText(generator.InFolder("input/causes/heat.md"));
        Assert.Contains("checked: 2026-11-22\n", text, StringComparison.Ordinal);
        Assert.Contains($"recheck: {NextCheck("cause", "Heat"):yyyy-MM-dd}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_comes_from_the_title_and_the_title_survives()
    {
        var ids = new Dictionary<string, string>
        {
            ["Scheuermann\u2019s disease"] = "scheuermanns-disease",
            ["  Heat   &  cold "] = "heat-cold",
            ["Ménière \u2013 a naïve \"test\": 50% #1"] = "meniere-a-naive-test-50-1",
            ["- [x] {y} \\ *z* | `q`"] = "x-y-z-q",
            ["Yes"] = "yes",
        };
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        foreach (var (title, id) in ids)
        {
            Assert.Equal(0, New(generator, "what-helps", title).ExitCode);
            Assert.True(File.Exists(generator.InFolder($"input/what-helps/{id}.md")));
        }

        Assert.Equal(AndForRelations, RulesIn(generator.Run("check", "--today", "2026-11-22")));
    }

    [Theory]
    [InlineData("symptoms")]
    [InlineData("causes")]
    public void An_article_of_that_name_is_never_overwritten_in_any_topic(string topic)
    {
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        var before = File.ReadAllText(generator.InFolder("input/symptoms/stiffness.md"));
        var outcome = New(generator, topic, "Stiffness");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("`input/symptoms/stiffness.md` exists already", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(generator.InFolder("input/symptoms/stiffness.md")));
        Assert.False(File.Exists(generator.InFolder("input/causes/stiffness.md")));
    }

    [Theory]
    [InlineData("cause", "Heat", "Did you mean `causes`?")]
    [InlineData("nothing", "Heat", "The topics are: causes, symptoms, pain-types, warning-signs, what-helps.")]
    [InlineData("../causes", "Heat", "is not a topic")]
    [InlineData("causes", "", "holds no letter")]
    [InlineData("causes", "日本", "holds no letter")]
    [InlineData("causes", "Index", "cannot be called `index`")]
    [InlineData("causes", "Con", "cannot be called `con`")]
    [InlineData("causes", "Heat\u202E", "cannot be seen")]
    [InlineData("causes", "A title that goes on and on until it is far too long for any list of pages", "at most 65")]
    public void Wrong_use_gives_exit_code_2_and_writes_nothing(string topic, string title, string says)
    {
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        var before = Directory.GetFiles(generator.Folder, "*", SearchOption.AllDirectories);
        var outcome = New(generator, topic, title);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(says, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(generator.Folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(
        "`new` needs a topic and a title: `new what-helps \"Swimming and water exercise\"`. The topics are: causes, symptoms",
        "new")]
    [InlineData("The title is missing. Put it in quotes: `new causes \"Swimming and water exercise\"`.", "new", "causes")]
    [InlineData("Put the title in quotes: `new causes \"Heat and cold\"`.", "new", "causes", "Heat", "and", "cold")]
    [InlineData("`new` has no option `--tody`. Did you mean `--today`?", "new", "causes", "Heat", "--tody", "2026-11-22")]
    public void A_title_that_is_missing_or_not_in_quotes_is_told_how(string says, params string[] arguments)
    {
        using var generator = new GeneratorProcess(TestSite.WithWholeRegistry(""));
        var outcome = generator.Run(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(says, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_input_folder_gives_exit_code_2()
    {
        using var generator = new GeneratorProcess();
        Assert.Equal(2, New(generator, "causes", "Heat").ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(generator.Folder));
    }

    [Fact]
    public void Broken_data_files_do_not_stop_a_new_article()
    {
        using var generator = new GeneratorProcess(
            TestSite.WithWholeRegistry("").WithBytes("settings.yml", Encoding.UTF8.GetBytes("title: [")));
        Assert.Equal(0, New(generator, "causes", "Heat").ExitCode);
    }

    private static DateOnly NextCheck(string kind, string title)
    {
        var of = TopicKindWords.From(kind)!.Value;
        var topic = Topic.OfFolder("heat") with { Kind = of, RecheckMonths = RecheckSpan.Of(of) };
        return Day(Regex.Match(new NewArticle(topic, title, new DateOnly(2026, 11, 22)).Text(), "(?m)^recheck: (.*)$").Groups[1].Value);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static ProcessOutcome New(GeneratorProcess generator, string topic, string title) =>
        generator.Run("new", "--today", "2026-11-22", "--", topic, title);

    private static IEnumerable<string> RulesIn(ProcessOutcome outcome) =>
        Regex.Matches(outcome.Output, @"(?m)^.+?:\d+:\d+: (?:error|warning) (\S+ \w+):")
            .Select(line => line.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
