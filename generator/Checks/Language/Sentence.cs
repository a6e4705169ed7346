using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>
/// A sentence, a heading or an item of a list: its place in the text of the page, and the 0-based places of its words, the end exclusive.
/// </summary>
internal sealed class Sentence(Passage passage, int start, int end)
{
    public Passage Passage { get; } = passage;

    public int Start { get; } = start;

    public int End { get; } = end;

    public required int FirstWord { get; init; }

    public required int EndWord { get; init; }

    /// <summary>Its place among the sentences of the page.</summary>
    public required int Number { get; init; }

    /// <summary>True for what is read as running text: sentences and items of lists.</summary>
    public bool IsProse => Passage.Kind is PassageKind.Paragraph or PassageKind.ListItem;
}

/// <summary>A phrase in a sentence: the 0-based places of its first and last word among the words of the page.</summary>
internal readonly record struct PhraseHit(PhraseSet Set, Sentence Sentence, int First, int Last);
