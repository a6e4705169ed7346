using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A reason for not answering a sign in an article whose words need none.</summary>
internal static class ActionReasonUnused
{
    public static readonly Rule Descriptor = new("BHS338", "ActionReasonUnused", Severity.Warning)
    {
        Reason = "An exception that matches nothing hides the next one that would matter.",
        Bad = "actionNotNeeded: {cauda-equina: ...} in an article that says what to do wherever it names a sign of it",
        Good = "No entry for `cauda-equina`.",
        Example = new(ExampleKind.Matter, "cauda-equina")
        {
            Bad = "actionNotNeeded: {cauda-equina: The saddle here is that of a horse.}",
            Good = "order: 3",
        },
        Remedy = Remedy.As("RedFlagReasonMissing"),
    };

    public static IEnumerable<Problem> Check(FrontMatter matter, IEnumerable<string> unanswered) =>
        from waiver in matter.ActionNotNeeded
        where !unanswered.Contains(waiver.FlagId)
        select Descriptor.At(
            waiver.Where,
            $"Every sign of `{waiver.FlagId}` in the article is answered, or there is none.",
            "Take this entry out.");
}
