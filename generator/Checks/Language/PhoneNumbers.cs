using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A number as people write it to be called: its digits, and its place in the text of the page.</summary>
internal readonly record struct PhoneNumber(string Digits, int Start, int End)
{
    /// <summary>True where it is written as a phone number and as nothing else: it begins with a 0 or a plus.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>
/// Reads numbers in figures with whatever parts them, and digit by digit in words: "9 9 8", "0900/123", "nine nine eight", "triple nine".
/// </summary>
internal static class PhoneNumbers
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string[] DigitWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Digits that only a number to call has so many of.</summary>
    public const int ShortestLong = 7;

    public const int ShortestPlain = 9;

    public static readonly WordPattern Figures = new(
        "(?<![\\w.,])[+(]{0,2}\\d(?:[ \u00A0\u2009\u202F()./\u2044\\-\u2010-\u2015]{0,2}\\d)*(?![\\p{L}\\d]|[.,]\\d)",
        Options);

    public static readonly WordPattern Words = new(
        "\\b(?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)\\b(?:[\\s,\\-\u2010-\u2015]{1,2}"
        + "(?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)\\b)+",
        Options);

    /// <summary>"1-900-555-0199".</summary>
    private static readonly WordPattern FreeOrPaid = new(
        "^1[ .\\-\u2010-\u2015]\\(?[2-9]\\d\\d\\)?[ .\\-\u2010-\u2015]\\d{3}",
        RegexOptions.CultureInvariant);

    // 09 and 089 in Europe, 0871 to 0873 and 084 in the United Kingdom, 1900 in Australia, 900 and 976 in North America, 15 with two digits
    // more in Ireland.
    private static readonly WordPattern PremiumStarts = new(
        "^(?:09|089|087[0-3]|084|190|1?900|1?976|15[0-9]{2})",
        RegexOptions.CultureInvariant);

    /// <summary>False only for a sentence without a number, which is told sooner than what its numbers are.</summary>
    public static bool MayHoldNumber(this PageReading page, Sentence sentence) =>
        page.PlainText.Of(sentence).ContainsAnyInRange('0', '9') || page.PlainText.MayFit(sentence, Words);

    public static IEnumerable<PhoneNumber> In(PageReading page, Sentence sentence)
    {
        var hasFigures = page.Plain.AsSpan(sentence.Start, sentence.End - sentence.Start).ContainsAnyInRange('0', '9');
        foreach (var hit in hasFigures ? page.Find(sentence, Figures) : [])
        {
            var written = page.Plain[hit.Start..hit.End];
            var digits = string.Concat(written.Where(char.IsAsciiDigit));
            yield return new PhoneNumber(National(written, digits), hit.Start, hit.End)
            {
                IsPlain = written[0] is '+' or '(' || digits[0] == '0' || FreeOrPaid.IsMatch(written),
            };
        }

        foreach (var hit in page.Find(sentence, Words))
        {
            var digits = DigitsOf(page.Plain[hit.Start..hit.End]);
            if (digits.Length > 2)
            {
                yield return new PhoneNumber(digits, hit.Start, hit.End) { IsPlain = digits[0] == '0' };
            }
        }
    }

    /// <summary>The digits of a `tel:` address, as they are dialled inside the country.</summary>
    public static string OfAddress(string address)
    {
        var number = Uri.UnescapeDataString(address["tel:".Length..]);
        return National(number, string.Concat(number.Where(char.IsAsciiDigit)));
    }

    public static bool IsPremium(string digits) => digits.Length >= ShortestLong && PremiumStarts.IsMatch(digits);

    /// <summary>Without the code of the country: `+44 900` is `0900`, `+1 900` is `900`.</summary>
    private static string National(string written, string digits)
    {
        if (!written.TrimStart('(', ' ').StartsWith('+') && !digits.StartsWith("00", StringComparison.Ordinal))
        {
            return digits;
        }

        var abroad = written.Contains('+', StringComparison.Ordinal) ? digits : digits[2..];
        return abroad switch
        {
            ['1', .. var rest] when rest.Length == 10 => rest,
            [_, _, '0', .. var rest] when rest.Length >= ShortestLong => "0" + rest,
            ['3', '5', '3', .. var rest] when rest.Length >= ShortestLong =>
                rest.StartsWith("15", StringComparison.Ordinal) ? rest : "0" + rest,
            ['6', '1', .. var rest] when rest.Length >= ShortestLong => rest.StartsWith('1') ? rest : "0" + rest,
            [_, _, .. var rest] when rest.Length >= ShortestLong => "0" + rest,
            _ => digits,
        };
    }

    private static string DigitsOf(string words)
    {
        var digits = "";
        var times = 1;
        foreach (var word in words.Split(
            [' ', ',', '-', '\n', '\u00A0', .. "\u2010\u2011\u2012\u2013\u2014\u2015"],
            StringSplitOptions.RemoveEmptyEntries))
        {
            var small = word.ToLowerInvariant();
            var digit = small is "oh" or "nought" or "naught" ? 0 : Array.IndexOf(DigitWords, small);
            if (digit < 0)
            {
                times = small == "double" ? 2 : 3;
                continue;
            }

            digits += new string((char)('0' + digit), times);
            times = 1;
        }

        return digits;
    }
}
