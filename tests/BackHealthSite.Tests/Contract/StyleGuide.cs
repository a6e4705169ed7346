using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// The style guide is true: the check has nothing to say about a good line, and says of a bad one what the guide says it does.
/// </summary>
public sealed partial class StyleGuide
{
    private static readonly Lazy<IReadOnlyList<StyleLine>> Lines = new(() => [.. Read()]);

    private static readonly Lazy<ILookup<string, string>> Found = new(Check);

    public static TheoryData<string> Good => [.. Lines.Value.Where(line => line.Rule is null).Select(line => line.Words)];

    public static TheoryData<string, string> Bad =>
        [.. Lines.Value.Where(line => line.Rule is not null).Select(line => (line.Words, line.Rule!))];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_line_brings_no_problem(string words) => Assert.Empty(Found.Value[PathOf(words)]);

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_line_brings_the_problem_that_it_names(string words, string rule) => Assert.Contains(rule, Found.Value[PathOf(words)]);

    [Fact]
    public void Every_pair_has_both() =>
        Assert.Equal(Lines.Value.Count(line => line.Rule is null), Lines.Value.Count(line => line.Rule is not null));

    /// <summary>Each line in an article of its own beside those of a library, so that all are checked at once.</summary>
    private static ILookup<string, string> Check()
    {
        var site = TestSite.Frozen();
        foreach (var line in Lines.Value)
        {
            site = site.WithBytes(PathOf(line.Words), Encoding.UTF8.GetBytes(Article(line.Words)));
        }

        return TestSite.Pipeline(TestSite.Options with { Today = FrozenInput.Day })
            .Inspect(site.Files, TestContext.Current.CancellationToken)
            .Result.Problems
            .ToLookup(problem => problem.Where.Path, problem => problem.Rule.Name);
    }

    private static string Article(string words)
    {
        var name = "line " + PlaceOf(words);
        return $"""
            ---
            title: A {name} of the guide
            description: An article that holds one line of the style guide, so that it is checked.
            aliases: [first {name}, second {name}, third {name}]
            related: [staying-active, walking, chronic-back-pain, sciatica, cauda-equina-syndrome, when-to-see-someone]
            redFlags: [one-leg-nerve-signs]
            checked: 2026-11-22
            recheck: {IsoDay.Text(Recheck(words))}
            ---
            This is a line of the guide.

            ::: red-flags
            :::

            ## What it is

            {words}

            Many people get better. [@nhs-111-wales-back-pain] [@hseni-back-pain]

            """.ReplaceLineEndings("\n");
    }

    private static string PathOf(string words) => $"what-helps/style-{PlaceOf(words)}.md";

    /// <summary>A few of them in each month.</summary>
    private static DateOnly Recheck(string words) =>
        new DateOnly(2027, 1, 15).AddMonths(int.Parse(PlaceOf(words), CultureInfo.InvariantCulture) % 24);

    private static string PlaceOf(string words) =>
        Lines.Value.Select(line => line.Words).ToList().IndexOf(words).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<StyleLine> Read() =>
        from line in File.ReadLines(Path.Combine(Repository.Folder, ".github", "STYLE.md"))
        let match = Pattern().Match(line)
        where match.Success
        select new StyleLine(
            match.Groups["words"].Value.Trim('`'),
            match.Groups["rule"] is { Success: true, Value: var rule } ? rule : null);

    [GeneratedRegex("^- (?:Good: (?<words>.+)|Bad: (?<words>.+) → `(?<rule>[A-Za-z]+)`)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    /// <summary>A line of the guide; a bad one with the name of its rule.</summary>
    private sealed record StyleLine(string Words, string? Rule);
}
