using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A sentence that cites a source for a warning sign and asks for help later than the source does.</summary>
internal sealed class ActionMilderThanSource : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS335", "ActionMilderThanSource", Severity.Error)
    {
        Reason = "A source may not stand behind a milder action than it gives: who follows the citation would find that the article takes "
            + "the sign more lightly. Which level a source gives stands in its record, under `says`.",
        Bad = "Get medical advice today for back pain after a small fall. [@a-page-that-says-emergency]",
        Good = "Get medical advice today for back pain after a small fall. [@a-page-that-says-today] One trust sends people to the "
            + "emergency department. [@a-page-that-says-emergency]",
        Example = new(ExampleKind.Matter, "[@strict]")
        {
            Bad = "redFlags: [bones]\n---\nSee a doctor if you have back pain and osteoporosis. [@strict]",
            Good = "redFlags: [bones]\n---\n"
                + "See a doctor if you have back pain and osteoporosis. [@good-one] One trust sends people with osteoporosis to "
                + "an emergency department. [@strict]",
            Beside = "-- _data/sources.yml + --\n"
                + "strict: {title: Strict page, publisher: A trust, url: \"https://example.com/strict\", grade: A, read: "
                + "2026-11-22, says: {bones: emergency}}",
        },
        Remedy = new(
            RemedyGroup.Sources,
            "the source asks people with that sign to get help sooner than your sentence: ask for the same, or cite a "
            + "source that says what you say, and tell that advice differs"),
    };

    public Rule Rule => Descriptor;

    private const string Emergency = @"\bemergenc(y|ies)\b|\bambulance\b";

    private const string Today =
        @"\btoday\b|\bsame[ -]day\b|\b24 hours\b|\bnow\b|\bimmediately\b|\bat once\b"
        + @"|\burgently\b|\bis urgent\b|\burgent (medical |health )?(advice|help|appointment)\b";

    /// <summary>"Do not wait for an appointment" asks for more than a visit.</summary>
    private const string Visit =
        @"(?<!\bnot \w+ (for )?an )\bappointment\b|\bsee someone\b|\bbook a visit\b"
        + @"|\b(see|ask|call|tell|visit|contact|speak to|talk to) (a|an|your|the) (doctor|GP|clinician|nurse"
        + @"|physiotherapist|midwife|pharmacist)\b";

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var advising = reading.Site.CitationsOf(reading.Page).Where(citation => citation.Source is { Says.Count: > 0 }).ToList();
        if (advising.Count == 0)
        {
            yield break;
        }

        var statements = CitedStatements.Of(reading.Page, reading.Text.Whole);
        foreach (var problem in statements
            .Where(statement => advising.Exists(citation => statement.Cites(citation.Citation)))
            .SelectMany(statement => Milder(reading, statement, advising))
            .DistinctBy(problem => (problem.Where, problem.Message)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Milder(ArticleReading reading, CitedStatement statement, List<ResolvedCitation> advising)
    {
        if (ActionOf(statement.Words) is not { } action)
        {
            return [];
        }

        var flags = reading.Triggers
            .Where(hit => statement.Holds(reading.Words.SourceOffset(hit.Start)))
            .Select(hit => hit.Flag.Id)
            .ToHashSet();
        return from citation in advising
               where statement.Cites(citation.Citation)
               from advice in citation.Source!.Says
               where flags.Contains(advice.FlagId) && action > UrgencyWords.From(advice.Level)
               select Descriptor.At(
                   citation.Citation.Where,
                   $"`{citation.Citation.SourceId}` says `{advice.Level}` for the sign `{advice.FlagId}`, and this sentence asks for less.",
                   "Ask for help as soon as the source does, or cite one that says what the sentence says and tell in a sentence of its "
                   + "own that advice differs.");
    }

    /// <summary>The most pressing thing that the words ask a reader to do; null where they ask for no help.</summary>
    private static Urgency? ActionOf(string words) =>
        EmergencyWords.IsMatch(words) ? Urgency.Emergency
        : TodayWords.IsMatch(words) ? Urgency.Urgent
        : VisitWords.IsMatch(words) ? Urgency.Soon
        : null;

    private static readonly WordPattern EmergencyWords = new(Emergency, AnyCase);

    private static readonly WordPattern TodayWords = new(Today, AnyCase);

    private static readonly WordPattern VisitWords = new(Visit, AnyCase);
}
