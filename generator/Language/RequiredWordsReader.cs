using System.Collections.Frozen;
using System.Globalization;

namespace BackHealthSite.Language;

/// <summary>
/// Reads from a regular expression what every text that it fits must hold. It knows what the patterns of the rules are written with;
/// at anything else it gives up, and nothing is said of the pattern.
/// </summary>
internal sealed class RequiredWordsReader(string pattern)
{
    /// <summary>More words than this are no longer strung together.</summary>
    private const int MostWords = 400;

    /// <summary>To look for more sets of words than this takes longer than it saves.</summary>
    private const int MostSets = 3;

    /// <summary>Words of fewer letters stand in every sentence.</summary>
    private const int FewestLetters = 2;

    /// <summary>Sets of more letters than this are no longer taken apart.</summary>
    private const int MostLetters = 8;

    /// <summary>Words that stand in so many sentences that to look for them tells little.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "ache", "and", "any", "are", "back", "can", "cause", "does", "for", "from", "good", "has", "have", "help", "how", "less",
        "many", "may", "more", "most", "much", "need", "needs", "not", "often", "one", "only", "other", "pain", "pains", "part", "people",
        "some", "spine", "take", "than", "that", "the", "then", "there", "they", "this", "time", "use", "well", "what", "when", "which",
        "who", "will", "with", "work", "you", "your");

    /// <summary>Signs that are no letters of what a pattern fits.</summary>
    private const string Signs = "([.^$\\|)*+?{";

    /// <summary>Signs that say how often the letter before them may stand.</summary>
    private const string Repeats = "*+?{";

    private int at;

    /// <summary>What every text that the pattern fits holds; nothing where nothing can be said.</summary>
    public RequiredOfPattern Read()
    {
        try
        {
            var ways = new List<(string Pattern, Piece Piece)>();
            var whole = ReadAlternatives(ways);
            return at < pattern.Length ? RequiredOfPattern.Nothing
                : ways.Count == 1 || ways.Exists(way => way.Piece.Words.Count == 0) ? new RequiredOfPattern(whole.Words, [])
                : new RequiredOfPattern(whole.Words, [.. ways.Select(way => new RequiredOfWay(way.Pattern, way.Piece.Words))]);
        }
        catch (FormatException)
        {
            return RequiredOfPattern.Nothing;
        }
    }

    private Piece ReadAlternatives(List<(string Pattern, Piece Piece)>? ways = null)
    {
        var first = at;
        var all = ReadSequence();
        ways?.Add((pattern[first..at], all));
        while (at < pattern.Length && pattern[at] == '|')
        {
            first = ++at;
            var other = ReadSequence();
            ways?.Add((pattern[first..at], other));
            all = all.Or(other);
        }

        return all;
    }

    private Piece ReadSequence()
    {
        var run = Piece.Empty;
        var held = new List<WordSet>();
        var isWhole = true;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var next = Repeated(ReadPiece());
            if (run.Followed(next) is { } longer)
            {
                run = longer;
            }
            else
            {
                isWhole = false;
                held.AddRange(run.Sets);
                run = next;
            }
        }

        return isWhole ? run : new Piece(null, Piece.Telling([.. held, .. run.Sets]));
    }

    private Piece ReadPiece()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case '(':
                return ReadGroup();
            case '[':
                return ReadSet();
            case '.':
                return Piece.Anything;
            case '^' or '$':
                return Piece.Empty;
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?' or '{':
                throw new FormatException();
            default:
                return ReadLetters();
        }
    }

    /// <summary>The letter before and those behind it, up to a sign that says more of the one before it.</summary>
    private Piece ReadLetters()
    {
        var first = at - 1;
        while (at < pattern.Length && !Signs.Contains(pattern[at]) && (at + 1 == pattern.Length || !Repeats.Contains(pattern[at + 1])))
        {
            at++;
        }

        return Piece.Of(pattern[first..at]);
    }

    private Piece ReadEscape()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return Piece.Empty;
            case 'p' or 'P':
                at = pattern.IndexOf('}', at) + 1;
                return Piece.Anything;
            case 'w' or 'W' or 's' or 'S' or 'd' or 'D':
                return Piece.Anything;
            case 'u':
                at += 4;
                var code = int.Parse(pattern.AsSpan(at - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                return Piece.Of(((char)code).ToString());
            default:
                return char.IsAsciiLetterOrDigit(letter) ? throw new FormatException() : Piece.Of(letter.ToString());
        }
    }

    private Piece ReadGroup()
    {
        var rest = pattern.AsSpan(at);
        var looksFor = rest.StartsWith("?=") || rest.StartsWith("?<=");
        var looksAway = rest.StartsWith("?!") || rest.StartsWith("?<!");
        at += looksFor || looksAway ? (rest[1] == '<' ? 3 : 2)
            : rest.StartsWith("?:") || rest.StartsWith("?>") ? 2
            : rest.StartsWith("?-i:") ? 4
            : rest.StartsWith("?<") ? rest.IndexOf('>') + 1
            : rest[0] == '?' ? throw new FormatException() : 0;

        var inside = ReadAlternatives();
        if (at >= pattern.Length)
        {
            throw new FormatException();
        }

        at++;
        return looksFor ? Piece.Empty with { Held = inside.Sets } : looksAway ? Piece.Empty : inside;
    }

    /// <summary>A set of a few letters that are written out is each of them; any other may be anything.</summary>
    private Piece ReadSet()
    {
        var first = at;
        var isList = true;
        for (; at < pattern.Length && (pattern[at] != ']' || at == first); at++)
        {
            isList &= pattern[at] is not ('\\' or '^' or '-');
            at += pattern[at] == '\\' ? 1 : 0;
        }

        var letters = pattern[first..at];
        at++;
        return isList && letters.Length <= MostLetters
            ? new Piece(letters.Select(letter => letter.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase), [])
            : Piece.Anything;
    }

    private Piece Repeated(Piece piece)
    {
        if (at >= pattern.Length)
        {
            return piece;
        }

        var (fewest, most) = (1, 1);
        switch (pattern[at])
        {
            case '?':
                (fewest, most) = (0, 1);
                at++;
                break;
            case '*':
                (fewest, most) = (0, 2);
                at++;
                break;
            case '+':
                (fewest, most) = (1, 2);
                at++;
                break;
            case '{':
                var end = pattern.IndexOf('}', at);
                fewest = pattern[at + 1] - '0';
                most = pattern.AsSpan(at..end) is ['{', var only] && only == pattern[at + 1] ? fewest : 2;
                at = end + 1;
                break;
            default:
                return piece;
        }

        at += at < pattern.Length && pattern[at] is '?' or '+' ? 1 : 0;
        return fewest == 0 ? (most == 1 ? piece.Or(Piece.Empty) : Piece.Anything)
            : most == 1 && fewest == 1 ? piece
            : piece.Broken;
    }

    /// <summary>What is known of a part of a pattern.</summary>
    /// <param name="Exactly">All that it can be, where that is a short list.</param>
    /// <param name="Held">Sets of words, the telling ones first; one word of each stands in it.</param>
    private readonly record struct Piece(HashSet<string>? Exactly, IReadOnlyList<WordSet> Held)
    {
        public static Piece Empty => Of("");

        public static Piece Anything => new(null, []);

        /// <summary>The sets of which each has a word in it: what it can be is one of them.</summary>
        public IReadOnlyList<WordSet> Sets => Exactly is null ? Held : Telling([new WordSet(Exactly), .. Held]);

        /// <summary>The words of those that tell something where they are missing.</summary>
        public IReadOnlyList<IReadOnlySet<string>> Words => [.. Sets.Select(set => set.Words).Where(IsTelling)];

        /// <summary>The same where it may stand more than once, so that what follows does not follow on what it begins with.</summary>
        public Piece Broken => new(null, Sets);

        public static Piece Of(string letters) => new(new(StringComparer.OrdinalIgnoreCase) { letters }, []);

        public Piece Or(Piece other)
        {
            var exactly = Exactly is not null && other.Exactly is not null && Exactly.Count + other.Exactly.Count <= MostWords
                ? Union(Exactly, other.Exactly)
                : null;
            var held = Sets.Zip(other.Sets, (mine, others) => new WordSet(Union(mine.Words, others.Words)));
            return new Piece(exactly, Telling(held));
        }

        /// <summary>Both as one, where all that they can be is a short list; null where they can't be strung together.</summary>
        public Piece? Followed(Piece next)
        {
            if (Exactly is null || next.Exactly is null || Exactly.Count * next.Exactly.Count > MostWords)
            {
                return null;
            }

            var both = new HashSet<string>(Exactly.Count * next.Exactly.Count, StringComparer.OrdinalIgnoreCase);
            foreach (var first in Exactly)
            {
                foreach (var second in next.Exactly)
                {
                    both.Add(first + second);
                }
            }

            return new Piece(both, Held.Count == 0 ? next.Held : next.Held.Count == 0 ? Held : Telling([.. Held, .. next.Held]));
        }

        public static IReadOnlyList<WordSet> Telling(IEnumerable<WordSet> sets) =>
            [.. sets.Where(set => set.Weight > 0).OrderByDescending(set => set.Weight).Take(MostSets)];

        /// <summary>One letter of the alphabet stands in every sentence; a mark of ours or the sign of a trade mark in few.</summary>
        private static bool IsTelling(HashSet<string> words) =>
            words.All(word => word.Length >= FewestLetters || word.Any(letter => letter > '\u007F'));

        private static HashSet<string> Union(HashSet<string> some, HashSet<string> others)
        {
            var all = new HashSet<string>(some, StringComparer.OrdinalIgnoreCase);
            all.UnionWith(others);
            return all;
        }
    }

    /// <summary>Words of which one stands in a text, and how much it tells that none does.</summary>
    private sealed class WordSet(HashSet<string> words)
    {
        private const int MostTelling = 100;
        private int? weight;

        public HashSet<string> Words => words;

        public int Weight => weight ??= words.Count == 0 ? 0 : words.Min(WeightOf);

        private static int WeightOf(string word)
        {
            foreach (var letter in word)
            {
                // A letter that stands in hardly any text but where it is looked for: a mark of ours, the sign of a trade mark.
                if (letter > '\u007F' && !char.IsLetter(letter))
                {
                    return MostTelling;
                }
            }

            return Common.Contains(word) ? 1 : word.Length;
        }
    }
}

/// <summary>Sets of words, the telling ones first, of which every text that a pattern fits has one word of each.</summary>
/// <param name="Sets">Those of every text.</param>
/// <param name="Ways">Those of each way to fit it, where there are several: every text has those of one.</param>
internal sealed record RequiredOfPattern(
    IReadOnlyList<IReadOnlySet<string>> Sets,
    IReadOnlyList<RequiredOfWay> Ways)
{
    public static readonly RequiredOfPattern Nothing = new([], []);
}

/// <summary>One of several ways to fit a pattern, as a pattern of its own, with what every text that it fits holds.</summary>
internal sealed record RequiredOfWay(string Pattern, IReadOnlyList<IReadOnlySet<string>> Sets);
