using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A text that has the same places as the text of a page, with what may fit each sentence.</summary>
internal sealed class PatternText(string text, IReadOnlyList<Sentence> sentences, PatternIndex index)
{
    private ulong[]? answers;

    public string Text => text;

    public ReadOnlySpan<char> Of(Sentence sentence) => text.AsSpan(sentence.Start, sentence.End - sentence.Start);

    /// <summary>False only for a sentence that the pattern fits nowhere.</summary>
    public bool MayFit(Sentence sentence, WordPattern pattern)
    {
        if (!index.Holds(pattern))
        {
            return pattern.MayFit(Of(sentence));
        }

        answers ??= Read();
        return index.MayFit(pattern, answers.AsSpan(sentence.Number * index.Size, index.Size));
    }

    /// <summary>True for a sentence that the pattern fits somewhere.</summary>
    public bool Fits(Sentence sentence, WordPattern pattern)
    {
        if (!MayFit(sentence, pattern))
        {
            return false;
        }

        if (pattern.Ways.Count == 0)
        {
            return pattern.Fits(Of(sentence));
        }

        foreach (var way in pattern.Ways)
        {
            if (MayFit(sentence, way) && way.Fits(Of(sentence)))
            {
                return true;
            }
        }

        return false;
    }

    private ulong[] Read()
    {
        var all = new ulong[sentences.Count * index.Size];
        foreach (var sentence in sentences)
        {
            index.Read(Of(sentence), all.AsSpan(sentence.Number * index.Size, index.Size));
        }

        return all;
    }
}
