using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Reads the data files under `_data/` other than the topics and the red-flag registry.</summary>
internal static class SiteDataReader
{
    public const string SourcesPath = "_data/sources.yml";
    public const string EmergencyNumbersPath = "_data/emergency-numbers.yml";
    public const string SynonymsPath = "_data/synonyms.yml";
    public const string GlossaryPath = "_data/glossary.yml";

    private static readonly YamlRules Rules = DataValueInvalid.Rules;

    private static readonly Uri Nowhere = new("about:blank");

    public static IReadOnlyDictionary<string, EvidenceSource> Sources(SourceFile file, List<Problem> problems)
    {
        var sources = new Dictionary<string, EvidenceSource>(StringComparer.Ordinal);
        var values = YamlRoot.Of(YamlText.Read(file, problems), Rules, problems);
        foreach (var (id, where) in values?.Keys() ?? [])
        {
            if (!Slug.Holds(id))
            {
                problems.Add(
                    DataValueInvalid.Descriptor.At(where, $"`{id}` is not a source id.", IdInstead(id)));
            }

            if (values!.Map(id) is { } entry)
            {
                sources.Add(id, Source(id, where, entry));
            }
            else
            {
                problems.Add(DataValueMissing.Descriptor.At(
                    where,
                    $"The source `{id}` is empty.",
                    "Give it title, publisher, url, grade and read."));
            }
        }

        problems.AddRange(SourceRepeated.Check(sources.Values));
        problems.AddRange(SourceAddressRefused.CheckTogether([.. sources.Values]));
        return sources;
    }

    public static IReadOnlyList<EmergencyNumber> EmergencyNumbers(SourceFile file, List<Problem> problems)
    {
        var numbers = new List<EmergencyNumber>();
        var before = problems.Count;
        var countries = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var anyOfficial = false;
        foreach (var entry in YamlRoot.ListOf(YamlText.Read(file, problems), Rules, problems))
        {
            entry.RefuseUnknownKeys("country", "number", "advice", "source", "official");
            var where = entry.Text.Where(entry.Node);
            var source = entry.Map("source");
            source?.RefuseUnknownKeys("title", "url");
            var country = entry.String("country", where);
            var number = entry.String("number", where);
            var official = entry.Flag("official") ?? false;
            var advice = entry.String("advice") ?? "";
            anyOfficial |= official;
            problems.AddRange(number is null ? [] : EmergencyNumberInvalid.OfNumber(number, entry.WhereOf("number")));
            problems.AddRange(EmergencyNumberInvalid.OfAdvice(advice, entry.WhereOf("advice")));
            if (country is not null && !countries.Add(Slug.Of(country) is { Length: > 0 } name ? name : country))
            {
                problems.Add(EmergencyCountryRepeated.At(entry.WhereOf("country"), country));
            }

            var url = source is null ? null : Address(source, "url");
            if (official && url is null)
            {
                problems.Add(DataValueMissing.Descriptor.At(
                    where,
                    "An official row needs `source` with title and url.",
                    "Add the official page, or write `official: false`."));
            }
            else if (country is not null && number is not null && url is not null)
            {
                numbers.Add(new EmergencyNumber(country, number, advice, source!.String("title", where) ?? "", url, official));
            }
        }

        if (!anyOfficial && problems.Count == before)
        {
            problems.Add(EmergencyNumbersMissing.At(Location.StartOf(file.Path)));
        }

        return numbers;
    }

    public static IReadOnlyList<GlossaryTerm> Glossary(SourceFile file, List<Problem> problems)
    {
        var terms = new List<GlossaryTerm>();
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in YamlRoot.ListOf(YamlText.Read(file, problems), Rules, problems))
        {
            entry.RefuseUnknownKeys(DataKeys.OfTerms);
            var where = entry.Text.Where(entry.Node);
            if (entry.String(DataKeys.Term, where) is { } term && entry.String(DataKeys.TermPlain, where) is { } plain)
            {
                var also = entry.Strings(DataKeys.TermAlso);
                problems.AddRange(NameInQuotes.Check(term, entry.WhereOf(DataKeys.Term)));
                problems.AddRange(NameInQuotes.Check(plain, entry.WhereOf(DataKeys.TermPlain)));
                problems.AddRange(also.SelectMany(word => NameInQuotes.Check(word.Value, word.Where)));
                var repeated = also
                    .Prepend((Value: term, Where: entry.WhereOf(DataKeys.Term)))
                    .Where(word => !words.Add(word.Value))
                    .ToList();
                problems.AddRange(repeated.Select(word => GlossaryTermRepeated.At(word.Where, word.Value)));
                terms.Add(new GlossaryTerm(term, plain, [.. also.Select(word => word.Value)]));
            }
        }

        return terms;
    }

    public static IReadOnlyList<IReadOnlyList<string>> Synonyms(SourceFile file, List<Problem> problems) =>
        YamlRoot.ListsOf(YamlText.Read(file, problems), Rules, problems);

    /// <summary>A source with mistakes stops publishing, but it is known: the articles that cite it have no problem of their own.</summary>
    private static EvidenceSource Source(string id, Location where, YamlValues entry)
    {
        entry.RefuseUnknownKeys(DataKeys.OfSources);
        var title = entry.String(DataKeys.SourceTitle, where);
        var publisher = entry.String(DataKeys.SourcePublisher, where);
        var url = entry.String(DataKeys.SourceUrl, where) is null ? null : Address(entry, DataKeys.SourceUrl.Name);
        var read = entry.Date(DataKeys.SourceRead, where);
        entry.Problems.AddRange(NameInQuotes.Check(title, entry.WhereOf(DataKeys.SourceTitle)));
        entry.Problems.AddRange(NameInQuotes.Check(publisher, entry.WhereOf(DataKeys.SourcePublisher)));
        var reviewed = entry.Date(DataKeys.SourceReviewed);
        SourceGrade? grade = entry.String(DataKeys.SourceGrade, where) switch
        {
            null => null,
            "A" => SourceGrade.A,
            "B" => SourceGrade.B,
            "C" => SourceGrade.C,
            var other => RefuseGrade(entry, other),
        };
        return new EvidenceSource(id, title ?? "", publisher ?? "", url ?? Nowhere, grade ?? SourceGrade.A)
        {
            IdWhere = where,
            Read = read ?? default,
            UrlWhere = url is null ? null : entry.WhereOf(DataKeys.SourceUrl),
            ReadWhere = read is null ? null : entry.WhereOf(DataKeys.SourceRead),
            Reviewed = reviewed is { } day ? new Located<DateOnly>(day, entry.WhereOf(DataKeys.SourceReviewed)) : null,
            Says = [.. Says(entry)],
        };
    }

    private static string IdInstead(string id)
    {
        if (id.StartsWith('@') && Slug.Holds(id[1..]))
        {
            return $"Write `{id[1..]}:`; the `@` stands only where a source is cited.";
        }

        return Slug.Of(id) is { Length: > 0 } better
            ? $"Use small letters, digits and single hyphens: `{better}:`."
            : "Use small letters, digits and single hyphens.";
    }

    private static IEnumerable<SourceAdvice> Says(YamlValues entry)
    {
        var says = entry.Map(DataKeys.SourceSays);
        foreach (var (flag, where) in says?.Keys() ?? [])
        {
            var level = says!.String(flag, where);
            if (level is not null && DataKeys.SourceSays.Choices.Contains(level))
            {
                yield return new SourceAdvice(flag, level, where);
            }
            else if (level is not null)
            {
                entry.Problems.Add(DataValueInvalid.Descriptor.At(
                    says.WhereOf(flag),
                    $"`{level}` is not a level.",
                    $"Use {string.Join(", ", DataKeys.SourceSays.Choices)}."));
            }
        }
    }

    private static SourceGrade? RefuseGrade(YamlValues entry, string grade)
    {
        entry.Problems.Add(DataValueInvalid.Descriptor.At(
            entry.WhereOf(DataKeys.SourceGrade),
            $"`{grade}` is not a grade.",
            "Use A (health service, guideline body, agency, large charity), B (study or review) or C (single hospital or "
            + "organisation, or a copy)."));
        return null;
    }

    private static Uri? Address(YamlValues entry, string key)
    {
        var text = entry.String(key);
        if (text is not null && WebAddress.Read(text) is { } address)
        {
            entry.Problems.AddRange(SourceAddressRefused.Check(text, address, entry.WhereOf(key)));
            return address;
        }

        if (text is not null)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(key),
                $"`{text}` is not a web address.",
                NameInQuotes.Without(text) is { } bare && WebAddress.Read(bare) is not null
                    ? $"Write it in straight quotes: `{key}: \"{bare}\"`."
                    : "Write the whole address with `https://`."));
        }

        return null;
    }
}
