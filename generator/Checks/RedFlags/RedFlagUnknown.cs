using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A flag that the registry does not have.</summary>
internal sealed class RedFlagUnknown : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS305", "RedFlagUnknown", Severity.Error)
    {
        Reason = "A misspelt flag would leave its block out of the card.",
        Bad = "redFlags: [kidneys]",
        Good = "redFlags: [kidney]",
        Example = new(ExampleKind.Matter, "kidneys"),
        Remedy = Remedy.As("RedFlagUndeclared"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flag in reading.FrontMatter.RedFlags)
        {
            if (reading.Site.Registry.Find(flag.Value) is null)
            {
                yield return Unknown(reading, flag.Value, flag.Where);
            }
            else if (!seen.Add(flag.Value))
            {
                yield return Descriptor.At(flag.Where, $"The flag `{flag.Value}` is named twice.", "Keep it once.");
            }
        }

        foreach (var waiver in reading.FrontMatter.Waivers.Where(waiver => reading.Site.Registry.Find(waiver.FlagId) is null))
        {
            yield return Unknown(reading, waiver.FlagId, waiver.Where);
        }
    }

    private static Problem Unknown(ArticleReading reading, string id, Location where)
    {
        var known = reading.Site.Registry.Flags.Select(flag => flag.Id).ToList();
        return Descriptor.At(
            where,
            $"The registry has no flag `{id}`.",
            NearestName.Offer(id, known, $"The flags are: {string.Join(", ", known)}."));
    }
}
