using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>What keeps an entry of a list from being a text, and what to write instead.</summary>
internal static class YamlEntry
{
    /// <param name="entry">The entry.</param>
    /// <param name="written">The same as its author wrote it.</param>
    /// <param name="list">What the list is called.</param>
    public static (string Message, string Fix) Fault(YamlNode entry, string written, string list) => IsText(entry, written)
        ? ($"A text with `: ` in it needs quotes: this entry of {list} is none without them.", $"Write `{YamlQuotes.Around(written)}`.")
        : ($"An entry of {list} is empty or not a text.", "Write a text, or take the entry out.");

    /// <summary>True for a text that a colon made a pair of; it is read as the text, so that nothing else follows from it.</summary>
    public static bool IsText(YamlNode entry, string written) =>
        entry is YamlMappingNode { Children.Count: 1 } && written.Length > 0 && written[0] is not ('{' or '[' or '?');
}
