using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Rules;

/// <summary>
/// The level of every rule in one run: its own, the one that `settings.yml` gives an editorial rule, and what the run asks for.
/// </summary>
internal sealed class RuleLevels
{
    private readonly RunLevels run;
    private readonly Dictionary<string, (RuleSetting Setting, RuleLevel Level)> set = new(StringComparer.Ordinal);
    private readonly List<Problem> mistakes = [];

    /// <param name="run">What the run asks for.</param>
    /// <param name="settings">What the publisher wrote; nothing where it could not be read.</param>
    public RuleLevels(RunLevels run, IReadOnlyList<RuleSetting> settings)
    {
        this.run = run;
        var editorial = RuleList.All.Where(rule => rule.Editorial).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var (id, where) = setting.RuleId;
            if (!editorial.TryGetValue(id, out var rule))
            {
                mistakes.Add(RuleList.All.FirstOrDefault(other => other.Id == id) is { } known
                    ? DataValueInvalid.Descriptor.At(
                        where,
                        $"The level of {id} {known.Name} cannot be changed: it guards safety or structure.",
                        "Take the entry out, and put right what the rule reports.")
                    : DataValueInvalid.Descriptor.At(
                        where,
                        $"There is no rule `{id}`.",
                        NearestName.Offer(id, editorial.Keys, "The reports name the rules, such as `BHS427`.")));
            }
            else if (!set.TryAdd(id, (setting, new RuleLevel(rule, setting.Level, setting.Reason))))
            {
                mistakes.Add(DataValueInvalid.Descriptor.At(where, $"{id} stands here twice.", "Keep one entry."));
            }
        }
    }

    /// <summary>The levels that the publisher changed, for the report.</summary>
    public IReadOnlyList<RuleLevel> Changed => [.. set.Values.Select(entry => entry.Level)];

    /// <summary>The level of a rule; null where it is off.</summary>
    public Severity? Of(Rule rule)
    {
        var own = set.TryGetValue(rule.Id, out var entry) ? entry.Level.Severity : rule.Severity;
        return own is null || run.IsOff(rule) ? null : run.IsStrict(rule) ? Severity.Error : own;
    }

    /// <summary>The problems at their levels, without those of rules that are off.</summary>
    public IReadOnlyList<Problem> Apply(IEnumerable<Problem> problems) =>
        [.. from problem in problems let level = Of(problem.Rule) where level is not null select problem with { Severity = level.Value }];

    /// <summary>What is wrong about the changed levels themselves: one that cannot be, and one whose rule found nothing.</summary>
    public IReadOnlyList<Problem> Judge(IEnumerable<Problem> problems, bool allIsRead)
    {
        var found = problems.Select(problem => problem.Rule.Id).ToHashSet(StringComparer.Ordinal);

        // A rule may have found something in a file that could not be read.
        var judged = allIsRead ? set.Values : Enumerable.Empty<(RuleSetting Setting, RuleLevel Level)>();
        return [.. judged.SelectMany(entry => RuleLevelUnused.Check(entry.Setting, entry.Level, found)), .. mistakes];
    }
}
