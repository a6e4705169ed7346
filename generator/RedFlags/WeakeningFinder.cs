using System.Numerics;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>Words that take a warning back: their place in the text.</summary>
internal readonly record struct WeakeningHit(string Words, int Start, int End);

/// <summary>Finds the patterns of the weakening list in words, sentence by sentence; filled once, then safe for many threads.</summary>
internal sealed class WeakeningFinder
{
    /// <summary>The most words between two terms of a chain.</summary>
    private const int WidestGap = 8;

    /// <summary>How many words before a match its denial may stand.</summary>
    private const int DenialWithin = 4;

    /// <summary>Words with which a sentence goes on about the one before it.</summary>
    private static readonly HashSet<string> Pointers = new(
        ["this", "that", "it", "these", "those", "they", "such", "both"],
        StringComparer.Ordinal);

    private readonly WeakeningPhrases phrases;
    private readonly List<Compiled> patterns;

    /// <summary>By the first term of its first chain, each pattern by its place among all.</summary>
    private readonly Dictionary<int, int[]> byFirstTerm;
    private readonly WeakeningList list;
    private readonly TriggerMatcher matcher;
    private readonly IReadOnlySet<string> emergencyNumbers;
    private readonly KnownWords known;
    private readonly int signs;

    /// <summary>Texts are short and many: what one was read with serves the next.</summary>
    private readonly Spares<TermPlaces> spares;
    private readonly Spares<List<MatchToken>> rooms;

    public WeakeningFinder(WeakeningList list, TriggerMatcher matcher, IReadOnlySet<string> emergencyNumbers, KnownWords? known = null)
    {
        this.known = known ?? new KnownWords();
        (phrases, patterns) = (new(), []);
        this.list = list;
        this.matcher = matcher;
        this.emergencyNumbers = emergencyNumbers;
        signs = list.Sets.ContainsKey(Signs) ? TermOf(Signs) : SignTerm;
        foreach (var pattern in list.Patterns)
        {
            var chains = pattern.Chains.Select(chain => chain.Select(Number).ToArray()).ToList();
            patterns.Add(new Compiled(
                [.. chains.Where(chain => !chain.Contains(SignTerm))],
                chains.Exists(chain => chain.Contains(SignTerm)),
                pattern.NotBefore is { } before ? TermOf(before) : null,
                [.. pattern.NotBeside.Select(TermOf)]));
        }

        byFirstTerm = Enumerable.Range(0, patterns.Count)
            .Where(i => patterns[i].Chains.Length > 0)
            .GroupBy(i => patterns[i].Chains[0][0])
            .ToDictionary(group => group.Key, group => group.ToArray());
        spares = new(() => new TermPlaces(phrases.Terms));
        rooms = new(() => []);
    }

    private WeakeningFinder(WeakeningFinder other, IReadOnlySet<string> emergencyNumbers)
    {
        (phrases, patterns, byFirstTerm, signs) = (other.phrases, other.patterns, other.byFirstTerm, other.signs);
        (list, matcher, known, spares, rooms) = (other.list, other.matcher, other.known, other.spares, other.rooms);
        this.emergencyNumbers = emergencyNumbers;
    }

    /// <summary>The same for a site with other emergency numbers.</summary>
    public WeakeningFinder With(IReadOnlySet<string> otherNumbers) => new(this, otherNumbers);

    /// <summary>The set whose phrases are warning signs, beside those that the patterns of the flags find.</summary>
    private const string Signs = "sign";

    private const int SignTerm = -1;
    private const int NumberTerm = TermPlaces.Numbers;
    private const int Bits = 64;

    /// <summary>The first pattern of each sentence, in text order.</summary>
    public IReadOnlyList<WeakeningHit> Find(string text)
    {
        var tokens = rooms.Take();
        MatchTokens.AddTo(tokens, text, new TextSpan(0, text.Length), known);
        var hits = Find(text, tokens);
        tokens.Clear();
        rooms.GiveBack(tokens);
        return hits;
    }

    /// <summary>The same in a text whose words are known.</summary>
    public IReadOnlyList<WeakeningHit> Find(string text, List<MatchToken> tokens)
    {
        var hits = new List<WeakeningHit>();
        var places = spares.Take();
        var before = (First: 0, End: 0);
        for (var first = 0; first < tokens.Count;)
        {
            var end = first;
            while (end < tokens.Count && tokens[end].Sentence == tokens[first].Sentence)
            {
                end++;
            }

            if (Judge(new Sentence(text, tokens, first, end), before, places) is { } hit)
            {
                hits.Add(hit);
            }

            before = (first, end);
            first = end;
        }

        places.Clear();
        spares.GiveBack(places);
        return hits;
    }

    private WeakeningHit? Judge(in Sentence sentence, (int First, int End) before, TermPlaces places)
    {
        Fill(places, sentence);
        if (places.IsEmpty)
        {
            return null;
        }

        // A bit for each pattern whose first term stands here.
        Span<ulong> wanted = stackalloc ulong[(patterns.Count / Bits) + 1];
        Want(places, wanted);
        bool? hasSign = null;
        for (var i = NextOf(wanted, 0); i < patterns.Count; i = NextOf(wanted, i + 1))
        {
            if (FirstMatch(patterns[i], places) is { } match && (!patterns[i].NeedsSign || (hasSign ??= HasSign(sentence, before))))
            {
                var (start, end) = (sentence.Tokens[match.First].Start, sentence.Tokens[match.Last].End);
                return new WeakeningHit(sentence.Text[start..end].Replace('\n', ' '), start, end);
            }
        }

        return null;
    }

    /// <summary>Sets the bits of the patterns that begin with a term which stands in a sentence.</summary>
    private void Want(TermPlaces places, Span<ulong> wanted)
    {
        foreach (var term in places.Found)
        {
            Want(term, wanted);
        }

        if (places.Has(NumberTerm))
        {
            Want(NumberTerm, wanted);
        }
    }

    private void Want(int term, Span<ulong> wanted)
    {
        foreach (var i in byFirstTerm.GetValueOrDefault(term, []))
        {
            wanted[i / Bits] |= 1UL << (i % Bits);
        }
    }

    /// <summary>The first bit that is set, from one on; one behind all of them where there is none.</summary>
    private static int NextOf(ReadOnlySpan<ulong> wanted, int from)
    {
        for (var i = from / Bits; i < wanted.Length; i++)
        {
            var rest = i == from / Bits ? wanted[i] >> (from % Bits) << (from % Bits) : wanted[i];
            if (rest != 0)
            {
                return (i * Bits) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return wanted.Length * Bits;
    }

    /// <summary>
    /// Where every chain of a pattern stands, from the first word of the first to the last word of any; null where one is missing.
    /// </summary>
    private static WordPlace? FirstMatch(Compiled pattern, TermPlaces places)
    {
        foreach (var term in pattern.NotBeside)
        {
            if (places.Has(term))
            {
                return null;
            }
        }

        WordPlace? whole = null;
        foreach (var chain in pattern.Chains)
        {
            var denial = whole is null ? pattern.NotBefore : null;
            if (PlaceOf(chain, places, denial) is not { } place)
            {
                return null;
            }

            whole = whole is { } known ? new WordPlace(Math.Min(known.First, place.First), Math.Max(known.Last, place.Last)) : place;
        }

        return whole;
    }

    private static WordPlace? PlaceOf(int[] chain, TermPlaces places, int? denial)
    {
        foreach (var start in places.Of(chain[0]))
        {
            if ((denial is not { } set || !IsDenied(start, set, places))
                && EndOf(chain, 1, start.Last, places) is { } last)
            {
                return new WordPlace(start.First, last);
            }
        }

        return null;
    }

    private static int? EndOf(int[] chain, int next, int last, TermPlaces places)
    {
        if (next == chain.Length)
        {
            return last;
        }

        foreach (var place in places.Of(chain[next]))
        {
            if (place.First > last && place.First - last <= WidestGap + 1 && EndOf(chain, next + 1, place.Last, places) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static bool IsDenied(WordPlace match, int denial, TermPlaces places)
    {
        foreach (var place in places.Of(denial))
        {
            if (place.Last < match.First && match.First - place.Last <= DenialWithin)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSign(in Sentence sentence, (int First, int End) before) =>
        IsSign(sentence, sentence.First, sentence.End)
        || (before.End > before.First && GoesOn(sentence) && IsSign(sentence, before.First, before.End));

    private bool IsSign(in Sentence sentence, int first, int end)
    {
        var places = spares.Take();
        Fill(places, sentence with { First = first, End = end });
        var isSign = places.Has(signs);
        places.Clear();
        spares.GiveBack(places);
        return isSign || matcher.FindPatterns(TextOf(sentence, first, end)).Count > 0;
    }

    /// <summary>True for a sentence that speaks of the one before it: it points back, or answers its question.</summary>
    private static bool GoesOn(in Sentence sentence) =>
        Pointers.Contains(sentence.Tokens[sentence.First].Word)
        || (sentence.First > 0 && sentence.Text.AsSpan(
            sentence.Tokens[sentence.First - 1].End,
            sentence.Tokens[sentence.First].Start - sentence.Tokens[sentence.First - 1].End).Contains('?'));

    private static string TextOf(in Sentence sentence, int first, int end) =>
        sentence.Text[sentence.Tokens[first].Start..sentence.Tokens[end - 1].End];

    private void Fill(TermPlaces places, in Sentence sentence)
    {
        places.Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            foreach (var (term, last) in phrases.At(sentence.Tokens, i, sentence.End))
            {
                places.Add(term, new WordPlace(i, last));
            }

            if (IsUnknownNumber(sentence, i, out var end))
            {
                places.Add(NumberTerm, new WordPlace(i, end));
            }
        }
    }

    /// <summary>True for the first of the words that make up a number, where no country has it for emergencies.</summary>
    private bool IsUnknownNumber(in Sentence sentence, int word, out int last)
    {
        last = word;
        if (!IsDigits(sentence.Tokens[word].Word) || (word > sentence.First && IsDigits(sentence.Tokens[word - 1].Word)))
        {
            return false;
        }

        var digits = "";
        while (last < sentence.End && IsDigits(sentence.Tokens[last].Word))
        {
            digits += sentence.Tokens[last++].Word;
        }

        last--;
        return digits.Length > 2 && !emergencyNumbers.Contains(digits);
    }

    private static bool IsDigits(string word) => !word.AsSpan().ContainsAnyExceptInRange('0', '9');

    private int Number(WeakeningTerm term) => term switch
    {
        WeakeningTerm.Sign => SignTerm,
        WeakeningTerm.Number => NumberTerm,
        WeakeningTerm.Set set => TermOf(set.Name),
        WeakeningTerm.Phrase phrase => phrases.Add("|" + phrase.Words, [phrase.Words]),
        _ => throw new InvalidOperationException("A term of another kind."),
    };

    private int TermOf(string set) => phrases.Add(set, list.Sets[set]);

    private readonly record struct Sentence(string Text, List<MatchToken> Tokens, int First, int End);

    private sealed record Compiled(int[][] Chains, bool NeedsSign, int? NotBefore, int[] NotBeside);
}
