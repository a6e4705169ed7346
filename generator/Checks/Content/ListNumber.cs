using System.Globalization;

namespace BackHealthSite.Checks;

/// <summary>The number or letter that a line of a list begins with: `1.Sit`, `(1) Sit`, `2. Sit` inside a paragraph, `a) Sit`.</summary>
internal static class ListNumber
{
    /// <summary>Digits of the longest number of a list that anybody types.</summary>
    private const int MostDigits = 2;

    private const string Roman = "ivx";

    public static ListSign? Of(ReadOnlySpan<char> line)
    {
        var isOpen = line[0] is '(' or '[';
        var counter = line[(isOpen ? 1 : 0)..];
        var length = LengthOf(counter);
        if (length == 0 || length == counter.Length)
        {
            return null;
        }

        var isDigit = char.IsAsciiDigit(counter[0]);
        if (EndOf(counter[length..], line[0], isDigit) is not { } end)
        {
            return null;
        }

        var behind = counter[(length + end)..];
        var isGlued = behind.Length > 0 && !ListSign.IsBlank(behind[0]);
        if (behind.Length == 0 || (isGlued && (isOpen || counter[length] is not ('.' or ')') || !char.IsLetter(behind[0]))))
        {
            return null;
        }

        var all = ListSign.WithBlank(line, line.Length - behind.Length);
        return isDigit
            ? new ListSign(ChanceOf(counter, length, behind[0]), all)
            {
                Number = int.Parse(counter[..length], CultureInfo.InvariantCulture),
                IsGlued = isGlued,
            }
            : OfLetter(counter[..length], counter[length], isGlued, all);
    }

    /// <summary>The length of one or two digits, of a letter, or of a small Roman number.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits != 0)
        {
            return digits is > 0 and <= MostDigits ? digits : 0;
        }

        var roman = text.IndexOfAnyExcept(Roman);
        return roman is > 1 and <= 4 ? roman : char.IsAsciiLetter(text[0]) ? 1 : 0;
    }

    /// <summary>The length of what parts a number from its words, without the blank; null for anything else.</summary>
    private static int? EndOf(ReadOnlySpan<char> text, char open, bool isDigit)
    {
        if (open is '(' or '[')
        {
            return text[0] == (open == '(' ? ')' : ']') && (open == '(' || !isDigit) ? 1 : null;
        }

        if (text[0] is '.' or ')')
        {
            return 1;
        }

        if (!isDigit)
        {
            return null;
        }

        // "1: Sit", "1- Sit", "1 - Sit", and the number and the tab of Word. A keycap is the digit with two more characters.
        return text switch
        {
            ['\uFE0F', '\u20E3', ..] => 2,
            [':' or '-' or '\u2013', ' ' or '\t' or '\u00A0', ..] => 1,
            [' ', '-' or '\u2013', ' ', ..] => 2,
            ['\t', not '\t', ..] => 0,
            _ => null,
        };
    }

    private static ListChance ChanceOf(ReadOnlySpan<char> counter, int length, char behind)
    {
        var isSign = counter[length] is '.' or ')';
        var isKnownToMarkdown = isSign && behind is ' ' or '\t';
        return isSign && !isKnownToMarkdown ? ListChance.Likely : ListChance.Doubtful;
    }

    private static ListSign? OfLetter(ReadOnlySpan<char> letters, char end, bool isGlued, int length)
    {
        var isLetter = letters.Length == 1;
        if ((end == '.' && (isGlued || char.IsAsciiLetterUpper(letters[0]))) || (!isLetter && char.IsAsciiLetterUpper(letters[0])))
        {
            return null;
        }

        var number = isLetter ? char.ToLowerInvariant(letters[0]) - 'a' + 1 : 0;
        var roman = RomanOf(letters);
        var isFirst = number == 1 || roman == 1;
        return new ListSign(isFirst && end != '.' ? ListChance.Likely : ListChance.Doubtful, length)
        {
            Number = number > 0 ? number : -1,
            RomanNumber = roman,
        };
    }

    private static int RomanOf(ReadOnlySpan<char> letters) => letters switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        "x" => 10,
        _ => 0,
    };
}
