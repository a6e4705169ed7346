using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>An emergency number, or the advice beside it, that cannot be one.</summary>
internal static partial class EmergencyNumberInvalid
{
    private const int LongestAdvice = 160;

    public static readonly Rule Descriptor = new("BHS160", "EmergencyNumberInvalid", Severity.Error)
    {
        Reason = "Somebody in danger dials what stands here. A number is digits that a phone takes, none that costs by the minute, "
            + "and no word beside it keeps a reader from calling.",
        Bad = "{country: Testland, number: \"0900 123456\", advice: do not call}",
        Good = "{country: Testland, number: 112 or 999, advice: \"Health line: call 1800 022 222\"}",
        Example = new(ExampleKind.Files, "\"0900 123456\"")
        {
            Bad = "-- _data/emergency-numbers.yml / \"999\" --\n\"0900 123456\"",
            Good = "",
        },
    };

    public static IEnumerable<Problem> OfNumber(string number, Location where)
    {
        if (!Numbers().IsMatch(number))
        {
            yield return Descriptor.At(
                where,
                $"`{number}` is not an emergency number.",
                "Write its digits, 2 to 6 of them, such as \"112\"; two numbers are written `112 or 999`.");
        }
        else if (number.Split(" or ").FirstOrDefault(IsPremium) is { } premium)
        {
            yield return Descriptor.At(
                where,
                $"Calls to `{premium}` cost by the minute; no emergency number begins so.",
                "Write the number that the official source gives.");
        }
    }

    public static IEnumerable<Problem> OfAdvice(string advice, Location where)
    {
        if (advice.Length > LongestAdvice)
        {
            yield return Descriptor.At(where, $"The advice is longer than {LongestAdvice} characters.", "Name the line and its number.");
        }

        if (Refusal().IsMatch(advice))
        {
            yield return Descriptor.At(
                where,
                "The advice tells a reader not to call.",
                "Name the line and its number; when to call which one stands on the page.");
        }

        foreach (var number in DigitRuns().Matches(advice).Select(match => match.Value.Trim()))
        {
            var digits = string.Concat(number.Where(char.IsDigit));
            if (digits.Length > 15 || digits.Any(digit => !char.IsAsciiDigit(digit)))
            {
                yield return Descriptor.At(
                    where,
                    $"`{number}` is not a phone number.",
                    "Write it in the digits 0 to 9, at most 15 of them, as the official source has it.");
            }
            else if (digits.Length > 3 && IsPremium(digits))
            {
                yield return Descriptor.At(
                    where,
                    $"Calls to `{number}` cost by the minute.",
                    "Write the number that the official source gives.");
            }
        }
    }

    private static bool IsPremium(string digits) => Premium().IsMatch(digits);

    [GeneratedRegex("^[0-9]{2,6}( or [0-9]{2,6}){0,3}$")]
    private static partial Regex Numbers();

    // 09, 0900 and 089 in Europe, 190 in Australia, 900 and 976 in North America, 15 with two digits more in Ireland.
    [GeneratedRegex("^(09|089|190[0-9]|1?900|1?976|15[0-9]{2})")]
    private static partial Regex Premium();

    [GeneratedRegex(@"[+(]?\p{Nd}[\p{Nd} ()/.+-]*")]
    private static partial Regex DigitRuns();

    [GeneratedRegex(
        @"\b(do not|don.?t|never|no need|need not|needn.?t|avoid|stop|rather than|instead of|no)\s+((?!wait|hesitate"
        + @"|delay)\w+\s+){0,2}(call|ring|phon|dial)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}
