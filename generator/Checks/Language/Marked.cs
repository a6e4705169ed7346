using System.Buffers;
using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>
/// Marked text: place for place the text of the page, in which each name of a medicine, a food or the like is one letter from Unicode's
/// private area and a filling. Patterns stay short by it, where each would else hold all names.
/// </summary>
internal static class Marked
{
    public const char Filling = '\uE000';
    public const char Name = '\uE001';
    public const char Kind = '\uE002';
    public const char Supplement = '\uE003';
    public const char Piece = '\uE004';
    public const char Measure = '\uE005';
    public const char Form = '\uE006';
    public const char Food = '\uE007';
    public const char Thing = '\uE008';
    public const char Condition = '\uE009';
    public const char Number = '\uE00A';
    public const char One = '\uE00B';
    public const char Fraction = '\uE00C';

    private const char First = Filling;
    private const char Last = '\uE0FF';

    /// <param name="plain">The text of the page.</param>
    /// <param name="places">Stretches of it, end exclusive, each with its mark; where two lie over each other the first counts.</param>
    public static string TextOf(string plain, IEnumerable<(int Start, int End, char Mark)> places) =>
        string.Create(plain.Length, (plain, places), static (text, from) =>
        {
            from.plain.CopyTo(text);
            foreach (var (start, end, mark) in from.places)
            {
                Put(text[start..end], mark);
            }

            for (var at = 0; NumberFrom(from.plain, at) is var (start, length); at = start + length)
            {
                Put(text.Slice(start, length), MarkOf(from.plain.AsSpan(start, length)));
            }
        });

    /// <summary>The first number from an offset on. The pattern is tried only where a digit or the word for a number stands.</summary>
    private static (int Start, int Length)? NumberFrom(string text, int offset)
    {
        for (var at = offset; NextStart(text, at) is >= 0 and var start; at = start + 1)
        {
            var first = start > offset && text[start - 1] == '.' ? start - 1 : start;
            for (; first <= start; first++)
            {
                if (Numbers.LengthAt(text, first) is { } length)
                {
                    return (first, length);
                }
            }
        }

        return null;
    }

    /// <summary>The next offset at which a number, or what stands behind its point, may begin; -1 behind the last.</summary>
    private static int NextStart(string text, int from)
    {
        if (RequiredWords.HasOddLetters(text))
        {
            return from < text.Length ? from : -1;
        }

        var rest = text.AsSpan(from);
        var digit = rest.IndexOfAny(Figures);
        var word = (digit < 0 ? rest : rest[..digit]).IndexOfAny(NumberWords);
        var next = word < 0 ? digit : word;
        return next < 0 ? -1 : from + next;
    }

    private static char MarkOf(ReadOnlySpan<char> number) =>
        number is "1" || number.Equals("one", StringComparison.OrdinalIgnoreCase)
            ? One
            : number.Contains('/') || (number.Length == 1 && !char.IsAsciiDigit(number[0])) ? Fraction : Number;

    private static readonly SearchValues<char> Figures = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(sign => char.IsDigit(sign) || IsFraction(sign))]);

    private static readonly SearchValues<string> NumberWords = SearchValues.Create(
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
            "twenty", "thirty", "forty", "fifty", "hundred", "thousand",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static bool IsFraction(char sign) => sign is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E');

    /// <summary>Whole numbers: `0.5`, `1,000`, `1 000`, `1/2`, "two hundred and fifty".</summary>
    private static readonly WordPattern Numbers = new(
        "\\G(?<![\\p{L}\\d.,/])(?:(?:\\.\\d+|\\d{1,3}(?:[ \u00A0\u2009\u202F,]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.,\u00B7]\\d+)*"
        + "(?:\\s?[/\u2044]\\s?\\d+)?)(?:\\s?[\u00BC-\u00BE\u2150-\u215E])?|[\u00BC-\u00BE\u2150-\u215E]"
        + "|" + Word + "\\b(?:[\\s-]+(?:and\\s+)?" + Word + "\\b)*(?:\\s+and\\s+a\\s+half\\b)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const string Word =
        "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|(?:twen|thir|for|fif|six|seven|eigh"
        + "|nine)ty|hundred|thousand)";

    /// <summary>Puts a mark over words, unless one stands there.</summary>
    public static void Put(Span<char> words, char mark)
    {
        if (!words.ContainsAnyInRange(First, Last))
        {
            words.Fill(Filling);
            words[0] = mark;
        }
    }
}
