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
            if (own.Count != 1
                || flag.Blocks.Any(block => block.Urgency > flag.Urgency)
                || flag.Blocks.DistinctBy(block => block.Urgency).Count() != flag.Blocks.Count)
            {
                yield return Descriptor.At(
                    flag.Where,
                    $"The levels of `{flag.Id}` are mixed up.",
                    "Every entry of `more_urgent` needs a more urgent level than the flag's own, each level once.");
            }

            foreach (var sign in flag.Blocks
                .SelectMany(block => block.Signs)
                .GroupBy(sign => sign, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1))
            {
                yield return Descriptor.At(
                    flag.Where,
                    $"The sign \"{sign.Key}\" of `{flag.Id}` stands twice.",
                    "Keep it at its most urgent level only.");
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
