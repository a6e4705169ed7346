using System.Text;
using BackHealthSite.Commands.Mending;
using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;
using BackHealthSite.Source;
using BackHealthSite.Tests.Contract.Examples;

namespace BackHealthSite.Tests.Contract;

/// <summary>Every rule that says so can be put right by `check --fix`, in the one way in which it can be read, and no other rule.</summary>
public sealed class SlipsAreMended
{
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { "BHS102", "Matter", "title: Lifting: how to carry", "title: \"Lifting: how to carry\"" },
        { "BHS102", "Matter", "title: \"Lifting and carrying", "title: \"Lifting and carrying\"" },
        { "BHS102", "Matter", "title: \"How \"heavy\" bags hurt\"", "title: 'How \"heavy\" bags hurt'" },
        { "BHS102", "Matter", "title: @home", "title: \"@home\"" },
        { "BHS102", "Matter", "title:Lifting and carrying\ndescription: Words that say in full how to lift and how to carry bags.",
            "title: Lifting and carrying\ndescription: Words that say in full how to lift and how to carry bags." },
        { "BHS102", "Matter", "aliases:\n\t- heavy bags\n\t- heavy lifting\n\t- a bad lift",
            "aliases:\n  - heavy bags\n  - heavy lifting\n  - a bad lift" },
        { "BHS102", "Files", "-- _data/sources.yml + --\n@good-three:\n  title: Third",
            "-- _data/sources.yml + --\ngood-three:\n  title: Third" },
        { "BHS103", "Matter", "redFlag: []", "redFlags: []" },
        { "BHS103", "Matter", "ordre: 3\nOrder: 3", "ordre: 3\norder: 3" },
        { "BHS105", "Matter", "checked: 2026/11/22", "checked: 2026-11-22" },
        { "BHS105", "Matter", "checked: 22 Nov 2026", "checked: 2026-11-22" },
        { "BHS105", "Matter", "checked: 22/11/2026", "checked: 2026-11-22" },
        { "BHS105", "Matter", "related: stiffness", "related: [stiffness]" },
        { "BHS119", "Files", "-- _data/sources.yml / publisher: A journal --\npublishr: A journal",
            "-- _data/sources.yml / publisher: A journal --\npublisher: A journal" },
        { "BHS120", "Files", "-- _data/sources.yml / read: 2026-11-22 --\nread: 2026/11/22",
            "-- _data/sources.yml / read: 2026-11-22 --\nread: 2026-11-22" },
        { "BHS128", "Matter", "title: \u201CBack pain\u201D", "title: Back pain" },
        { "BHS128", "Matter", "title: \"\u201CBack: pain\u201D\"", "title: \"Back: pain\"" },
        { "BHS129", "Matter", "aliases: [slipped disc; bulging disc, torn disc, old disc]",
            "aliases: [slipped disc, bulging disc, torn disc, old disc]" },
        { "BHS150", "Section", "A sore\u00AD back, a pulled mus\u200Bcle.", "A sore back, a pulled muscle." },
        { "BHS151", "Section", "Call &rlm;now.", "Call now." },
        { "BHS152", "Section", "Some causes:\n\uF0B7\ta fall\n\uF0B7\ta knock", "Some causes:\n- a fall\n- a knock" },
        { "BHS158", "Section", "One word&nbsp;&nbsp;&nbsp;and another.", "One word and another." },
        { "BHS201", "Section", "[stiffness](stiffness.md)", "[stiffness](xref:stiffness)" },
        { "BHS204", "Section", "[the service](htp://www.nhs.uk/conditions/)", "[the service](https://www.nhs.uk/conditions/)" },
        { "BHS208", "Matter", "related: [stiffness, stiffness]", "related: [stiffness]" },
        { "BHS208", "Matter", "related:\n  - stiffness\n  - stiffness\nredFlags: []", "related:\n  - stiffness\nredFlags: []" },
        { "BHS401", "Section", "Words. [@good-one; @good-two]", "Words. [@good-one] [@good-two]" },
        { "BHS401", "Section", "Words. [@Good-One]", "Words. [@good-one]" },
        { "BHS410", "Opening", "A strain is a pulled muscle.\n\n::: red-flag\n:::", "A strain is a pulled muscle.\n\n::: red-flags\n:::" },
        { "BHS411", "Opening", "A strain is a pulled muscle.\n\n::: red-flags :::", "A strain is a pulled muscle.\n\n::: red-flags\n:::" },
        { "BHS448", "Section", "Most people recover. [@good-one", "Most people recover. [@good-one]" },
        { "BHS449", "Matter", "aliases: [pulled muscle, torn muscle, sore muscle, torn muscle]",
            "aliases: [pulled muscle, torn muscle, sore muscle]" },
        { "BHS450", "Section", "Most people recover [good-one]. So it is (@good-two).",
            "Most people recover [@good-one]. So it is [@good-two]." },
        { "BHS450", "Section", "Most people recover [ @good-one ; good-two ].", "Most people recover [@good-one] [@good-two]." },
        { "BHS451", "Section", "Read about [stiffness] (xref:stiffness).", "Read about [stiffness](xref:stiffness)." },
        { "BHS452", "Section", "##Who gets it\n\nMany people do [@good-one].", "## Who gets it\n\nMany people do [@good-one]." },
        { "BHS453", "Section", "    Most people recover.", "Most people recover." },
        { "BHS471", "Section", "\u2022 a fall\n\u2022 a hard knock", "- a fall\n- a hard knock" },
        { "BHS471", "Section", "-a fall\n-a hard knock", "- a fall\n- a hard knock" },
        { "BHS473", "Section", "See https://www.nhs.uk/conditions/sciatica/.", "See <https://www.nhs.uk/conditions/sciatica/>." },
        { "BHS606", "Matter", "redirectFrom: [/causes/pulled-muscle, old/strain/]",
            "redirectFrom: [/causes/pulled-muscle/, /old/strain/]" },
    };

    /// <summary>What could be meant in two ways, or changes what a reader is told.</summary>
    public static TheoryData<string, string> Doubtful => new()
    {
        { "Matter", "checked: 11/12/2026" },
        { "Matter", "checked: 31/02/2026" },
        { "Matter", "related: [stifness]" },
        { "Matter", "related: [stiffness]\nrelatedRarely: [stiffness]" },
        { "Matter", "title: \"Back\" pain" },
        { "Matter", "title: Lifting #1" },
        { "Matter", "order: 3\nordr: 4" },
        { "Matter", "redirectFrom: [https://example.org/Slipped Disc?x=1]" },
        { "Section", "    One line.\n    Another." },
        { "Section", "One&#8232;two." },
        { "Section", "Call \u202Enow\u202C." },
        { "Section", "\u2717 a fall\n\u2717 a hard knock" },
        { "Section", "#Who gets it" },
        { "Section", "Words. [@good-on]" },
        { "Section", "Most people recover [1]." },
        { "Section", "Words [@good-one, p. 3]." },
        { "Section", "See www.nhs.uk/conditions." },
        { "Section", "[strain](xref:strian)" },
        { "Section", "[call now](999 111)" },
        { "Section", "[help](javascript:alert(1))" },
        { "Section", "Read about [stiffness] (xref:stiffness and more." },
    };

    /// <summary>The example would become a second warning card.</summary>
    private static readonly string[] BringsAnError = ["BHS410"];

    public static TheoryData<string> Run => [.. RuleList.All.Where(IsOfSources).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_put_right_and_nothing_else(string id, string kind, string bad, string good)
    {
        var site = ExampleSite.Of(new Example(Enum.Parse<ExampleKind>(kind), ""), bad);
        Assert.Contains(Problems(site.Files), problem => problem.Rule.Id == id);
        Assert.True(RuleList.All.Single(rule => rule.Id == id).Mendable, id);
        var mended = Mend(site.Files);
        Assert.Equal(Texts(ExampleSite.Of(new Example(Enum.Parse<ExampleKind>(kind), ""), good).Files), Texts(mended));
        Assert.DoesNotContain(Problems(mended), problem => problem.Rule.Id == id && problem.Edit is not null);
        Assert.Equal(mended, Mend(mended));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void What_can_be_meant_in_two_ways_is_left_to_its_author(string kind, string text)
    {
        var files = ExampleSite.Of(new Example(Enum.Parse<ExampleKind>(kind), ""), text).Files;
        Assert.NotEmpty(Problems(files));
        Assert.Equal(files, Mend(files));
    }

    [Theory]
    [MemberData(nameof(Run))]
    public void A_rule_says_whether_it_can_be_put_right_and_keeps_its_word(string id)
    {
        var rule = RuleList.All.Single(each => each.Id == id);
        var files = ExampleSite.Of(rule.Example, rule.Example.Bad ?? rule.Bad).Files;
        var before = Problems(files).Where(problem => problem.Edit is not null).ToList();
        Assert.All(before, problem => Assert.True(problem.Rule.Mendable, problem.Rule.Id));
        var mended = Mend(files);
        Assert.Equal(mended, Mend(mended));
        if (BringsAnError.Contains(id))
        {
            Assert.NotEmpty(before);
            Assert.Equal(files, mended);
        }
        else if (before.Any(problem => problem.Rule == rule))
        {
            Assert.DoesNotContain(Problems(mended), problem => problem.Rule == rule);
        }
        else
        {
            Assert.Equal(files, mended);
        }
    }

    [Fact]
    public void Every_rule_that_can_be_put_right_is_tried_here() => Assert.Equal(
        RuleList.All.Where(rule => rule.Mendable).Select(rule => rule.Id),
        Slips.Select(slip => slip.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    private static bool IsOfSources(Rule rule) =>
        rule.Example.Kind is not (ExampleKind.None or ExampleKind.Page or ExampleKind.Tally or ExampleKind.Answer);

    private static IReadOnlyList<InputFile> Mend(IReadOnlyList<InputFile> files) =>
        new Mender(TestSite.Options, TestContext.Current.CancellationToken).Mend(files);

    private static IReadOnlyList<Problem> Problems(IReadOnlyList<InputFile> files) =>
        TestSite.Pipeline(TestSite.Options).Inspect(files, TestContext.Current.CancellationToken).Result.Problems;

    /// <summary>All but the approvals, which follow from the words of a test site.</summary>
    private static IEnumerable<string> Texts(IReadOnlyList<InputFile> files) => files
        .Where(file => file.Path != "_data/approvals.yml")
        .Select(file => $"{file.Path}\n{Encoding.UTF8.GetString(file.Bytes.Span)}");
}
