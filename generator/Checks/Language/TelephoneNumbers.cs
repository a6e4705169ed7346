using BackHealthSite.Content;

namespace BackHealthSite.Checks;

/// <summary>The emergency and advice numbers that the site knows, as digits.</summary>
internal sealed record TelephoneNumbers(IReadOnlySet<string> Short, IReadOnlySet<string> Long)
{
    /// <summary>Digits; a shorter number is an emergency or advice number, a longer one that of a person or a line.</summary>
    public const int ShortestLong = 7;

    /// <summary>All that the data file has, and no other.</summary>
    public required IReadOnlySet<string> OfRows { get; init; }

    /// <summary>Emergency and advice numbers of the countries whose readers write in English; the data file adds its own.</summary>
    private static readonly string[] Everywhere = ["000", "101", "105", "111", "112", "116", "119", "811", "911", "988", "999"];

    public static TelephoneNumbers Of(IEnumerable<EmergencyNumber> numbers)
    {
        var known = numbers.SelectMany(number => Runs(number.Number).Concat(Runs(number.Advice))).ToList();
        return new TelephoneNumbers(
            known.Where(digits => digits.Length < ShortestLong).Concat(Everywhere).ToHashSet(StringComparer.Ordinal),
            known.Where(digits => digits.Length >= ShortestLong).ToHashSet(StringComparer.Ordinal))
        {
            OfRows = known.ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The numbers in a text: digits, with the spaces and hyphens inside a number left out.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        var digits = "";
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits += c;
            }
            else if (c is not (' ' or '-') && digits.Length > 0)
            {
                yield return digits;
                digits = "";
            }
        }

        if (digits.Length > 0)
        {
            yield return digits;
        }
    }
}
