namespace BackHealthSite.Content;

/// <summary>Tells a written reason from letters that only fill the line.</summary>
internal static class ReasonWords
{
    /// <summary>Different words that a sentence with a reason has at least.</summary>
    public const int Fewest = 4;

    /// <summary>The longest run of consonants in an English word, as in "catchphrase" or "lengths".</summary>
    private const int MostConsonants = 6;

    private static readonly string[] Keyboard = ["qwe", "wer", "ert", "asd", "sdf", "dfg", "fgh", "zxc", "xcv", "jkl", "hjk", "uio", "iop"];

    public static bool Suffice(string reason)
    {
        var words = reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new string([.. word.Where(char.IsLetter)]).ToLowerInvariant())
            .Where(IsWord)
            .Distinct(StringComparer.Ordinal);
        return words.Take(Fewest).Count() == Fewest;
    }

    private static bool IsWord(string word) =>
        word.Length >= 2
        && word.Any(IsVowel)
        && word.Distinct().Skip(1).Any()
        && !HoldsRepeats(word)
        && LongestConsonants(word) <= MostConsonants
        && Keyboard.Count(run => word.Contains(run, StringComparison.Ordinal)) < 2;

    /// <summary>The same letter three times, or the same two letters three times.</summary>
    private static bool HoldsRepeats(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            var pairs =
                i >= 5 && word[i] == word[i - 2] && word[i] == word[i - 4] && word[i - 1] == word[i - 3] && word[i - 1] == word[i - 5];
            if (pairs || (word[i] == word[i - 1] && word[i] == word[i - 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static int LongestConsonants(string word)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in word)
        {
            run = IsVowel(letter) ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool IsVowel(char letter) => ("aeiouy\u00E0\u00E1\u00E2\u00E4\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u00F2"
        + "\u00F3\u00F4\u00F6\u00F9\u00FA\u00FB\u00FC").Contains(letter);
}
