using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A level in `settings.yml` that changes nothing.</summary>
internal static class RuleLevelUnused
{
    public static readonly Rule Descriptor = new("BHS445", "RuleLevelUnused", Severity.Warning)
    {
        Reason = "An exception that matches nothing hides the next problem that would matter.",
        Bad = "rules: [{rule: BHS427, level: off, reason: ...}] where no paragraph is too long",
        Good = "rules: []",
        Example = new(ExampleKind.Files, "BHS427")
        {
            Bad = "-- settings.yml + --\nrules: [{rule: BHS427, level: off, reason: Our paragraphs are long for a good reason.}]",
            Good = "",
        },
    };

    public static IEnumerable<Problem> Check(RuleSetting setting, RuleLevel level, IReadOnlySet<string> found)
    {
        if (level.Severity == level.Rule.Severity)
        {
            yield return Descriptor.At(setting.RuleId.Where, $"{level.Rule.Id} has this level already.", "Take the entry out.");
        }
        else if (!found.Contains(level.Rule.Id))
        {
            yield return Descriptor.At(
                setting.RuleId.Where,
                $"{level.Rule.Id} {level.Rule.Name} found nothing, so its level changes nothing.",
                "Take the entry out.");
        }
    }
}
