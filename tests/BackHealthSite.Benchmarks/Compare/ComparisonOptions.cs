using System.Globalization;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>What a user asked of `compare`.</summary>
internal sealed record ComparisonOptions(IReadOnlyList<int> Sizes, int Rounds, string? Native)
{
    private const int UsualRounds = 3;

    /// <summary>The options, or null where one is unknown or has no value.</summary>
    public static ComparisonOptions? Parse(IReadOnlyList<string> words)
    {
        var options = new ComparisonOptions([100, 1000, 10000], UsualRounds, null);
        for (var i = 0; i + 1 < words.Count; i += 2)
        {
            var value = words[i + 1];
            options = words[i] switch
            {
                "--sizes" => options with { Sizes = [.. value.Split(',').Select(Number)] },
                "--rounds" => options with { Rounds = Number(value) },
                "--native" => options with { Native = value },
                _ => options with { Rounds = 0 },
            };
        }

        return words.Count % 2 == 0 && options.Rounds > 0 ? options : null;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
