using BackHealthSite.Language;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>A sign stays one where its sentence says how likely or how new it is, or tells it in another tense.</summary>
[Trait("Takes", "long")]
public sealed class WordsInTheWayTests(RealRegistry real)
{
    private static readonly string[] InTheWay =
    [
        "may",
        "can",
        "could",
        "newly",
        "often",
        "gradually",
        "has started to",
        "begins to",
        "might sometimes",
        "the",
    ];

    private List<(Urgency Level, string Words)>? signs;

    private List<(Urgency Level, string Words)> Signs => signs ??=
    [
        .. RealRegistry.Golden("red-flag-phrases.tsv").Where(row => row[1] == "both" && row[0] != "none").Select(row => row[2])
            .Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "golden"), "recall-*.tsv")
                .SelectMany(file => RealRegistry.Golden(Path.GetFileName(file)))
                .Where(row => row[0] is "author-emergency" or "author-urgent")
                .Select(row => row[1]))
            .Select(words => (LevelOf(words), words))
            .Where(sign => sign.Item1 != Urgency.Soon),
    ];

    [Fact]
    public void There_are_enough_signs() => Assert.True(Signs.Count > 1000, $"{Signs.Count} signs.");

    /// <summary>The words stand at every place of a sentence; another of them at each, so that the test takes seconds.</summary>
    [Fact]
    public void A_sign_is_found_with_such_words_anywhere()
    {
        var missed = new List<string>();
        foreach (var (level, words) in Signs)
        {
            var parts = words.Split(' ');
            for (var place = 1; place < parts.Length; place++)
            {
                var changed = string.Join(
                    ' ',
                    (string[])[.. parts[..place], InTheWay[(place + parts.Length) % InTheWay.Length], .. parts[place..]]);
                if (!IsKept(parts, place) && LevelOf(changed) > level)
                {
                    missed.Add(changed);
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    /// <summary>Each form of each verb that no ending makes, where a sentence has another form of it.</summary>
    [Fact]
    public void A_sign_is_found_in_every_tense()
    {
        var forms = Letters.Verbs.GroupBy(verb => verb.Value, verb => verb.Key).ToDictionary(group => group.Key, group => group.ToArray());
        var tried = 0;
        var missed = new List<string>();
        foreach (var (level, words) in Signs)
        {
            var parts = words.Split(' ');
            for (var place = 0; place < parts.Length; place++)
            {
                if (!Letters.Verbs.TryGetValue(parts[place], out var verb) || verb is "be" or "have" or "do")
                {
                    continue;
                }

                var others = forms[verb];
                var changed = string.Join(
                    ' ',
                    (string[])[.. parts[..place], others[(place + parts.Length) % others.Length], .. parts[(place + 1)..]]);
                tried++;
                if (LevelOf(changed) > level)
                {
                    missed.Add(changed);
                }
            }
        }

        Assert.True(tried > 300, $"Only {tried} sentences.");
        Assert.True(missed.Count <= 0.03 * tried, $"{missed.Count} of {tried}:\n{string.Join('\n', missed)}");
    }

    /// <summary>True between two words that are one, and before the `to` of a verb.</summary>
    private static bool IsKept(string[] parts, int place) => parts[place - 1] is "can" || parts[place] is "t" or "to";

    private Urgency LevelOf(string words)
    {
        var found = real.Matcher.FindPatterns(words);
        return found.Count == 0 ? Urgency.Soon : found.Min(pattern => pattern.Urgency);
    }
}
