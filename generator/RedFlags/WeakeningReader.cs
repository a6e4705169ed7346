using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>
/// Reads `weakening` in the registry: `words`, sets of phrases by name, and `patterns`. In a pattern, `{name}` is a set, `{sign}` a warning
/// sign, `{number}` a number that is no known emergency number; anything else is a phrase, and `call|ring` in it means either. `a &gt; b`:
/// b follows a within a few words. `a + b`: both in one sentence. `!{name}` first: no phrase of the set right before. `- {name}`: none in
/// the sentence.
/// </summary>
internal static class WeakeningReader
{
    private const string Key = "weakening";

    public static WeakeningList Read(YamlValues registry, Location start)
    {
        if (registry.Map(Key) is not { } values)
        {
            registry.Problems.Add(DataValueMissing.Descriptor.At(
                start,
                $"`{Key}` is missing: the words that take a warning back.",
                "Restore it from the repository."));
            return WeakeningList.None;
        }

        values.RefuseUnknownKeys("words", "patterns");
        var words = values.Map("words");
        var sets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, where) in words?.Keys() ?? [])
        {
            sets[name] = [.. words!.Strings(name).Select(phrase => phrase.Value)];
            if (sets[name].Count == 0)
            {
                Refuse(values, where, $"The set `{name}` has no words.", "Write its phrases, or take it out of the patterns too.");
            }
        }

        List<WeakeningPattern> patterns =
            [.. values.Strings("patterns").Select(pattern => Pattern(pattern, sets, values)).OfType<WeakeningPattern>()];
        if (patterns.Count == 0)
        {
            Refuse(
                values,
                registry.WhereOf(Key),
                $"`{Key}` has no patterns, so nothing that takes a warning back is found.",
                "Restore them from the repository.");
        }

        return new WeakeningList(sets, patterns);
    }

    private static WeakeningPattern? Pattern(
        (string Value, Location Where) text,
        Dictionary<string, IReadOnlyList<string>> sets,
        YamlValues values)
    {
        var parts = $" {text.Value} ".Split(" - ", StringSplitOptions.TrimEntries);
        var (notBefore, rest) = Leading(parts[0]);
        var notBeside = parts[1..].Select(part => part.Trim('{', '}')).ToList();
        var chains = $" {rest} ".Split(" + ", StringSplitOptions.TrimEntries).Select(
            chain => (IReadOnlyList<WeakeningTerm>)[.. $" {chain} ".Split(" > ", StringSplitOptions.TrimEntries).Select(Term)]).ToList();
        var named = chains.SelectMany(chain => chain).OfType<WeakeningTerm.Set>().Select(set => set.Name).Concat(notBeside).Concat(
            notBefore is null ? [] : [notBefore]);
        foreach (var name in named.Where(name => !sets.ContainsKey(name)))
        {
            Refuse(
                values,
                text.Where,
                $"The set `{name}` is not defined.",
                NearestName.Offer(name, sets.Keys, $"Add it under `{Key}`, `words`."));
            return null;
        }

        if (chains
            .SelectMany(chain => chain)
            .Any(term => term is WeakeningTerm.Phrase { Words: var words } && MatchTokens.WordsOf(words).Length == 0))
        {
            Refuse(values, text.Where, "A term of this pattern is empty.", "Write a phrase or a set between `>`, `+` and `-`.");
            return null;
        }

        return new WeakeningPattern(chains) { NotBefore = notBefore, NotBeside = notBeside };
    }

    private static (string? NotBefore, string Chains) Leading(string pattern)
    {
        var end = pattern.StartsWith("!{", StringComparison.Ordinal) ? pattern.IndexOf('}') : -1;
        return end < 0 ? (null, pattern) : (pattern[2..end], pattern[(end + 1)..].Trim());
    }

    private static WeakeningTerm Term(string term) => term switch
    {
        "{sign}" => new WeakeningTerm.Sign(),
        "{number}" => new WeakeningTerm.Number(),
        ['{', .., '}'] => new WeakeningTerm.Set(term[1..^1]),
        _ => new WeakeningTerm.Phrase(term),
    };

    private static void Refuse(YamlValues values, Location where, string message, string fix) =>
        values.Problems.Add(DataValueInvalid.Descriptor.At(where, message, fix));
}
