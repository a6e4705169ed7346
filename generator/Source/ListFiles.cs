namespace BackHealthSite.Source;

/// <summary>
/// The two text files that are neither Markdown nor YAML: lists that a command writes, which grow with the number of articles.
/// </summary>
internal static class ListFiles
{
    /// <summary>The addresses that must keep working.</summary>
    public const string Addresses = "_data/addresses.txt";

    /// <summary>The passages about warnings that an editor has read.</summary>
    public const string WarningWords = "_data/warning-words.txt";

    public static bool Hold(string path) => path is Addresses or WarningWords;
}
