using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>
/// Reads concepts. An entry is a phrase, or names other concepts, `no {feeling}`; a part with `?` may be left out, `lost {the?} {feeling}`;
/// `{lost} >2 {feeling}` allows two words between.
/// </summary>
internal sealed class ConceptReader(
    IReadOnlyDictionary<string, IReadOnlyList<(string Value, Location Where)>> written,
    List<Problem> problems)
{
    private readonly Dictionary<string, Wording> known = new(StringComparer.Ordinal);
    private readonly List<string> open = [];

    /// <summary>What a concept stands for; nothing, with a problem, where there is no such concept or it names itself.</summary>
    public Wording Concept(string name, Location where)
    {
        if (known.TryGetValue(name, out var wording))
        {
            return wording;
        }

        if (!written.TryGetValue(name, out var entries))
        {
            problems.Add(DataValueInvalid.Descriptor.At(
                where,
                $"The concept `{{{name}}}` is not defined.",
                NearestName.Offer(name, written.Keys, "Add it under `concepts`.")));
            return new Wording([]);
        }

        if (open.Contains(name))
        {
            problems.Add(ConceptCircular.Descriptor.At(
                where,
                $"The concept `{name}` names itself ({string.Join(", ", open.SkipWhile(outer => outer != name))}).",
                "Write its words out where the circle closes."));
            return new Wording([]);
        }

        open.Add(name);
        var phrases = new List<string>();
        var sequences = new List<IReadOnlyList<PatternTerm>>();
        foreach (var entry in entries)
        {
            Read(entry, phrases, sequences);
        }

        open.RemoveAt(open.Count - 1);
        return known[name] = new Wording(phrases) { Sequences = sequences };
    }

    /// <summary>What a term of a pattern stands for: a concept, or words as an entry of a concept may have them.</summary>
    public Wording Term((string Value, Location Where) term)
    {
        if (ConceptPart.NameOf(term.Value) is { } name)
        {
            return Concept(name, term.Where);
        }

        var phrases = new List<string>();
        var sequences = new List<IReadOnlyList<PatternTerm>>();
        Read(term, phrases, sequences);
        return new Wording(phrases) { Sequences = sequences };
    }

    private void Read((string Value, Location Where) entry, List<string> phrases, List<IReadOnlyList<PatternTerm>> sequences)
    {
        if (ConceptPart.FaultOf(entry.Value) is { } fault)
        {
            problems.Add(PatternUnreadable.Descriptor.At(
                entry.Where,
                fault,
                "Write a phrase, `no {feeling}`, `lost {the?} {feeling}` or `{lost} >2 {feeling}`."));
            return;
        }

        foreach (var parts in ConceptPart.Ways(entry.Value))
        {
            if (parts is [{ Concept: null } only])
            {
                phrases.Add(only.Text);
                continue;
            }

            sequences.Add(
                [.. parts.Select(part =>
                    new PatternTerm(part.Concept is { } name ? Concept(name, entry.Where) : new Wording([part.Text]), part.Joint))]);
        }
    }
}
