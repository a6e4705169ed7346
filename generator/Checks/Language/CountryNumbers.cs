using BackHealthSite.Content;

namespace BackHealthSite.Checks;

/// <summary>The numbers of one country: those for emergencies, and those of advice lines.</summary>
internal sealed record CountryNumbers(string Country, IReadOnlySet<string> Emergency, IReadOnlySet<string> Advice)
{
    public static CountryNumbers Of(string country, IReadOnlyList<EmergencyNumber> rows) => new(
        country,
        rows.SelectMany(row => TelephoneNumbers.Runs(row.Number)).ToHashSet(StringComparer.Ordinal),
        rows.SelectMany(row => TelephoneNumbers.Runs(row.Advice)).ToHashSet(StringComparer.Ordinal));

    public bool Holds(string digits, bool isEmergency) => Emergency.Contains(digits) || (!isEmergency && Advice.Contains(digits));
}
