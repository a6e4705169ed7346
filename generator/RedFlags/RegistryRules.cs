using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>Two parts of the registry that say different things.</summary>
internal static class RegistryContradiction
{
    public static readonly Rule Descriptor = new("BHS311", "RegistryContradiction", Severity.Error)
    {
        Reason = "Cards are built from the registry without a person looking at each: it must not contradict itself.",
        Bad = "A flag with `core: true` that `core_ids` does not list, or the same sign at two levels.",
        Good = "`core_ids` lists exactly the core flags, in order; each sign stands at one level.",
        Example = new(ExampleKind.Files, "cauda-equina")
        {
            Bad = "-- _data/red-flags.yml / core_ids: [cauda-equina, night-pain, not-better] --\ncore_ids: [cauda-equina, not-better]",
            Good = "",
        },
        Standards = ["SAF-06"],
    };

    public static IEnumerable<Problem> Check(RedFlagRegistry registry, IReadOnlyList<(string Value, Location Where)> coreIds)
    {
        foreach (var twice in registry.Flags.GroupBy(flag => flag.Id).Where(group => group.Count() > 1))
        {
            yield return Descriptor.At(twice.Last().Where, $"The flag `{twice.Key}` stands more than once.", "Keep one of them.");
        }

        foreach (var flag in registry.Flags)
        {
            if (!Slug.Holds(flag.Id))
            {
                yield return Descriptor.At(flag.Where, $"`{flag.Id}` is not a flag id.", "Use small letters, digits and single hyphens.");
            }

            var own = flag.Blocks.Where(block => block.Urgency == flag.Urgency).ToList();
            if (own.Count != 1 || flag.Blocks.Any(block => block.Urgency > flag.Urgency) || flag.Blocks.DistinctBy(block => block.Urgency).Count() != flag.Blocks.Count)
            {
                yield return Descriptor.At(flag.Where, $"The levels of `{flag.Id}` are mixed up.", "Every entry of `more_urgent` needs a more urgent level than the flag's own, each level once.");
            }

            foreach (var sign in flag.Blocks.SelectMany(block => block.Signs).GroupBy(sign => sign, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            {
                yield return Descriptor.At(flag.Where, $"The sign \"{sign.Key}\" of `{flag.Id}` stands twice.", "Keep it at its most urgent level only.");
            }

            if (flag.Triggers.Count + flag.Patterns.Count == 0)
            {
                yield return Descriptor.At(flag.Where, $"Nothing triggers `{flag.Id}`.", "Add phrases under `triggers`.");
            }
        }

        var core = registry.Flags.Where(flag => flag.Core).Select(flag => flag.Id).ToList();
        if (!core.SequenceEqual(coreIds.Select(id => id.Value)))
        {
            yield return Descriptor.At(
                coreIds.Count > 0 ? coreIds[0].Where : registry.DisclaimerWhere,
                "`core_ids` does not list the flags with `core: true` in their order.",
                $"Write: [{string.Join(", ", core)}].");
        }
    }
}

/// <summary>An emergency block whose action does not send the reader for help now.</summary>
internal static class EmergencyActionTooWeak
{
    public static readonly Rule Descriptor = new("BHS315", "EmergencyActionTooWeak", Severity.Error)
    {
        Reason = "Under an emergency heading a weaker action would cost the time that matters.",
        Bad = "urgency: emergency with what_to_do: See your doctor this week.",
        Good = "urgency: emergency with what_to_do: Call your local emergency number or go to the nearest emergency department now.",
        Example = new(ExampleKind.Files, "cauda-equina")
        {
            Bad = "-- _data/red-flags.yml / what_to_do: Call your local emergency number now. --\nwhat_to_do: See your doctor this week.",
            Good = "",
        },
        Standards = ["SAF-06", "SAF-15"],
    };

    public static IEnumerable<Problem> Check(RedFlagRegistry registry)
    {
        foreach (var flag in registry.Flags)
        {
            if (flag.BlockAt(Urgency.Emergency) is { } block && !block.WhatToDo.Contains("your local emergency number", StringComparison.OrdinalIgnoreCase))
            {
                yield return Descriptor.At(flag.Where, $"The emergency action of `{flag.Id}` does not name \"your local emergency number\".", "Start it with: Call your local emergency number.");
            }
        }
    }
}

/// <summary>A core emergency card that does not lead with the signs of cauda equina syndrome.</summary>
internal static class EmergencyCardOrderWrong
{
    public static readonly Rule Descriptor = new("BHS312", "EmergencyCardOrderWrong", Severity.Error)
    {
        Reason = "Cauda equina syndrome is the emergency that lists of warning signs most often leave out (conflict C2 of the fact base).",
        Bad = "An emergency card that begins with chest pain.",
        Good = "An emergency card that begins with numbness around the genitals or bottom, then trouble with pee or poo.",
        Example = new(ExampleKind.Files, "_data/red-flags.yml")
        {
            Bad = "-- _data/red-flags.yml / genitals, bottom or inner thighs --\nhands and feet",
            Good = "",
        },
        Standards = ["SAF-04"],
    };

    private const string CaudaEquina = "cauda-equina";

    public static IEnumerable<Problem> Check(RedFlagRegistry registry)
    {
        if (registry.Find(CaudaEquina) is not { Core: true, Urgency: Urgency.Emergency })
        {
            yield return Descriptor.At(
                registry.Find(CaudaEquina)?.Where ?? registry.DisclaimerWhere,
                $"`{CaudaEquina}` is not a core flag of the emergency level.",
                "Give the registry that flag, with `core: true` and `urgency: emergency`.");
        }

        var card = registry.CardAt(Urgency.Emergency);
        var leads = card.Bullets.Count >= 3
            && Names(card.Bullets[0], "numb", "genitals", "bottom")
            && Names(card.Bullets[1], "pee", "poo")
            && Names(card.Bullets[2], "legs");
        if (!leads)
        {
            yield return Descriptor.At(card.Where, "The emergency card does not lead with the signs of cauda equina syndrome.", "Put numbness around the genitals or bottom first, then pee and poo, then both legs.");
        }
    }

    private static bool Names(string bullet, params string[] words) => words.All(word => bullet.Contains(word, StringComparison.OrdinalIgnoreCase));
}
