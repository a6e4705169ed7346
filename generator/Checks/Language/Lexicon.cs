using BackHealthSite.Content;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>All phrases that the language rules look for: those that mark medicines, those of the rules, and the terms of the glossary. Made once for a site.</summary>
internal sealed class Lexicon
{
    /// <param name="data">The data of the site: its glossary, and the numbers to call.</param>
    /// <param name="ofRules">The phrases of the rules.</param>
    public Lexicon(SiteData data, IEnumerable<PhraseSet> ofRules)
    {
        Terms = data.Words.Glossary.ToDictionary(term => PhraseSet.OfTexts([term.Term, .. term.Also]));
        Index = new PhraseIndex([.. Medicines.Marks.Select(mark => mark.Set), .. ofRules, .. Terms.Keys]);
        Telephone = TelephoneNumbers.Of(data.EmergencyNumbers);
        Countries = new Countries(data.EmergencyNumbers);
    }

    public PhraseIndex Index { get; }

    /// <summary>The glossary, by the phrases of each term.</summary>
    public IReadOnlyDictionary<PhraseSet, GlossaryTerm> Terms { get; }

    public TelephoneNumbers Telephone { get; }

    public Countries Countries { get; }
}

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
