using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>Reads `_data/red-flags.yml`, the only home of warning words.</summary>
internal static class RegistryReader
{
    public const string Path = "_data/red-flags.yml";

    private static readonly string[] Keys =
    [
        "disclaimer", "disclaimer_short", "urgency_levels", "core_cards", "core_ids", "flags", "emergency_link", "emergency_line",
        "concepts", "weakening", "actions",
    ];

    /// <summary>Keys that stood here once, each with what took its place.</summary>
    private static readonly Dictionary<string, string> Gone = new(StringComparer.Ordinal)
    {
        ["clinical_review"] = "Take it out: who approved which words stands in `_data/approvals.yml`, and `approve` writes it there.",
    };

    private static readonly string[] FlagKeys =
    [
        "id", "title", "urgency", "core", "signs", "what_to_do", "triggers", "sources", "warning_sign", "more_urgent", "patterns",
    ];

    /// <summary>The registry, or null where a part that every page needs is missing; each fault is a problem at its place.</summary>
    public static RedFlagRegistry? Read(SourceFile file, List<Problem> problems)
    {
        var values = YamlRoot.Of(YamlText.Read(file, problems), DataValueInvalid.Rules, problems);
        if (values is null)
        {
            return null;
        }

        values = values with { Gone = Gone };
        values.RefuseUnknownKeys(Keys);
        var start = Location.StartOf(file.Path);
        var written = WrittenConcepts(values.Map("concepts"));
        var concepts = new ConceptReader(written, problems);
        foreach (var name in written.Keys)
        {
            concepts.Concept(name, start);
        }

        var cards = Cards(values, start);
        var flags = values.Maps("flags").Select(entry => Flag(entry, concepts)).OfType<RedFlag>().ToList();
        var disclaimer = values.String("disclaimer", start);
        var linkWords = values.Map("emergency_link");
        linkWords?.RefuseUnknownKeys("text");
        var link = linkWords?.String("text", values.WhereOf("emergency_link"));
        var line = values.String("emergency_line", start);
        if (!values.Has("emergency_link"))
        {
            problems.Add(DataValueMissing.Descriptor.At(start, "`emergency_link` is missing.", "Add `emergency_link: {text: \"...\"}`."));
        }

        if (disclaimer is null || link is null || line is null || cards.Count != UrgencyWords.All.Length)
        {
            return null;
        }

        var registry = new RedFlagRegistry(
            cards,
            flags,
            written.ToDictionary(concept => concept.Key, concept => (IReadOnlyList<string>)[.. concept.Value.Select(entry => entry.Value)]))
        {
            Disclaimer = disclaimer,
            DisclaimerWhere = values.WhereOf("disclaimer"),
            EmergencyLink = link,
            EmergencyLine = line,
            Labels = UrgencyLevels.Read(values),
            Parts = RegistryParts.Of(values),
            Weakening = WeakeningReader.Read(values, start),
            Actions = ActionListReader.Read(values, start),
        };
        problems.AddRange(RegistryContradiction.Check(registry, values.Strings("core_ids")));
        problems.AddRange(CoveringBulletMissing.Check(registry));
        problems.AddRange(EmergencyActionTooWeak.Check(registry));
        problems.AddRange(EmergencyCardOrderWrong.Check(registry));
        problems.AddRange(LevelWithoutPattern.Check(registry));
        return registry;
    }

    private static Dictionary<string, IReadOnlyList<(string Value, Location Where)>> WrittenConcepts(YamlValues? values)
    {
        var concepts = new Dictionary<string, IReadOnlyList<(string Value, Location Where)>>(StringComparer.Ordinal);
        foreach (var (name, where) in values?.Keys() ?? [])
        {
            var entries = values!.Strings(name);
            concepts.TryAdd(name, entries);
            if (entries.Count == 0)
            {
                values!.Problems.Add(DataValueInvalid.Descriptor.At(
                    where,
                    $"The concept `{name}` has no words, so no pattern that names it is ever found.",
                    "Write the words it stands for, or take it out of the patterns too."));
            }
        }

        return concepts;
    }

    private static List<CoreCard> Cards(YamlValues values, Location start)
    {
        var cards = new List<CoreCard>();
        var group = values.Map("core_cards");
        group?.RefuseUnknownKeys(UrgencyWords.All);
        foreach (var level in UrgencyWords.All)
        {
            var entry = group?.Map(level);
            if (group is null || entry is null)
            {
                values.Problems.Add(DataValueMissing.Descriptor.At(
                    group?.WhereOf(level) ?? start,
                    $"The core card `{level}` is missing.",
                    "Restore it from the repository."));
                continue;
            }

            entry.RefuseUnknownKeys("heading", "hidden", "bullets", "after");
            var where = group.WhereOf(level);
            var heading = entry.String("heading", where);
            var hidden = entry.String("hidden", where);
            IReadOnlyList<string> bullets = [.. entry.Strings("bullets").Select(bullet => bullet.Value)];
            if (bullets.Count is 0 or > 8)
            {
                values.Problems.Add(DataValueInvalid.Descriptor.At(
                    where,
                    $"The core card `{level}` needs 1 to 8 bullets.",
                    "A reader in pain cannot take in more."));
            }

            if (heading is not null && hidden is not null)
            {
                cards.Add(
                    new CoreCard(UrgencyWords.From(level)!.Value, hidden, heading, bullets, entry.String("after") ?? "") { Where = where });
            }
        }

        return cards;
    }

    private static RedFlag? Flag(YamlValues entry, ConceptReader concepts)
    {
        entry.RefuseUnknownKeys(FlagKeys);
        var where = entry.Text.Where(entry.Node);
        var id = entry.String("id", where);
        var title = entry.String("title", where);
        var blocks = new[] { Block(entry, where) }.Concat(MoreUrgent(entry, where)).OfType<FlagBlock>().ToList();
        if (id is null || title is null || blocks.Count == 0)
        {
            return null;
        }

        var triggers = entry.Map("triggers");
        triggers?.RefuseUnknownKeys("lay", "clinical", "subjects");
        return new RedFlag(id, title, blocks[0].Urgency, entry.Flag("core") ?? false)
        {
            Blocks = [.. blocks.OrderBy(block => block.Urgency)],
            Triggers = [.. Phrases(triggers, "lay"), .. Phrases(triggers, "clinical")],
            Subjects = [.. Phrases(triggers, "subjects")],
            Patterns = Patterns(entry.Map("patterns"), concepts),
            WarningSign = entry.String("warning_sign"),
            Sources = [.. entry.Strings("sources").Select(source => source.Value)],
            WarningSignWhere = entry.WhereOf("warning_sign"),
            Where = entry.WhereOf("id"),
        };
    }

    private static IEnumerable<FlagBlock?> MoreUrgent(YamlValues entry, Location where)
    {
        foreach (var block in entry.Maps("more_urgent"))
        {
            block.RefuseUnknownKeys("urgency", "signs", "what_to_do");
            yield return Block(block, where);
        }
    }

    private static FlagBlock? Block(YamlValues entry, Location where)
    {
        var word = entry.String("urgency", where);
        var action = entry.String("what_to_do", where);
        var (signs, covered) = SignReader.Read(entry);
        if (signs.Count == 0)
        {
            entry.Problems.Add(DataValueMissing.Descriptor.At(where, "A flag needs at least one sign.", "List its signs under `signs`."));
        }

        if (word is not null && UrgencyWords.From(word) is null)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf("urgency"),
                $"`{word}` is not a level.",
                $"Use {string.Join(", ", UrgencyWords.All)}."));
        }

        return action is null || signs.Count == 0 || UrgencyWords.From(word) is not { } urgency
            ? null
            : new FlagBlock(urgency, signs, action) { Covered = covered };
    }

    private static IEnumerable<string> Phrases(YamlValues? triggers, string key)
    {
        foreach (var (phrase, where) in triggers?.Strings(key) ?? [])
        {
            if (TriggerPointless.Check(phrase, where) is { } problem)
            {
                triggers!.Problems.Add(problem);
                continue;
            }

            yield return phrase;
        }
    }

    private static List<FlagPattern> Patterns(YamlValues? values, ConceptReader concepts)
    {
        var patterns = new List<FlagPattern>();
        values?.RefuseUnknownKeys("emergency", "urgent");
        foreach (var level in new[] { Urgency.Emergency, Urgency.Urgent })
        {
            foreach (var written in values?.Strings(level.Word()) ?? [])
            {
                if (PatternReader.Read(level, written, concepts, values!.Problems) is { } pattern)
                {
                    patterns.Add(pattern);
                }
            }
        }

        return patterns;
    }
}
