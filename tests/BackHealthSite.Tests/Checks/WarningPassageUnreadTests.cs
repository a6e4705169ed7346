using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Checks;

/// <summary>What touches a warning is published only as an editor has read it, in its place.</summary>
[Trait("Takes", "long")]
public sealed class WarningPassageUnreadTests
{
    private const string List = "_data/warning-words.txt";

    private const string Reason = "The words are about the legs of a chair in a study.";

    [Theory]
    [InlineData(
        "If you are numb between the legs, call an ambulance.",
        "What it is > If you are numb between the legs, call an ambulance.")]
    [InlineData("A child who limps needs a doctor today.", "What it is > A child who limps needs a doctor today.")]
    [InlineData("If one bullet fits you, see how you feel. Some do.", "What it is > If one bullet fits you, see how you feel. Some do.")]
    [InlineData("### Old *wives'* tales\n\nHospitals are far.", "Old wives' tales > Hospitals are far.")]
    [InlineData("### To the hospital\n\nTake a walk.", "To the hospital")]
    [InlineData("What you can do:\n\n- wait for the ambulance\n- rest", "What it is > What you can do: > wait for the ambulance")]
    [InlineData("Words `after breakfast` here.", "code > after breakfast")]
    [InlineData("| Sign | Answer |\n|---|---|\n| a hospital | a bath |", "What it is > Sign | Answer > a hospital | a bath")]
    public void BHS339_a_passage_that_nobody_has_read_is_told_with_its_line(string words, string line)
    {
        var site = MarkedSite.Matter("redFlags: [child]", words);

        var found = Assert.Single(
            site.And(Read("")).Inspect().Result.Problems,
            problem => problem.Rule.Id == "BHS339" && problem.Where.Path == "causes/strain.md");
        var lines = LinesOf(site);

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Contains($"/causes/strain/ {line}", lines);
        Assert.DoesNotContain("BHS339", site.And(Read(string.Join('\n', lines))).Inspect().Rules);
    }

    [Theory]
    [InlineData("Numb between the legs? Call an ambulance.", "Numb between the legs? Call an ambulance. Leaflets say so.")]
    [InlineData("### Go now\n\nHospitals help.", "### Tales\n\nHospitals help.")]
    [InlineData("Go when:\n\n- it is serious", "Stay when:\n\n- it is serious")]
    [InlineData("| Go | Stay |\n|---|---|\n| a serious fall | a bruise |", "| Stay | Go |\n|---|---|\n| a serious fall | a bruise |")]
    [InlineData("Go to hospital.", "Go to hospital. That was a joke.")]
    public void BHS339_what_was_read_counts_for_these_words_in_this_place_alone(string read, string changed)
    {
        var list = Read(string.Join('\n', LinesOf(MarkedSite.Section(read))));

        Assert.DoesNotContain("BHS339", MarkedSite.Section(read).And(list).Inspect().Rules);
        Assert.Contains("BHS339", MarkedSite.Section(changed).And(list).Inspect().Rules);
    }

    [Theory]
    [InlineData("Swimming helps many people.")]
    [InlineData("A walk after lunch is a good start, and a weak muscle gets stronger.")]
    public void Words_that_touch_no_warning_need_no_reader(string words) =>
        Assert.DoesNotContain(
            "BHS339",
            MarkedSite.Section(words).And(Read(string.Join('\n', LinesOf(MarkedSite.Section(""))))).Inspect().Rules);

    [Fact]
    public void Reasons_aliases_titles_and_descriptions_are_read_too()
    {
        var matter = MarkedArticle.Matter.Replace("title: ", "title: Hospital and ", StringComparison.Ordinal)
            + $"\nredFlagsNotNeeded: {{cauda-equina: {Reason}}}";
        var lines = LinesOf(MarkedSite.OnlyMatter(matter)).Where(
            line => line.StartsWith("/causes/strain/", StringComparison.Ordinal)).ToList();

        Assert.Contains($"/causes/strain/ cauda-equina > {Reason}", lines);
        Assert.Contains(lines, line => line.StartsWith("/causes/strain/ title > Hospital and ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sign_that_is_set_aside_with_a_reason_is_not_called_one() =>
        Assert.Contains(
            MarkedSite.Matter($"redFlagsNotNeeded: {{cauda-equina: {Reason}}}", "The groin of the chair is numb.").And(
                Read("")).Inspect().Result.Problems,
            problem => problem.Message.StartsWith("\"groin\" may speak of a sign", StringComparison.Ordinal));

    [Fact]
    public void Beside_a_mistake_nothing_is_told_of_reading() =>
        MarkedSite.Section("Hospitals help. [x](⟪BHS201⟫xref:nowhere)").And(
            Read(string.Join('\n', LinesOf(MarkedSite.Section(""))))).Fails();

    [Fact]
    public void A_site_without_the_list_is_held_to_it_only_where_it_says_so()
    {
        Assert.DoesNotContain("BHS339", MarkedSite.Section("Hospitals help.").Inspect().Rules);
        Assert.Contains(
            "BHS339",
            MarkedSite.Section("Hospitals help.")
                .Change("settings.yml", "indexing: off", "indexing: off\nkeepWarningWords: on")
                .Inspect()
                .Rules);
    }

    [Fact]
    public void Strict_words_make_every_one_an_error()
    {
        var site = TestSite.With("-- _data/warning-words.txt --\n").Build(TestSite.Options with { StrictWords = true });

        Assert.All(
            site.Result.Problems.Where(problem => problem.Rule.Id == "BHS339"),
            problem => Assert.Equal(Severity.Error, problem.Severity));
        Assert.Contains("BHS339", site.Rules);
        Assert.False(site.Result.MayBePublished);
    }

    [Fact]
    public void The_message_says_what_it_is_and_what_to_do() =>
        Assert.Equal(
            "\"Hospitals\" may speak of a sign, of the card or of help, and no editor has read this passage as it stands. | "
            + "Nothing need be wrong with it. An editor reads it, runs `check --accept-words` and commits `_data/warning-words.txt`; "
            + "you can do so too, and the editor reads the change.",
            MarkedSite.Section("Hospitals help.").And(Read("")).Inspect().Result.Problems
                .Where(problem => problem.Rule.Id == "BHS339" && problem.Where.Path == "causes/strain.md")
                .Select(problem => $"{problem.Message} | {problem.Fix}").Single());

    private static string Read(string lines) => $"-- {List} --\n{lines}\n";

    /// <summary>The lines that an editor who accepts every passage would write.</summary>
    private static IReadOnlyList<string> LinesOf(MarkedSite site) =>
        [.. Assert.Single(site.Build(TestSite.Options with { AcceptWords = true }).Result.Accepted).Text
            .Split('\n')
            .Where(line => line.StartsWith('/'))];
}
