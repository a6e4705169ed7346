namespace BackHealthSite.Tests.RedFlags.Approvals;

/// <summary>Nothing that a reader sees of the registry or the numbers changes without an approval.</summary>
[Trait("Takes", "long")]
public sealed class WordingNotApprovedTests
{
    private const string Path = SmallRegistry.Path;
    private const string Numbers = "_data/emergency-numbers.yml";

    /// <summary>Words of the small registry, others in their place, and the part that they belong to.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "chest pain, new breathlessness", "chest pain or new breathlessness", "card:emergency" },
        { "department now if you", "department if you", "card:emergency" },
        { "after: These signs can mean you need hospital care quickly. ", "after: ", "card:emergency" },
        { "    hidden: Immediate action required", "    hidden: Action required", "card:emergency" },
        { "you have lost weight without trying", "you have lost weight", "card:urgent" },
        { "you are worried or struggling to cope", "you are worried", "card:soon" },
        {
            "      - the pain stops you doing daily activities\n      - the pain is severe or getting worse",
            "      - the pain is severe or getting worse\n      - the pain stops you doing daily activities",
            "card:soon"
        },
        { "disclaimer: \"This page is", "disclaimer: \"This page gives", "disclaimer" },
        { "disclaimer_short: \"If", "disclaimer_short: \"Perhaps if", "disclaimer" },
        { "emergency_line: \"New numbness", "emergency_line: \"Some numbness", "emergency-line" },
        { "text: Find your emergency number", "text: Find a number", "emergency-link" },
        { "label: \"Emergency: now\"", "label: \"Emergency: soon\"", "labels" },
        { "hidden_text: Urgent advice", "hidden_text: Advice", "labels" },
        { "title: Numb saddle area", "title: Saddle area", "flag:cauda-equina" },
        { "signs: [numbness around your bottom]", "signs: [some numbness]", "flag:cauda-equina" },
        {
            "what_to_do: Call your local emergency number now.",
            "what_to_do: You may call your local emergency number.",
            "flag:cauda-equina"
        },
        { "title: Pain in your side\n    urgency: urgent", "title: Pain in your side\n    urgency: soon", "flag:kidney" },
        {
            "    more_urgent:\n      - urgency: emergency\n        signs: [pain in your side and you are drowsy]\n"
            + "        what_to_do: Call your local emergency number now.\n",
            "",
            "flag:kidney"
        },
        { "pain in your side and you are drowsy", "pain in your side", "flag:kidney" },
        {
            "drowsy]\n        what_to_do: Call your local emergency number now.",
            "drowsy]\n        what_to_do: Your local emergency number may help.",
            "flag:kidney"
        },
        { "signs: [pain under the ribs]", "signs: [pain under the ribs, pain]", "flag:kidney" },
        { "signs: [pain that wakes you]\n", "signs: [pain that wakes you]\n    covered: 3\n", "flag:night-pain" },
        { "signs: [pain that wakes you]\n", "signs: [pain that wakes you]\n    sources: [a-blog]\n", "flag:night-pain" },
        {
            "triggers: {lay: [bladder, weak leg], clinical: [cauda equina]}",
            "triggers: {lay: [bladder], clinical: [cauda equina]}",
            "triggers"
        },
        { "emergency: [\"{numb} + {groin}\"]", "emergency: [\"{numb} + {groin} + back\"]", "triggers" },
        { "numb: [numb, numbness, can't feel]", "numb: [numbness]", "triggers" },
        { "flags:\n", "something_new: [ignore, the box]\nflags:\n", "registry" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void BHS309_words_that_changed_need_an_approval(string words, string by, string part)
    {
        var build = TestSite.With("")
            .WithBytes(Path, System.Text.Encoding.UTF8.GetBytes(SmallRegistry.Text))
            .Sealed()
            .Replace(Path, words, by)
            .Build();
        var problems = build.Result.Problems.Where(problem => problem.Rule.Id == "BHS309").ToList();
        Assert.Contains(
            problems,
            problem => problem.Fix.Contains($"`approve {part} --by editors`", StringComparison.Ordinal) && problem.Where.Path == Path);
        Assert.False(build.Result.MayBePublished);
    }

    [Fact]
    public void BHS309_the_place_is_that_of_the_words() => MarkedSite.With("").Sealed()
        .Change(Path, "disclaimer: \"This page is", "disclaimer: ⟪BHS309⟫\"This page gives")
        .Change(Path, "    heading: \"Get medical", "    ⟪BHS309⟫heading: \"Get some medical")
        .Change(Path, "id: bones\n    title: Weak bones", "id: ⟪BHS309⟫bones\n    title: Soft bones")
        .Fails(
            "The words of the disclaimer are not the approved ones: they changed after editors approved them.",
            "the core urgent card",
            "the flag `bones`");

    [Fact]
    public void BHS309_a_new_flag_has_no_approval_yet()
    {
        const string flag = "  - id: eyes\n    title: A red eye\n    urgency: soon\n    core: false\n    signs: [a red eye]\n"
            + "    what_to_do: See your doctor.\n    triggers: {lay: [red eye]}\n";
        var build = TestSite.With("")
            .WithBytes(Path, System.Text.Encoding.UTF8.GetBytes(SmallRegistry.Text))
            .Sealed()
            .Replace(Path, "  - id: bones\n", flag + "  - id: bones\n")
            .Build();
        Assert.Contains(
            build.Result.Problems,
            problem => problem.Message.Contains("`_data/approvals.yml` has no entry for `flag:eyes`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("number: \"999\"", "number: \"998\"")]
    [InlineData("country: Testland,", "country: \"Testland \",")]
    [InlineData("advice: \"\"", "advice: \"Call 111 first\"")]
    [InlineData("https://example.com/numbers", "https://example.com/other")]
    [InlineData("title: Testland health", "title: Testland shop")]
    public void BHS309_a_country_s_numbers_need_an_approval(string words, string by)
    {
        var build = TestSite.With("").Sealed().Replace(Numbers, words, by).Build();
        Assert.Equal(words.Contains("Testland,", StringComparison.Ordinal) ? [] : ["BHS309"], build.Rules);
    }

    [Fact]
    public void BHS309_two_countries_that_swap_their_numbers_are_noticed()
    {
        var build = TestSite.With($"""
            -- {Numbers} --
            {Row("Testland", "999")}
            {Row("Elsewhere", "112")}
            """).Sealed().Replace(Numbers, Row("Testland", "999"), Row("Testland", "112")).Replace(Numbers, Row("Elsewhere", "112"), Row("Elsewhere", "999")).Build();
        Assert.Equal(2, build.Result.Problems.Count(problem => problem.Rule.Id == "BHS309"));
    }

    [Fact]
    public void BHS309_a_shared_text_needs_an_approval()
    {
        var site = TestSite.With("-- _data/shared/exercise.md --\nKeep moving.");
        Assert.Contains("`approve shared:exercise --by editors`", site.Inspect().Single("BHS309").Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void BHS323_a_country_that_is_gone_is_noticed()
    {
        var site = TestSite.With($"""
            -- {Numbers} --
            {Row("Testland", "999")}
            {Row("Elsewhere", "112")}
            """).Sealed().Replace(Numbers, Row("Elsewhere", "112") + "\n", "");
        Assert.Contains("`numbers:elsewhere`", site.Inspect().Single("BHS323").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- you have lost weight without trying", "- \"you have lost weight without trying\"")]
    [InlineData("- you have lost weight without trying", "- you have lost\n        weight without trying # a note")]
    [InlineData("    title: Weak bones\n    urgency: soon\n", "    urgency: soon\n    title: Weak bones\n")]
    public void Another_way_to_write_the_same_words_is_no_change(string words, string by) =>
        MarkedSite.With("").Sealed().Change(Path, words, by).IsClean();

    [Fact]
    public void A_clinician_s_approval_is_enough() => MarkedSite.With("").Sealed()
        .Change("_data/approvals.yml", "  by: editors\n  role: editors", "  by: Dr A. Name\n  role: clinician\n  registration: GMC 1234567")
        .IsClean();

    private static string Row(string country, string number) =>
        $"- {{country: {country}, number: \"{number}\", advice: \"\", source: {{title: T, url: "
        + $"\"https://example.com/numbers\"}}, official: true}}";
}
