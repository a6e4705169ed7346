using System.Text.RegularExpressions;
using BackHealthSite.Content;

namespace BackHealthSite.Checks;

/// <summary>The countries of the data file as people name them, each with the numbers of its row.</summary>
internal sealed class Countries
{
    private static readonly (string Country, string Names)[] Others =
    [
        ("United Kingdom", "UK|U\\.K\\.?|Great Britain|Britain|GB|England|Scotland|Wales|Northern Ireland|British"),
        ("Ireland", "Republic of Ireland|Irish Republic|Eire"),
        ("United States", "USA|US|U\\.S\\.(?:A\\.)?|America|American"),
        ("New Zealand", "NZ|Aotearoa"),
        ("European Union", "EU|Europe|European countries"),
        ("Australia", "Australian"),
        ("Canada", "Canadian"),
    ];

    private readonly List<(Regex Names, CountryNumbers? Numbers)> countries = [];

    public Countries(IReadOnlyList<EmergencyNumber> rows)
    {
        foreach (var country in rows
            .Select(row => row.Country)
            .Concat(Others.Select(other => other.Country))
            .Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var official = rows.Where(row => row.Official && row.Country.Equals(country, StringComparison.OrdinalIgnoreCase)).ToList();
            var names = Others.Where(other => other.Country.Equals(country, StringComparison.OrdinalIgnoreCase))
                .Select(other => other.Names)
                .Prepend(Regex.Escape(country))
                .ToList();
            var pattern = new Regex($@"(?<![\p{{L}}])(?:{string.Join('|', names)})(?![\p{{L}}])", RegexOptions.CultureInvariant);
            countries.Add((pattern, official.Count == 0 ? null : CountryNumbers.Of(country, official)));
        }
    }

    /// <summary>The countries that a text names; null stands for one without an official number.</summary>
    public IReadOnlyList<CountryNumbers?> In(string text) =>
        [.. countries.Where(country => country.Names.IsMatch(text)).Select(country => country.Numbers)];
}
