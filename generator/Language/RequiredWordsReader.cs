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

    /// <summary>Sets of more letters than this are no longer taken apart.</summary>
    private const int MostLetters = 8;

    /// <summary>Words that stand in so many sentences that to look for them tells little.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "ache", "and", "any", "are", "back", "can", "cause", "does", "for", "from", "good", "has", "have", "help", "how", "less",
        "many", "may", "more", "most", "much", "need", "needs", "not", "often", "one", "only", "other", "pain", "pains", "part", "people",
        "some", "spine", "take", "than", "that", "the", "then", "there", "they", "this", "time", "use", "well", "what", "when", "which",
        "who", "will", "with", "work", "you", "your");

    private int at;

    /// <summary>
    /// Sets of words, the telling ones first; every text that the pattern fits has one word of each. None where nothing can be said.
    /// </summary>
    public IReadOnlyList<IReadOnlySet<string>> Read()
    {
        try
        {
            var whole = ReadAlternatives();
            return at == pattern.Length ? whole.Sets : [];
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private Piece ReadAlternatives()
    {
        var all = ReadSequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            all = all.Or(ReadSequence());
        }

        return all;
    }

    private Piece ReadSequence()
    {
        var run = Piece.Empty;
        var held = new List<HashSet<string>>();
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
                return Piece.Of(letter);
        }
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
                return Piece.Of((char)int.Parse(pattern.AsSpan(at - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            default:
                return char.IsAsciiLetterOrDigit(letter) ? throw new FormatException() : Piece.Of(letter);
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
    private readonly record struct Piece(HashSet<string>? Exactly, IReadOnlyList<HashSet<string>> Held)
    {
        private const int MostTelling = 100;

        public static Piece Empty => new([""], []);

        public static Piece Anything => new(null, []);

        /// <summary>The sets of which each has a word in it: what it can be is one of them.</summary>
        public IReadOnlyList<HashSet<string>> Sets => Exactly is null ? Held : Telling([Exactly, .. Held]);

        /// <summary>The same where it may stand more than once, so that what follows does not follow on what it begins with.</summary>
        public Piece Broken => new(null, Sets);

        public static Piece Of(char letter) => new([letter.ToString()], []);

        public Piece Or(Piece other)
        {
            var exactly = Exactly is not null && other.Exactly is not null && Exactly.Count + other.Exactly.Count <= MostWords
                ? Exactly.Concat(other.Exactly).ToHashSet(StringComparer.OrdinalIgnoreCase)
                : null;
            var held = Sets.Zip(other.Sets, (mine, others) => mine.Concat(others).ToHashSet(StringComparer.OrdinalIgnoreCase));
            return new Piece(exactly, Telling(held));
        }

        /// <summary>Both as one, where all that they can be is a short list; null where they can't be strung together.</summary>
        public Piece? Followed(Piece next) =>
            Exactly is not null && next.Exactly is not null && Exactly.Count * next.Exactly.Count <= MostWords
                ? new Piece(
                    Exactly.SelectMany(_ => next.Exactly, string.Concat).ToHashSet(StringComparer.OrdinalIgnoreCase),
                    Telling([.. Held, .. next.Held]))
                : null;

        public static IReadOnlyList<HashSet<string>> Telling(IEnumerable<HashSet<string>> sets) =>
            [.. sets.Where(set => Weight(set) > 0).OrderByDescending(Weight).Take(MostSets)];

        private static int Weight(HashSet<string> words) =>
            words.Count == 0 ? 0 : words.Min(word => word.Any(IsMark) ? MostTelling : Common.Contains(word) ? 1 : word.Length);

        /// <summary>A letter that stands in hardly any text but where it is looked for: a mark of ours, the sign of a trade mark.</summary>
        private static bool IsMark(char letter) => letter > '\u007F' && !char.IsLetter(letter);
    }
}
