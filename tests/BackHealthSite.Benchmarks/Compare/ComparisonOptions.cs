using System.Globalization;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>What a user asked of `compare`.</summary>
internal sealed record ComparisonOptions(IReadOnlyList<int> Sizes, IReadOnlyList<int> Rounds, Programs Programs)
{
    private static readonly int[] UsualSizes = [100, 1000, 10000];
    private static readonly int[] UsualRounds = [3];

    /// <summary>The options, or null where one is unknown or has no value.</summary>
    public static ComparisonOptions? Parse(IReadOnlyList<string> words)
    {
        var options = new ComparisonOptions(UsualSizes, UsualRounds, new Programs(null, null));
        for (var i = 0; i + 1 < words.Count; i += 2)
        {
            var value = words[i + 1];
            options = words[i] switch
            {
                "--sizes" => options with { Sizes = Numbers(value) },
                "--rounds" => options with { Rounds = Numbers(value) },
                "--native" => options with { Programs = options.Programs with { Native = value } },
                "--pagefind" => options with { Programs = options.Programs with { Pagefind = value } },
                _ => options with { Rounds = [0] },
            };
        }

        return words.Count % 2 == 0 && options.Rounds.All(rounds => rounds > 0) ? options : null;
    }

    /// <summary>How often the corpus of a place among the sizes is built; the last number goes for all further ones.</summary>
    public int RoundsOf(int place) => Rounds[Math.Min(place, Rounds.Count - 1)];

    private static int[] Numbers(string text) => [.. text.Split(',').Select(Number)];

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
