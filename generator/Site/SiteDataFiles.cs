using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;
using BackHealthSite.Source.Characters;

namespace BackHealthSite.Site;

/// <summary>The data of a site, its registry with who has approved which words, and the registry as its file gives it.</summary>
internal sealed record ReadData(SiteData Data, RedFlagRegistry Registry, KnownRegistry Known) : IMadeFrom
{
    /// <summary>The texts of the data files.</summary>
    public Basis Basis { get; init; } = new();
}

/// <summary>Reads all data files of the site.</summary>
internal static class SiteDataFiles
{
    /// <summary>The topics, which tell where pages lie; null where they cannot be read.</summary>
    public static IReadOnlyList<Topic>? Topics(SiteSources sources, List<Problem> problems) =>
        Read(sources, TopicsReader.Path, TopicsReader.Read, problems);

    /// <summary>
    /// The data and the registry, all but the two lists that commands write; or null where one that every page needs is missing or cannot
    /// be read: whatever else was said of the site would follow from that.
    /// </summary>
    /// <param name="sources">The files.</param>
    /// <param name="topics">What <see cref="Topics" /> gave.</param>
    /// <param name="options">Where the site is served, and the registries that were read before.</param>
    /// <param name="problems">Where problems go.</param>
    public static ReadData? Read(
        SiteSources sources,
        IReadOnlyList<Topic>? topics,
        ReadingOptions options,
        List<Problem> problems)
    {
        var settings = Find(sources, SettingsReader.Path, problems) is { } file
            ? SettingsReader.Read(file, options.BaseUrl, problems)
            : null;
        var known = Find(sources, RegistryReader.Path, problems) is { } words ? options.Registries.Read(words) : null;
        problems.AddRange(known?.Problems ?? []);
        var evidence = Read(sources, SiteDataReader.SourcesPath, SiteDataReader.Sources, problems);
        var numbers = Read(sources, SiteDataReader.EmergencyNumbersPath, SiteDataReader.EmergencyNumbers, problems);
        var glossary = Read(sources, SiteDataReader.GlossaryPath, SiteDataReader.Glossary, problems);
        var synonyms = Read(sources, SiteDataReader.SynonymsPath, SiteDataReader.Synonyms, problems);
        var body = sources.Texts.TryGetValue(BodyPartsReader.Path, out var parts) ? BodyPartsReader.Read(parts, problems) : [];
        var answers = sources.Texts.TryGetValue(AnswersReader.Path, out var typed) ? AnswersReader.Read(typed, problems) : [];
        if (settings is null
            || known?.Registry is not { } registry
            || topics is null
            || evidence is null
            || numbers is null
            || glossary is null
            || synonyms is null)
        {
            return null;
        }

        problems.AddRange(UnknownFlags(evidence.Values, registry));
        problems.AddRange(SynonymLeadsAway.Check(sources.Texts[SiteDataReader.SynonymsPath], known.Finders.Vocabulary));
        problems.AddRange(AnswerLeadsAway.Check(answers, registry, known.Finders.Vocabulary));
        registry = registry with
        {
            Approvals = Approvals(sources, problems),
            Parts =
            [
                .. registry.Parts,
                .. NumberParts.Of(sources.Texts[SiteDataReader.EmergencyNumbersPath]),
                .. NumberParts.OfShared(sources.Texts),
            ],
        };
        var data = new SiteData(settings, topics, evidence, new SiteWords(glossary, synonyms))
        {
            EmergencyNumbers = numbers,
            BodyParts = body,
            Answers = answers,
        };
        return new ReadData(data, registry, known);
    }

    /// <summary>The addresses that must keep working; null for a site without a list of them.</summary>
    public static AddressList? Addresses(SiteSources sources, List<Problem> problems) =>
        sources.Texts.TryGetValue(AddressListReader.Path, out var list) ? AddressListReader.Read(list, problems) : null;

    /// <summary>The passages that an editor has read; null for a site without a list of them.</summary>
    public static WarningWordsList? WarningWords(SiteSources sources) =>
        sources.Texts.TryGetValue(WarningWordsList.Path, out var passages) ? WarningWordsList.Read(passages) : null;

    private static IEnumerable<Problem> UnknownFlags(IEnumerable<EvidenceSource> evidence, RedFlagRegistry registry)
    {
        var known = registry.Flags.Select(flag => flag.Id).ToList();
        return from advice in evidence.SelectMany(source => source.Says)
               where !known.Contains(advice.FlagId)
               select DataValueInvalid.Descriptor.At(
                   advice.Where,
                   $"The registry has no flag `{advice.FlagId}`.",
                   NearestName.Offer(advice.FlagId, known, $"The flags are: {string.Join(", ", known)}."));
    }

    private static T? Read<T>(SiteSources sources, string path, Func<SourceFile, List<Problem>, T?> read, List<Problem> problems)
        where T : class
    {
        if (Find(sources, path, problems) is not { } file)
        {
            return null;
        }

        var before = problems.Count;
        var values = read(file, problems);
        return problems.Skip(before).Any(problem => problem.Rule == YamlInvalid.Descriptor || problem.Rule == CharacterNotText.Descriptor)
            ? null
            : values;
    }

    /// <summary>The ledger; a new site has none yet, and is told how to write it.</summary>
    private static ApprovalLedger? Approvals(SiteSources sources, List<Problem> problems)
    {
        if (sources.Texts.TryGetValue(ApprovalLedger.Path, out var file))
        {
            return LedgerReader.Read(file, problems);
        }

        if (sources.Problems.All(problem => problem.Where.Path != ApprovalLedger.Path))
        {
            problems.Add(DataFileMissing.At(
                ApprovalLedger.Path,
                "Restore it from the repository. A new site writes it with `approve --all --by editors`, once somebody "
                + "has read all warning words."));
        }

        return null;
    }

    /// <summary>The file, or null; a file that is there but could not be decoded has its own problem already.</summary>
    private static SourceFile? Find(SiteSources sources, string path, List<Problem> problems)
    {
        if (sources.Texts.TryGetValue(path, out var file))
        {
            return file;
        }

        if (sources.Problems.All(problem => problem.Where.Path != path))
        {
            problems.Add(DataFileMissing.At(path));
        }

        return null;
    }
}
