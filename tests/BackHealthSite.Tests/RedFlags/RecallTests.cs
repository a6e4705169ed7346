using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>Sentences as authors write them: nearly all that tell of a sign bring a flag, and nearly none of the others does.</summary>
public sealed class RecallTests(RealRegistry real)
{
    [Theory]
    [InlineData("recall-train-p.tsv")]
    [InlineData("recall-train-q.tsv")]
    [InlineData("recall-set-a.tsv")]
    [InlineData("recall-set-b.tsv")]
    [InlineData("recall-set-c.tsv")]
    [InlineData("recall-set-d.tsv")]
    [InlineData("recall-set-e.tsv", 60, 40)]
    public void Sentences_of_a_sign_bring_a_flag_and_others_do_not(string file, int fewestSigns = 100, int fewestOrdinary = 80)
    {
        var rows = RealRegistry.Golden(file).ToList();
        var signs = rows.Where(row => row[0] is "author-emergency" or "author-urgent").ToList();
        var ordinary = rows.Where(row => row[0] == "author-ordinary").ToList();
        Assert.True(signs.Count >= fewestSigns && ordinary.Count >= fewestOrdinary, "Too few sentences.");
        var missed = signs.Where(row => !IsFound(row)).Select(row => row[1]).ToList();
        var wrong = ordinary.Where(IsFound).Select(row => row[1]).ToList();
        Assert.True(missed.Count <= 0.03 * signs.Count, $"{missed.Count} of {signs.Count} bring no flag:\n{string.Join('\n', missed)}");
        Assert.True(wrong.Count <= 0.02 * ordinary.Count, $"{wrong.Count} of {ordinary.Count} bring a flag:\n{string.Join('\n', wrong)}");
    }

    /// <summary>An emergency is found where the flag has words for emergencies.</summary>
    private bool IsFound(string[] row)
    {
        var hits = real.Matcher.Find(row[1]);
        return row[0] == "author-emergency" ? hits.Any(hit => hit.Flag.BlockAt(Urgency.Emergency) is not null) : hits.Count > 0;
    }
}
