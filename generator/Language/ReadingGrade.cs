namespace BackHealthSite.Language;

/// <summary>
/// The Flesch-Kincaid grade: 0.39 (words / sentences) + 11.8 (syllables / words) - 15.59. From Kincaid, Fishburne, Rogers and Chissom,
/// "Derivation of new readability formulas", Research Branch Report 8-75, US Naval Technical Training Command, 1975.
/// </summary>
internal static class ReadingGrade
{
    /// <param name="sentences">The sentences of the text.</param>
    /// <param name="words">All its words.</param>
    /// <param name="weighed">The words whose syllables count: all but those the text has to explain anyway.</param>
    /// <param name="syllables">The syllables of the words that are weighed.</param>
    public static double Of(int sentences, int words, int weighed, int syllables) =>
        sentences == 0 || weighed == 0 ? 0 : (0.39 * words / sentences) + (11.8 * syllables / weighed) - 15.59;
}
