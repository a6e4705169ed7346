using System.Globalization;

namespace BackHealthSite.Language;

/// <summary>
/// Reads from a regular expression what every text that it fits must hold. It knows what the patterns of the rules are written with;
/// at anything else it gives up, and nothing is said of the pattern.
/// </summary>
internal sealed class RequiredWordsReader(string pattern)
{
    /// <summary>Sets of more letters than this are no longer taken apart.</summary>
    private const int MostLetters = 8;

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
            var ways = new List<(string Pattern, PatternPiece Piece)>();
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

    private PatternPiece ReadAlternatives(List<(string Pattern, PatternPiece Piece)>? ways = null)
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

    private PatternPiece ReadSequence()
    {
        var run = PatternPiece.Empty;
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

        return isWhole ? run : new PatternPiece(null, PatternPiece.Telling([.. held, .. run.Sets]));
    }

    private PatternPiece ReadPiece()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case '(':
                return ReadGroup();
            case '[':
                return ReadSet();
            case '.':
                return PatternPiece.Anything;
            case '^' or '$':
                return PatternPiece.Empty;
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?' or '{':
                throw new FormatException();
            default:
                return ReadLetters();
        }
    }

    /// <summary>The letter before and those behind it, up to a sign that says more of the one before it.</summary>
    private PatternPiece ReadLetters()
    {
        var first = at - 1;
        while (at < pattern.Length && !Signs.Contains(pattern[at]) && (at + 1 == pattern.Length || !Repeats.Contains(pattern[at + 1])))
        {
            at++;
        }

        return PatternPiece.Of(pattern[first..at]);
    }

    private PatternPiece ReadEscape()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return PatternPiece.Empty;
            case 'p' or 'P':
                at = pattern.IndexOf('}', at) + 1;
                return PatternPiece.Anything;
            case 'w' or 'W' or 's' or 'S' or 'd' or 'D':
                return PatternPiece.Anything;
            case 'u':
                at += 4;
                var code = int.Parse(pattern.AsSpan(at - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                return PatternPiece.Of(((char)code).ToString());
            default:
                return char.IsAsciiLetterOrDigit(letter) ? throw new FormatException() : PatternPiece.Of(letter.ToString());
        }
    }

    private PatternPiece ReadGroup()
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
        return looksFor ? PatternPiece.Empty with { Held = inside.Sets } : looksAway ? PatternPiece.Empty : inside;
    }

    /// <summary>A set of a few letters that are written out is each of them; any other may be anything.</summary>
    private PatternPiece ReadSet()
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
            ? new PatternPiece(letters.Select(letter => letter.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase), [])
            : PatternPiece.Anything;
    }

    private PatternPiece Repeated(PatternPiece piece)
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
        return fewest == 0 ? (most == 1 ? piece.Or(PatternPiece.Empty) : PatternPiece.Anything)
            : most == 1 && fewest == 1 ? piece
            : piece.Broken;
    }
}
