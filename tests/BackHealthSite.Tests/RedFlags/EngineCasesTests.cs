using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>How patterns and concepts are read: the browser's own tests read the same cases.</summary>
public sealed class EngineCasesTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", "red-flag-engine.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t')))
        {
            data.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pattern_is_found_where_the_cases_say(string found, string pattern, string concepts, string text)
    {
        var place = Location.StartOf(SmallRegistry.Path);
        var written = concepts.Split("; ").Select(concept => concept.Split(": ")).ToDictionary(
            parts => parts[0],
            parts => (IReadOnlyList<(string, Location)>)[.. parts[1].Split(", ").Select(entry => (entry, place))]);
        var problems = new List<Problem>();
        var read = PatternReader.Read(Urgency.Emergency, (pattern, place), new ConceptReader(written, problems), problems);
        var registry = SmallRegistry.Read();
        var flag = registry.Flags[0] with { Patterns = [read!], Triggers = [] };
        var matcher = new TriggerMatcher(registry with { Flags = [flag] });
        Assert.Equal(found == "yes", matcher.FindPatterns(text).Count > 0);
    }
}
