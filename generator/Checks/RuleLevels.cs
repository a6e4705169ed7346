using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>The levels that `settings.yml` gives to editorial rules, put to the problems that were found.</summary>
internal sealed class RuleLevels
{
    private readonly List<(RuleSetting Setting, RuleLevel Level)> levels = [];
    private readonly List<Problem> mistakes = [];

    /// <param name="settings">What the publisher wrote.</param>
    /// <param name="rules">Every rule there is.</param>
    public RuleLevels(SiteSettings settings, IReadOnlyList<Rule> rules)
    {
        var editorial = rules.Where(rule => rule.Editorial).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var setting in settings.Rules)
        {
            var (id, where) = setting.RuleId;
            if (!editorial.TryGetValue(id, out var rule))
            {
                var known = rules.FirstOrDefault(other => other.Id == id);
                mistakes.Add(known is null
                    ? DataValueInvalid.Descriptor.At(where, $"There is no rule `{id}`.", NearestName.Offer(id, editorial.Keys, "The reports name the rules, such as `BHS427`."))
                    : DataValueInvalid.Descriptor.At(where, $"The level of {id} {known.Name} cannot be changed: it guards safety or structure.", "Take the entry out, and put right what the rule reports."));
            }
            else if (levels.Any(earlier => earlier.Level.Rule == rule))
            {
                mistakes.Add(DataValueInvalid.Descriptor.At(where, $"{id} stands here twice.", "Keep one entry."));
            }
            else
            {
                levels.Add((setting, new RuleLevel(rule, setting.Level, setting.Reason)));
            }
        }
    }

    /// <summary>Whether every file could be read; a rule may have found something in one that could not.</summary>
    public required bool AllIsRead { get; init; }

    /// <summary>The levels that hold, for the report.</summary>
    public IReadOnlyList<RuleLevel> All => [.. levels.Select(entry => entry.Level)];

    /// <summary>The problems at their new levels, without those of rules that are off, and with what is wrong about the levels themselves.</summary>
    public IReadOnlyList<Problem> Apply(IReadOnlyList<Problem> problems)
    {
        var byRule = levels.ToDictionary(entry => entry.Level.Rule.Id, entry => entry.Level, StringComparer.Ordinal);
        var levelled = problems
            .Where(problem => !(byRule.TryGetValue(problem.Rule.Id, out var level) && level.Severity is null))
            .Select(problem => byRule.TryGetValue(problem.Rule.Id, out var level) ? problem with { Severity = level.Severity!.Value } : problem);
        var found = problems.Select(problem => problem.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return [.. levelled, .. levels.Where(_ => AllIsRead).SelectMany(entry => RuleLevelUnused.Check(entry.Setting, entry.Level, found)), .. mistakes];
    }
}

/// <summary>A level in `settings.yml` that changes nothing.</summary>
internal static class RuleLevelUnused
{
    public static readonly Rule Descriptor = new("BHS445", "RuleLevelUnused", Severity.Warning)
    {
        Reason = "An exception that matches nothing hides the next problem that would matter.",
        Bad = "rules: [{rule: BHS427, level: off, reason: ...}] where no paragraph is too long",
        Good = "rules: []",
    };

    public static IEnumerable<Problem> Check(RuleSetting setting, RuleLevel level, IReadOnlySet<string> found)
    {
        if (level.Severity == level.Rule.Severity)
        {
            yield return Descriptor.At(setting.RuleId.Where, $"{level.Rule.Id} has this level already.", "Take the entry out.");
        }
        else if (!found.Contains(level.Rule.Id))
        {
            yield return Descriptor.At(setting.RuleId.Where, $"{level.Rule.Id} {level.Rule.Name} found nothing, so its level changes nothing.", "Take the entry out.");
        }
    }
}
