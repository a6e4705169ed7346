using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A reason for setting a flag aside that nothing brings, or that the article carries all the same.</summary>
internal sealed class RedFlagReasonUnused : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS316", "RedFlagReasonUnused", Severity.Warning)
    {
        Reason = "An exception that matches nothing hides the next one that would matter. For a core sign, which every article carries, "
            + "a reason sets aside the link that would follow it up; its card stays.",
        Bad = "redFlagsNotNeeded: {kidney: ...} in an article that never mentions kidneys",
        Good = "No entry for `kidney`.",
        Example = new(ExampleKind.Matter, "kidney")
        {
            Bad = "redFlagsNotNeeded: {kidney: The kidney stands only in the name of a clinic.}",
            Good = "redFlagsNotNeeded: {kidney: The kidney stands only in the name of a clinic.}\n---\n"
                + "The Kidney Pain Clinic asked 200 people.",
        },
        Remedy = Remedy.As("RedFlagReasonMissing"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        foreach (var waiver in reading.FrontMatter.RedFlagsNotNeeded)
        {
            if (reading.Site.Registry.Find(waiver.FlagId) is not { } flag)
            {
                continue;
            }

            var carried = reading.FrontMatter.RedFlags.Any(own => own.Value == flag.Id);
            if (carried || reading.Triggers.All(hit => hit.Flag.Id != flag.Id))
            {
                yield return Descriptor.At(
                    waiver.Where,
                    carried
                        ? $"The article carries `{flag.Id}` under `redFlags`, so the reason against it changes nothing."
                        : $"Nothing in the article brings `{flag.Id}`.",
                    carried ? $"Keep `{flag.Id}` in one of the two: `redFlags` or `redFlagsNotNeeded`." : "Take this entry out.");
            }
        }
    }
}
